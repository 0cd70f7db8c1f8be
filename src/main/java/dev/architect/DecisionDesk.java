package dev.architect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Message;
import dev.architect.chat.Transcript;
import dev.architect.decide.Decider;
import dev.architect.decide.Decision;
import dev.architect.decide.Situation;
import dev.architect.inbox.Turn;
import dev.architect.memory.Decisions;
import dev.architect.memory.FollowedThreads;
import dev.architect.persona.Persona;
import dev.architect.persona.PersonaCatalog;
import io.quarkus.logging.Log;

/// Brings the decider what it decides upon and keeps what it decided.
@ApplicationScoped
class DecisionDesk {

    private final Decider decider;
    private final PersonaCatalog personas;
    private final FollowedThreads followed;
    private final Decisions decisions;
    private final ArchitectConfig config;

    DecisionDesk(Decider decider, PersonaCatalog personas, FollowedThreads followed, Decisions decisions,
            ArchitectConfig config) {
        this.decider = decider;
        this.personas = personas;
        this.followed = followed;
        this.decisions = decisions;
        this.config = config;
    }

    /// What is done about a turn.
    ///
    /// @param asked the messages that ask for an answer as one; the turn's last where none does
    record Verdict(Decision decision, Message asked) {
    }

    /// Decides message by message; those that ask are answered together.
    Verdict decide(Turn turn, Transcript transcript) {
        var asking = new ArrayList<Message>();
        Decision last = null;
        for (Message message : turn.messages()) {
            last = judge(message, transcript);
            if (last instanceof Decision.StaySilent) {
                keep(message, last);
            } else {
                asking.add(message);
            }
        }
        if (asking.isEmpty()) {
            return new Verdict(last, turn.messages().getLast());
        }
        Message asked = asking.getFirst().withText(question(asking, transcript));
        Decision decision = judge(asked, transcript);
        asking.forEach(message -> keep(message, decision));
        return new Verdict(decision, asked);
    }

    private Decision judge(Message message, Transcript transcript) {
        return decider.decide(new Situation(message, personas.personas(), followed.personaOf(message.thread()),
                !transcript.lines().isEmpty()));
    }

    /// A bare mention in a thread means what was said last.
    private static String question(List<Message> asking, Transcript transcript) {
        String text = asking.stream().map(Message::text).filter(line -> !line.isBlank()).collect(Collectors.joining("\n\n"));
        return text.isBlank()
                ? transcript.lines().reversed().stream().filter(line -> !line.isPersona()).findFirst()
                        .map(Transcript.Line::text).orElse("")
                : text;
    }

    private void keep(Message message, Decision decision) {
        Log.infof("decided: %s, since %s [event=%s, thread=%s]", kind(decision), decision.because().words(), message.id(),
                message.thread().key());
        decisions.keep(message, kind(decision), decision.because().name(), decided(decision), words(decision));
    }

    Optional<Persona> databaseArchitect() {
        return personas.persona(config.databasePersona());
    }

    Persona usualPersona() {
        return personas.persona(config.defaultPersona()).orElseGet(() -> personas.personas().getFirst());
    }

    private static String kind(Decision decision) {
        return switch (decision) {
            case Decision.Answer answer -> "answer";
            case Decision.HandOff handOff -> "hand-off";
            case Decision.Introduce introduce -> "introduce";
            case Decision.StaySilent silent -> "silent";
        };
    }

    private static List<String> decided(Decision decision) {
        return switch (decision) {
            case Decision.Answer answer -> List.of(answer.persona().name());
            case Decision.HandOff handOff -> List.of(handOff.first().name(), handOff.then().name());
            case Decision.Introduce introduce -> List.of(introduce.persona().name());
            case Decision.StaySilent silent -> List.of();
        };
    }

    private static List<String> words(Decision decision) {
        return switch (decision) {
            case Decision.Answer answer -> answer.words();
            case Decision.HandOff handOff -> handOff.words();
            case Decision.Introduce introduce -> List.of();
            case Decision.StaySilent silent -> List.of();
        };
    }
}
