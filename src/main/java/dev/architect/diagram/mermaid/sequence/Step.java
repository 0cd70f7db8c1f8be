package dev.architect.diagram.mermaid.sequence;

import java.util.Locale;
import java.util.Optional;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.RichText;

/// What happens, from top to bottom. Participants are indexes into the diagram's list.
sealed interface Step {

    /// @param number that `autonumber` gave it; empty without one
    record Message(int from, int to, Arrow arrow, RichText text, String number, Life life) implements Step {

        boolean toItself() {
            return from == to;
        }

        boolean involves(int participant) {
            return from == participant || to == participant;
        }

        Message with(Life other) {
            return new Message(from, to, arrow, text, number, other);
        }
    }

    /// Whose life begins or ends with a message.
    enum Life {
        GOES_ON,
        CREATES_RECEIVER,
        DESTROYS_RECEIVER,
        DESTROYS_SENDER
    }

    /// @param first and `last` lanes from left to right; equal for a note at one lane
    record Note(Side side, int first, int last, RichText text) implements Step {
    }

    enum Side {
        LEFT,
        RIGHT,
        OVER
    }

    record Activation(int participant) implements Step {
    }

    record Deactivation(int participant) implements Step {
    }

    /// What opens, divides and closes blocks.
    sealed interface OfBlock extends Step {
    }

    /// A block begins; what follows belongs to it until its `Closing`.
    ///
    /// @param fill of a `rect`; empty for framed blocks
    record Opening(Block block, RichText label, Optional<Colour> fill) implements OfBlock {
    }

    /// `else`, `and`, `option`: the innermost block goes on behind a line.
    record Section(RichText label) implements OfBlock {
    }

    record Closing() implements OfBlock {
    }

    /// The kinds of block, with the word that divides each.
    enum Block {
        ALT("else"),
        OPT(""),
        LOOP(""),
        PAR("and"),
        CRITICAL("option"),
        BREAK(""),
        RECT("");

        private final String divider;

        Block(String divider) {
            this.divider = divider;
        }

        boolean isDividedBy(String word) {
            return divider.equals(word);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
