package dev.architect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Form;
import dev.architect.chat.Invited;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.Part;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.chat.Voice;
import dev.architect.decide.Command;
import dev.architect.decide.CommandLanguage;
import dev.architect.decide.Decision;
import dev.architect.decide.Reading;
import dev.architect.deliver.Delivery;
import dev.architect.deliver.Delivery.Closing;
import dev.architect.deliver.Delivery.Destination;
import dev.architect.deliver.Phrases;
import dev.architect.design.Background.Contribution;
import dev.architect.design.Design;
import dev.architect.inbox.Outcome;
import dev.architect.inbox.Turn;
import dev.architect.inbox.TurnHandler;
import dev.architect.manners.Manners;
import dev.architect.manners.Orders;
import dev.architect.memory.Designs.SavedDesign;
import dev.architect.persona.Persona;
import dev.architect.review.Review;
import dev.architect.review.Reviewed;
import io.quarkus.logging.Log;

/// What happens to a message: it is decided upon, designed, reviewed and delivered. Each step can be repeated, since
/// the inbox calls again after a failure.
@ApplicationScoped
class AnswerInThread implements TurnHandler {

    private final Platforms platforms;
    private final ThreadReader threads;
    private final DecisionDesk desk;
    private final QuestionDesk questions;
    private final DesignDesk designers;
    private final HandOffDesk handOffs;
    private final DepthDesk depths;
    private final Review review;
    private final Delivery delivery;
    private final Manners manners;
    private final OfferDesk offers;
    private final StageDesk stage;
    private final Orders orders;

    AnswerInThread(Platforms platforms, ThreadReader threads, DecisionDesk desk, QuestionDesk questions, DesignDesk designers,
            HandOffDesk handOffs, DepthDesk depths, Review review, Delivery delivery, Manners manners, OfferDesk offers,
            StageDesk stage, Orders orders) {
        this.platforms = platforms;
        this.threads = threads;
        this.desk = desk;
        this.questions = questions;
        this.designers = designers;
        this.handOffs = handOffs;
        this.depths = depths;
        this.review = review;
        this.delivery = delivery;
        this.manners = manners;
        this.offers = offers;
        this.stage = stage;
        this.orders = orders;
    }

    @Override
    public Outcome handle(Turn turn) {
        Transcript transcript = threads.before(turn);
        DecisionDesk.Verdict verdict = desk.decide(turn, transcript);
        int step = 0;
        for (DecisionDesk.Press press : verdict.before()) {
            step = deepen(talk(turn, press.asked(), transcript), step, press.wish());
        }
        Message asked = questions.whole(turn, stage.opened(turn, verdict.asked(), verdict.decision()));
        Talk talk = talk(turn, asked, transcript);
        return switch (verdict.decision()) {
            case Decision.StaySilent silent -> new Outcome.Silent(silent.because().words());
            case Decision.Introduce introduce -> introduce(talk, step, introduce.persona());
            case Decision.Suggest suggest -> offer(turn, asked, suggest.reading());
            case Decision.Obey obey -> obey(talk, obey.command());
            case Decision.Deepen wish -> deepened(talk, step, wish);
            case Decision.Answer answer -> answer(talk, step, List.of(desk.assign(talk, answer.persona())));
            case Decision.HandOff handOff -> answer(talk, step, handOffs.dataFirst(handOff.first(), handOff.then(), asked,
                    desk.assign(talk, handOff.then()).scope()));
        };
    }

    /// What is talked about: the turn, its question, and what stands above it.
    record Talk(Turn turn, Message asked, Transcript transcript, Language language) {
    }

    @Override
    public Optional<Outcome.Silent> overhear(Turn turn) {
        return desk.overhear(turn, threads.above(turn)).map(silent -> new Outcome.Silent(silent.because().words()));
    }

    private Outcome offer(Turn turn, Message asked, Reading reading) {
        offers.offer(turn, asked, reading);
        return new Outcome.Offered();
    }

    private Outcome answer(Talk talk, int step, List<Assignment> assignments) {
        Optional<Form> back = questions.before(talk, assignments.getLast(), designers.context(talk.asked().ref().channel()));
        if (back.isPresent()) {
            Persona persona = assignments.getLast().persona();
            hand(talk, step, persona, List.of(new Part.Pressable(back.get())));
            manners.join(talk.asked().thread(), persona.name());
        } else {
            write(talk, step, assignments);
        }
        return new Outcome.Answered();
    }

    /// Each persona in turn writes, is reviewed and posted; what it hands off comes next.
    ///
    /// @param from the number of the first step
    /// @return the number of the next one
    private int write(Talk talk, int from, List<Assignment> assignments) {
        Deque<Assignment> waiting = new ArrayDeque<>(assignments);
        var before = new ArrayList<Contribution>();
        var written = new LinkedHashMap<SavedDesign, Reviewed>();
        var done = new HashSet<String>();
        assignments.forEach(assignment -> done.add(assignment.persona().name()));
        int step = from;
        for (; !waiting.isEmpty(); step++) {
            Assignment assignment = waiting.removeFirst();
            Persona persona = assignment.persona();
            switch (designers.design(talk, step, assignment, before)) {
                // With an id of its own, since the design may come after it when a retry finds the model again.
                case DesignDesk.Written.Nothing(String why) -> delivery.say(why, destination(talk, step + "/nothing", persona));
                case DesignDesk.Written.Saved(SavedDesign saved) -> {
                    Reviewed reviewed = review.review(Design.parse(saved.markdown()), persona, assignment.scope(),
                            talk.language(), designers.recorded(talk));
                    written.put(saved, reviewed);
                    handOffs.after(assignment, reviewed, talk, done).forEach(next -> {
                        waiting.addLast(next);
                        done.add(next.persona().name());
                    });
                    boolean isLast = waiting.isEmpty();
                    delivery.deliver(reviewed.with(designers.news(assignment, reviewed.design())), saved,
                            designers.around(talk, assignment, saved, reviewed.design(), isLast,
                                    isLast ? closing(talk, written) : Optional.empty()),
                            destination(talk, step, persona));
                    before.add(new Contribution(persona.displayName(), saved.markdown()));
                }
            }
            manners.join(talk.asked().thread(), persona.name());
        }
        return step;
    }

    // What people press acts on the thread's main design, which need not be the last that was written.
    private Optional<Closing> closing(Talk talk, Map<SavedDesign, Reviewed> written) {
        if (written.keySet().stream().noneMatch(design -> design.version() > 0)) {
            return Optional.empty();
        }
        return depths.main(talk.asked().thread()).map(main -> written.entrySet().stream()
                .filter(entry -> entry.getKey().turn().equals(main.turn()) && entry.getKey().step() == main.step())
                .map(Map.Entry::getValue).findFirst()
                .map(review -> new Closing(review.design(), Optional.of(review)))
                .orElseGet(() -> new Closing(Design.parse(main.markdown()), Optional.empty())));
    }

    private Outcome deepened(Talk talk, int step, Decision.Deepen wish) {
        deepen(talk, step, wish);
        return new Outcome.Answered();
    }

    // Each wish has steps of its own, so that a retry finds its parts again.
    private int deepen(Talk talk, int step, Decision.Deepen wish) {
        return switch (depths.next(talk, step, wish)) {
            case DepthDesk.Next.Hand(List<Part> parts) -> hand(talk, step, wish.persona(), parts);
            case DepthDesk.Next.Write(List<Assignment> assignments) -> write(talk, step, assignments);
        };
    }

    private int hand(Talk talk, int step, Persona persona, List<Part> parts) {
        delivery.hand(parts, destination(talk, step, persona));
        return step + 1;
    }

    @Override
    public Outcome welcome(Invited invited, int attempt) {
        offers.introduce(invited, attempt, desk.usualPersona());
        return new Outcome.Answered();
    }

    private Outcome obey(Talk talk, Command command) {
        Message asked = talk.asked();
        Language language = CommandLanguage.of(asked.text());
        Optional<ThreadRef> thread = asked.thread().isRoot(asked.ref()) ? Optional.empty() : Optional.of(asked.thread());
        orders.obey(command, asked.ref().channel(), thread, language)
                .ifPresent(said -> delivery.say(said, destination(talk, 0, desk.usualPersona())));
        return new Outcome.Answered();
    }

    private Outcome introduce(Talk talk, int step, Persona persona) {
        delivery.say(Phrases.introduction(talk.language()), destination(talk, step, persona));
        manners.join(talk.asked().thread(), persona.name());
        return new Outcome.Answered();
    }

    @Override
    public void apologise(Turn turn) {
        try {
            if (turn.messages().stream().anyMatch(Message::callsTheBot) || desk.wasToAnswer(turn)) {
                Message asked = stage.whereOpened(turn, turn.first());
                Destination destination = destination(talk(turn, asked, threads.above(turn)), -1, desk.usualPersona());
                delivery.say(Phrases.apology(destination.language()), destination);
            } else {
                offers.giveUp(turn.first().thread());
            }
        } catch (RuntimeException e) {
            Log.warnf("the thread could not be told: %s [event=%s]", e.getMessage(), turn.id());
        }
    }

    private Talk talk(Turn turn, Message asked, Transcript transcript) {
        return new Talk(turn, asked, transcript, depths.language(turn, asked, transcript));
    }

    private Destination destination(Talk talk, int step, Persona persona) {
        return destination(talk, String.valueOf(step), persona);
    }

    private Destination destination(Talk talk, String step, Persona persona) {
        var voice = new Voice(persona.name(), persona.displayName(), persona.color());
        Message asked = talk.asked();
        return new Destination(platforms.named(asked.id().platform()), asked.thread(), voice, talk.language(),
                talk.turn().id() + "/" + step, asked.sentAt(), talk.turn().attempt());
    }
}
