package dev.architect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.Transcript;
import dev.architect.chat.Voice;
import dev.architect.decide.Decision;
import dev.architect.deliver.Delivery;
import dev.architect.deliver.Delivery.Destination;
import dev.architect.deliver.Phrases;
import dev.architect.design.Design;
import dev.architect.design.Question.Contribution;
import dev.architect.inbox.Outcome;
import dev.architect.inbox.Turn;
import dev.architect.inbox.TurnHandler;
import dev.architect.memory.Designs.SavedDesign;
import dev.architect.memory.FollowedThreads;
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
    private final FollowedThreads followed;

    AnswerInThread(Platforms platforms, ThreadReader threads, DecisionDesk desk, DesignDesk designers, Review review,
            Delivery delivery, FollowedThreads followed) {
        this.platforms = platforms;
        this.threads = threads;
        this.desk = desk;
        this.designers = designers;
        this.review = review;
        this.delivery = delivery;
        this.followed = followed;
    }

    @Override
    public Outcome handle(Turn turn) {
        Transcript transcript = threads.before(turn);
        DecisionDesk.Verdict verdict = desk.decide(turn, transcript);
        Message asked = verdict.asked();
        return switch (verdict.decision()) {
            case Decision.StaySilent silent -> new Outcome.Silent(silent.because().words());
            case Decision.Introduce introduce -> introduce(turn, asked, introduce.persona());
            case Decision.Answer answer -> answer(turn, asked, transcript, List.of(answer.persona()));
            case Decision.HandOff handOff -> answer(turn, asked, transcript, List.of(handOff.first(), handOff.then()));
        };
    }

    @Override
    public Optional<Outcome.Silent> overhear(Turn turn) {
        return desk.decide(turn, Transcript.EMPTY).decision() instanceof Decision.StaySilent silent
                ? Optional.of(new Outcome.Silent(silent.because().words()))
                : Optional.empty();
    }

    private Outcome answer(Turn turn, Message asked, Transcript transcript, List<Persona> personas) {
        Deque<Persona> waiting = new ArrayDeque<>(personas);
        var before = new ArrayList<Contribution>();
        for (int step = 0; !waiting.isEmpty(); step++) {
            Persona persona = waiting.removeFirst();
            SavedDesign saved = designers.design(turn, step, persona, asked, transcript, before);
            Destination destination = destination(turn, step, asked, persona);
            Reviewed reviewed = review.review(Design.parse(saved.markdown()), persona, destination.language());
            delivery.deliver(reviewed, saved.context(), saved.isCutOff(), destination);
            followed.follow(asked.thread(), persona.name());
            before.add(new Contribution(persona.displayName(), saved.markdown()));
            if (reviewed.crossedBorder() && before.size() == 1) {
                desk.databaseArchitect().ifPresent(waiting::addFirst);
            }
        }
        return new Outcome.Answered();
    }

    private Outcome introduce(Turn turn, Message asked, Persona persona) {
        Destination destination = destination(turn, 0, asked, persona);
        delivery.say(Phrases.introduction(destination.language()), destination);
        followed.follow(asked.thread(), persona.name());
        return new Outcome.Answered();
    }

    @Override
    public void apologise(Turn turn) {
        try {
            DecisionDesk.Verdict verdict = desk.decide(turn, Transcript.EMPTY);
            if (!(verdict.decision() instanceof Decision.StaySilent)) {
                Destination destination = destination(turn, -1, verdict.asked(), desk.usualPersona());
                delivery.say(Phrases.apology(destination.language()), destination);
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
