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

    /// Somebody wants more, or something else, of the design that stands in the thread.
    ///
    /// @param persona whose thread it is
    record Deepen(Depth depth, Persona persona, Because because) implements Decision {
    }

    /// Somebody calls without a question: the bot says what it can do.
    record Introduce(Persona persona, Because because) implements Decision {
    }

    /// Somebody tells the bot how to behave, or asks why it did.
    record Obey(Command command) implements Decision {

        @Override
        public Because because() {
            return Because.ORDERED;
        }
    }

    /// Nobody called, and a rule fired: help is offered, if the channel's manners allow it.
    record Suggest(Reading reading, Because because) implements Decision {
    }

    /// @param reading what the rules made of it, where they were asked
    record StaySilent(Because because, Reading reading) implements Decision {

        public StaySilent(Because because) {
            this(because, Reading.NOTHING);
        }

        /// Whether a model may be asked, since the rules cannot tell.
        public boolean isUnsure() {
            return because == Because.UNSURE;
        }
    }
}
