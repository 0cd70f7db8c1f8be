package dev.architect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Invited;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.chat.Voice;
import dev.architect.decide.Command;
import dev.architect.decide.CommandLanguage;
import dev.architect.decide.Decision;
import dev.architect.decide.Reading;
import dev.architect.deliver.Delivery;
import dev.architect.deliver.Delivery.Destination;
import dev.architect.deliver.Phrases;
import dev.architect.design.Design;
import dev.architect.design.Question.Contribution;
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
    private final DesignDesk designers;
    private final Review review;
    private final Delivery delivery;
    private final Manners manners;
    private final OfferDesk offers;
    private final StageDesk stage;
    private final Orders orders;

    AnswerInThread(Platforms platforms, ThreadReader threads, DecisionDesk desk, DesignDesk designers, Review review,
            Delivery delivery, Manners manners, OfferDesk offers, StageDesk stage, Orders orders) {
        this.platforms = platforms;
        this.threads = threads;
        this.desk = desk;
        this.designers = designers;
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
        Message asked = stage.opened(turn, verdict.asked(), verdict.decision());
        return switch (verdict.decision()) {
            case Decision.StaySilent silent -> new Outcome.Silent(silent.because().words());
            case Decision.Introduce introduce -> introduce(turn, asked, introduce.persona());
            case Decision.Suggest suggest -> offer(turn, asked, suggest.reading());
            case Decision.Obey obey -> obey(turn, asked, obey.command());
            case Decision.Answer answer -> answer(turn, asked, transcript, List.of(answer.persona()));
            case Decision.HandOff handOff -> answer(turn, asked, transcript, List.of(handOff.first(), handOff.then()));
        };
    }

    @Override
    public Optional<Outcome.Silent> overhear(Turn turn) {
        return desk.overhear(turn, threads.above(turn)).map(silent -> new Outcome.Silent(silent.because().words()));
    }

    private Outcome offer(Turn turn, Message asked, Reading reading) {
        offers.offer(turn, asked, reading);
        return new Outcome.Offered();
    }

    private Outcome answer(Turn turn, Message asked, Transcript transcript, List<Persona> personas) {
        Deque<Persona> waiting = new ArrayDeque<>(personas);
        var before = new ArrayList<Contribution>();
        for (int step = 0; !waiting.isEmpty(); step++) {
            Persona persona = waiting.removeFirst();
            SavedDesign saved = designers.design(turn, step, persona, asked, transcript, before);
            Destination destination = destination(turn, step, asked, persona);
            Reviewed reviewed = review.review(Design.parse(saved.markdown()), persona, destination.language());
            delivery.deliver(reviewed, saved.context(), saved.note(), saved.isCutOff(), destination);
            manners.join(asked.thread(), persona.name());
            before.add(new Contribution(persona.displayName(), saved.markdown()));
            if (reviewed.crossedBorder() && before.size() == 1) {
                desk.databaseArchitect().ifPresent(waiting::addFirst);
            }
        }
        return new Outcome.Answered();
    }

    @Override
    public Outcome welcome(Invited invited, int attempt) {
        offers.introduce(invited, attempt, desk.usualPersona());
        return new Outcome.Answered();
    }

    private Outcome obey(Turn turn, Message asked, Command command) {
        Language language = CommandLanguage.of(asked.text());
        Optional<ThreadRef> thread = asked.thread().isRoot(asked.ref()) ? Optional.empty() : Optional.of(asked.thread());
        orders.obey(command, asked.ref().channel(), thread, language)
                .ifPresent(said -> delivery.say(said, destination(turn, 0, asked, desk.usualPersona())));
        return new Outcome.Answered();
    }

    private Outcome introduce(Turn turn, Message asked, Persona persona) {
        Destination destination = destination(turn, 0, asked, persona);
        delivery.say(Phrases.introduction(destination.language()), destination);
        manners.join(asked.thread(), persona.name());
        return new Outcome.Answered();
    }

    @Override
    public void apologise(Turn turn) {
        try {
            if (turn.messages().stream().anyMatch(Message::callsTheBot)) {
                Destination destination = destination(turn, -1, stage.whereOpened(turn, turn.first()), desk.usualPersona());
                delivery.say(Phrases.apology(destination.language()), destination);
            } else {
                offers.giveUp(turn.first().thread());
            }
        } catch (RuntimeException e) {
            Log.warnf("the thread could not be told: %s [event=%s]", e.getMessage(), turn.id());
        }
    }

    private Destination destination(Turn turn, int step, Message asked, Persona persona) {
        var voice = new Voice(persona.name(), persona.displayName(), persona.color());
        return new Destination(platforms.named(asked.id().platform()), asked.thread(), voice, Language.of(asked.text()),
                turn.id() + "/" + step, asked.sentAt(), turn.attempt());
    }
}
