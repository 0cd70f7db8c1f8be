package dev.architect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Message;
import dev.architect.chat.Transcript;
import dev.architect.decide.Because;
import dev.architect.decide.Decider;
import dev.architect.decide.Decision;
import dev.architect.decide.Decision.StaySilent;
import dev.architect.decide.Decision.Suggest;
import dev.architect.decide.Reading;
import dev.architect.decide.Situation;
import dev.architect.design.Scope;
import dev.architect.inbox.Turn;
import dev.architect.manners.Manners;
import dev.architect.memory.Decisions;
import dev.architect.memory.Decisions.Kept;
import dev.architect.memory.Designs;
import dev.architect.memory.FollowedThreads;
import dev.architect.memory.Suggestions;
import dev.architect.memory.Suggestions.Suggestion;
import dev.architect.persona.Persona;
import dev.architect.persona.PersonaCatalog;
import dev.architect.persona.TriggerRule;
import io.quarkus.logging.Log;

/// Brings the decider what it decides upon, asks the channel's manners before an offer, and keeps what was decided.
@ApplicationScoped
class DecisionDesk {

    private static final Set<String> ANSWERS = Set.of("answer", "hand-off", "deepen");

    private final Decider decider;
    private final JudgeDesk judge;
    private final Manners manners;
    private final Platforms platforms;
    private final PersonaCatalog personas;
    private final FollowedThreads followed;
    private final Suggestions suggestions;
    private final Decisions decisions;
    private final Designs designs;
    private final QuestionDesk questions;
    private final ArchitectConfig config;

    DecisionDesk(Decider decider, JudgeDesk judge, Manners manners, Platforms platforms, PersonaCatalog personas,
            FollowedThreads followed, Suggestions suggestions, Decisions decisions, Designs designs,
            QuestionDesk questions, ArchitectConfig config) {
        this.decider = decider;
        this.judge = judge;
        this.manners = manners;
        this.platforms = platforms;
        this.personas = personas;
        this.followed = followed;
        this.suggestions = suggestions;
        this.decisions = decisions;
        this.designs = designs;
        this.questions = questions;
        this.config = config;
    }

    /// Whether a turn was to be answered, by a call or in a thread that the bot answers in.
    boolean wasToAnswer(Turn turn) {
        return turn.messages().stream().flatMap(message -> decisions.of(message.ref()).stream())
                .anyMatch(decision -> ANSWERS.contains(decision.kept().decision()));
    }

    /// What is done about a turn.
    ///
    /// @param asked the messages that ask for an answer as one, or the one that help is offered with; the turn's last
    ///     where nothing is done
    /// @param before buttons that were pressed beside it, oldest first; each is a wish of its own
    record Verdict(Decision decision, Message asked, List<Press> before) {

        Verdict(Decision decision, Message asked) {
            this(decision, asked, List.of());
        }
    }

    record Press(Message asked, Decision.Deepen wish) {
    }

    private record Judged(Message message, Decision decision) {

        boolean asks() {
            return !(decision instanceof StaySilent) && !(decision instanceof Suggest);
        }

        boolean presses() {
            return decision instanceof Decision.Deepen;
        }

        boolean orders() {
            return decision instanceof Decision.Obey;
        }
    }

    /// Decides message by message. Those that ask are answered together, and where there are any, nothing is offered
    /// beside them; of those that call nobody the first that a rule fires for is offered help with.
    Verdict decide(Turn turn, Transcript transcript) {
        return decide(turn, transcript, true);
    }

    /// Decides upon messages that call nobody, as far as that needs no model and takes nothing.
    ///
    /// @return the reason for silence, or empty when a worker has to go on
    Optional<StaySilent> overhear(Turn turn, Transcript transcript) {
        Decision decision = decide(turn, transcript, false).decision();
        return decision instanceof StaySilent silent && !isForTheJudge(silent) && silent.because() != Because.SHADOW
                ? Optional.of(silent)
                : Optional.empty();
    }

    private Verdict decide(Turn turn, Transcript transcript, boolean mayAct) {
        List<Judged> judged = turn.messages().stream().map(message -> new Judged(message, judge(turn, message, transcript)))
                .toList();
        List<Judged> asking = judged.stream().filter(Judged::asks).toList();
        return asking.isEmpty() ? offer(judged, mayAct) : answer(turn, judged, asking, transcript);
    }

    private Verdict answer(Turn turn, List<Judged> judged, List<Judged> asking, Transcript transcript) {
        Judged last = judged.getLast();
        // Whoever says stop behind a question means its answer too.
        Verdict verdict = last.decision().because() == Because.TOLD_TO_STOP ? new Verdict(last.decision(), last.message())
                : together(turn, asking, transcript);
        for (Judged one : judged) {
            boolean isItsOwn = one.decision() instanceof StaySilent silent && !silent.isUnsure()
                    || verdict.before().stream().anyMatch(press -> press.asked().equals(one.message()));
            keep(one.message(), isItsOwn ? one.decision() : verdict.decision());
        }
        return verdict;
    }

    private Verdict offer(List<Judged> judged, boolean mayAct) {
        Optional<Verdict> offer = Optional.empty();
        Decision last = null;
        for (Judged one : judged) {
            last = mannerly(one.message(), one.decision(), mayAct);
            if (last instanceof StaySilent) {
                keep(one.message(), last);
            } else if (offer.isEmpty()) {
                offer = Optional.of(new Verdict(last, one.message()));
            }
        }
        offer.ifPresent(verdict -> keep(verdict.asked(), verdict.decision()));
        return offer.orElse(new Verdict(last, judged.getLast().message()));
    }

    // The last word counts: an order ends what was asked before it, and a question comes after what was ordered.
    private Verdict together(Turn turn, List<Judged> asking, Transcript transcript) {
        Judged last = asking.getLast();
        if (last.orders()) {
            return new Verdict(last.decision(), last.message());
        }
        List<Press> presses = presses(asking);
        List<Judged> questions = asking.stream().filter(one -> !one.orders() && !one.presses()).toList();
        if (questions.isEmpty()) {
            return new Verdict(presses.getLast().wish(), presses.getLast().asked(), presses.subList(0, presses.size() - 1));
        }
        Judged loudest = questions.stream().min(Comparator.comparing(one -> rank(one.message()))).orElse(last);
        Message asked = loudest.message().withText(question(questions, transcript));
        var joined = new Judged(asked, judge(turn, asked, transcript));
        return new Verdict(joined.asks() && !joined.orders() ? joined.decision() : loudest.decision(), asked, presses);
    }

    // A button that is pressed twice in a row is meant once.
    private static List<Press> presses(List<Judged> asking) {
        var presses = new ArrayList<Press>();
        for (Judged one : asking) {
            if (one.decision() instanceof Decision.Deepen wish
                    && (presses.isEmpty() || !presses.getLast().wish().depth().equals(wish.depth()))) {
                presses.add(new Press(one.message(), wish));
            }
        }
        return presses;
    }

    // Whoever called aloud is answered aloud, and a call counts before what is only heard.
    private static int rank(Message message) {
        return switch (message.addressee()) {
            case BOT, BOT_IN_PRIVATE, BOT_BY_COMMAND, BOT_BY_OFFER -> 0;
            case BOT_BY_OFFER_IN_PRIVATE -> 1;
            case SOMEBODY_ELSE, EVERYBODY -> 2;
        };
    }

    private Decision judge(Turn turn, Message message, Transcript transcript) {
        List<String> offered = switch (message.addressee()) {
            case BOT_BY_OFFER, BOT_BY_OFFER_IN_PRIVATE -> suggestions.about(message.ref()).map(Suggestion::personas)
                    .orElse(List.of());
            case BOT, BOT_IN_PRIVATE, BOT_BY_COMMAND, SOMEBODY_ELSE, EVERYBODY -> List.<String> of();
        };
        return decider.decide(new Situation(message, personas.personas(), followed.personaOf(message.thread()),
                designs.lastPersona(message.thread().key(), turn.id()), transcript,
                questions.awaited(turn, message.thread()), offered));
    }

    /// What is left of an offer after the channel's manners: they are asked before the model is, since they cost nothing.
    private Decision mannerly(Message message, Decision decision, boolean mayAct) {
        Reading reading = switch (decision) {
            case Suggest suggest -> suggest.reading();
            case StaySilent silent when isForTheJudge(silent) -> silent.reading();
            case StaySilent _ -> Reading.NOTHING;
            case Decision.Answer _ -> Reading.NOTHING;
            case Decision.HandOff _ -> Reading.NOTHING;
            case Decision.Introduce _ -> Reading.NOTHING;
            case Decision.Deepen _ -> Reading.NOTHING;
            case Decision.Obey _ -> Reading.NOTHING;
        };
        if (reading == Reading.NOTHING) {
            return decision;
        }
        boolean canWhisper = platforms.named(message.id().platform()).canWhisper();
        Optional<Because> objection = manners.objection(message, canWhisper);
        if (objection.isPresent() && objection.get() != Because.SHADOW) {
            return new StaySilent(objection.get(), reading);
        }
        if (!mayAct) {
            return objection.<Decision> map(because -> new StaySilent(because, reading)).orElse(decision);
        }
        Decision certain = certain(message, decision, reading);
        return certain instanceof Suggest suggest
                ? manners.reserve(message, suggest.reading(), canWhisper)
                        .<Decision> map(because -> new StaySilent(because, suggest.reading())).orElse(suggest)
                : certain;
    }

    // A retry goes on with the offer that an earlier attempt took: the judge said yes to that.
    private Decision certain(Message message, Decision decision, Reading reading) {
        if (decision instanceof Suggest) {
            return decision;
        }
        return manners.isReserved(message) ? new Suggest(reading.certain(), Because.JUDGE_SAID_YES)
                : judge.decide(message, reading);
    }

    private boolean isForTheJudge(StaySilent silent) {
        return silent.isUnsure() && judge.isThere() && !silent.reading().personas().isEmpty();
    }

    /// A bare mention in a thread means what was said last.
    private static String question(List<Judged> asking, Transcript transcript) {
        String text = asking.stream().map(one -> one.message().text()).filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n\n"));
        return text.isBlank()
                ? transcript.lines().reversed().stream().filter(line -> !line.isPersona()).findFirst()
                        .map(Transcript.Line::text).orElse("")
                : text;
    }

    private void keep(Message message, Decision decision) {
        if (decision.because() == Because.THREAD_HAD_ITS_OFFER && hadItself(message)) {
            // A worker died behind the offer, and why it was made is kept already.
            return;
        }
        Log.infof("decided: %s, since %s [event=%s, thread=%s]", kind(decision), decision.because().words(), message.id(),
                message.thread().key());
        Reading reading = reading(decision);
        decisions.keep(message, new Kept(kind(decision), decision.because().name(), decided(decision), words(decision),
                reading == Reading.NOTHING ? "" : reading.label().word(), reading.score(),
                reading.rule().map(TriggerRule::id).orElse(""), reading.rule().map(TriggerRule::text).orElse("")));
        if (decision.because() == Because.TOLD_TO_STOP) {
            manners.leave(message.thread());
        }
    }

    private boolean hadItself(Message message) {
        return suggestions.of(message.thread().key()).filter(it -> it.message().equals(message.ref())).isPresent()
                && decisions.of(message.ref()).isPresent();
    }

    /// What a persona is to do with a question. Only designs of the usual persona keep the output standard.
    Assignment assign(AnswerInThread.Talk talk, Persona persona) {
        if (!persona.name().equals(config.defaultPersona())) {
            return Assignment.answer(persona, Scope.OPEN);
        }
        boolean isOffered = switch (talk.asked().addressee()) {
            case BOT_BY_OFFER, BOT_BY_OFFER_IN_PRIVATE -> true;
            case BOT, BOT_IN_PRIVATE, BOT_BY_COMMAND, SOMEBODY_ELSE, EVERYBODY -> false;
        };
        boolean isInAThread = talk.transcript().lines().stream().anyMatch(Transcript.Line::isPersona);
        Scope scope = Scope.of(talk.asked().text(), isInAThread);
        // Whoever presses "design it" wants a design.
        return Assignment.answer(persona, isOffered && scope.isOpen() ? Scope.WHOLE : scope);
    }

    Persona usualPersona() {
        return personas.persona(config.defaultPersona()).orElseGet(() -> personas.personas().getFirst());
    }

    private static String kind(Decision decision) {
        return switch (decision) {
            case Decision.Answer answer -> "answer";
            case Decision.HandOff handOff -> "hand-off";
            case Decision.Introduce introduce -> "introduce";
            case Decision.Deepen deepen -> "deepen";
            case Decision.Obey obey -> "obey";
            case Suggest suggest -> "suggest";
            case StaySilent silent -> "silent";
        };
    }

    private static List<String> decided(Decision decision) {
        return switch (decision) {
            case Decision.Answer answer -> List.of(answer.persona().name());
            case Decision.HandOff handOff -> List.of(handOff.first().name(), handOff.then().name());
            case Decision.Introduce introduce -> List.of(introduce.persona().name());
            case Decision.Deepen deepen -> List.of(deepen.persona().name());
            case Decision.Obey obey -> List.of();
            case Suggest suggest -> suggest.reading().personas().stream().map(Persona::name).toList();
            case StaySilent silent -> silent.reading().personas().stream().map(Persona::name).toList();
        };
    }

    private static List<String> words(Decision decision) {
        return switch (decision) {
            case Decision.Answer answer -> answer.words();
            case Decision.HandOff handOff -> handOff.words();
            case Decision.Introduce _ -> List.of();
            case Decision.Deepen _ -> List.of();
            case Decision.Obey _ -> List.of();
            case Suggest suggest -> suggest.reading().words();
            case StaySilent silent -> silent.reading().words();
        };
    }

    private static Reading reading(Decision decision) {
        return switch (decision) {
            case Suggest suggest -> suggest.reading();
            case StaySilent silent -> silent.reading();
            case Decision.Answer _ -> Reading.NOTHING;
            case Decision.HandOff _ -> Reading.NOTHING;
            case Decision.Introduce _ -> Reading.NOTHING;
            case Decision.Deepen _ -> Reading.NOTHING;
            case Decision.Obey _ -> Reading.NOTHING;
        };
    }
}
