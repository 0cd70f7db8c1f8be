package dev.architect.decide;

import java.util.List;

import dev.architect.persona.Persona;

/// What the bot does about a message.
public sealed interface Decision {

    Because because();

    /// One persona answers.
    ///
    /// @param words from the message that spoke for this persona; empty when nothing but the default did
    record Answer(Persona persona, Because because, List<String> words) implements Decision {
    }

    /// The data layer first, then the services upon it.
    record HandOff(Persona first, Persona then, Because because, List<String> words) implements Decision {
    }

    /// Somebody calls without a question: the bot says what it can do.
    record Introduce(Persona persona, Because because) implements Decision {
    }

    record StaySilent(Because because) implements Decision {
    }
}
