package dev.architect.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.decide.Because;
import dev.architect.decide.Decider;
import dev.architect.decide.Decision;
import dev.architect.decide.Reading;
import dev.architect.decide.Reading.Label;
import dev.architect.decide.Situation;
import dev.architect.decide.TriggerMatcher;
import dev.architect.decide.TriggerMatcher.Band;
import dev.architect.decide.TriggerMatcher.Nearness;
import dev.architect.intent.IntentModel;
import dev.architect.intent.Prose;
import dev.architect.intent.Tokens;
import dev.architect.persona.Persona;

/// Overhears a message that calls nobody, alone in a channel in which offers are welcome.
final class Bystander {

    /// The names by which the two shipped personas are known; the settings of the same names are for serving.
    static final String ARCHITECT = "backend-architect";
    static final String DATABASE_ARCHITECT = "database-architect";

    private static final ChannelRef TERMINAL = new ChannelRef("terminal", "local", "terminal");

    private final List<Persona> personas;
    private final Decider decider = decider();
    private final TriggerMatcher triggers = new TriggerMatcher(ARCHITECT, DATABASE_ARCHITECT, IntentModel.bundled());

    Bystander(List<Persona> personas) {
        this.personas = personas;
    }

    /// @param because why it speaks or does not
    record Verdict(Because because, Reading reading) {
    }

    static Decider decider() {
        return new Decider(ARCHITECT, DATABASE_ARCHITECT, IntentModel.bundled());
    }

    Verdict hear(String text) {
        var message = new Message(new EventId("terminal", "1"), new MessageRef(TERMINAL, "1"), new ThreadRef(TERMINAL, "1"),
                new Author("you", "you"), Addressee.EVERYBODY, text, Instant.EPOCH);
        Decision decision = decider
                .decide(new Situation(message, personas, Optional.empty(), Transcript.EMPTY, List.of()));
        Reading reading = switch (decision) {
            case Decision.Suggest suggest -> suggest.reading();
            case Decision.StaySilent silent -> silent.reading();
            case Decision.Answer _ -> Reading.NOTHING;
            case Decision.HandOff _ -> Reading.NOTHING;
            case Decision.Introduce _ -> Reading.NOTHING;
            case Decision.Deepen _ -> Reading.NOTHING;
            case Decision.Obey _ -> Reading.NOTHING;
        };
        return new Verdict(decision.because(), reading);
    }

    Band band(Label label) {
        return triggers.band(label);
    }

    List<Nearness> nearest(String text, int count) {
        return triggers.nearest(Tokens.of(Prose.of(text)), personas, count);
    }
}
