package dev.architect.design;

import java.util.EnumSet;
import java.util.Set;

/// How much of the output standard a question asks for.
///
/// @param parts all ten for a design request, those that it needs for a narrow question; empty where the question does
///     not tell and the persona chooses
public record Scope(Set<OutputPart> parts) {

    public static final Scope WHOLE = new Scope(EnumSet.allOf(OutputPart.class));
    public static final Scope OPEN = new Scope(Set.of());

    public Scope {
        parts = Set.copyOf(parts);
    }

    /// @param isInAThread whether an answer was given in the thread before
    public static Scope of(String question, boolean isInAThread) {
        if (PartsAsked.isADesignRequest(question)) {
            return WHOLE;
        }
        var asked = new Scope(PartsAsked.in(question, isInAThread));
        return asked.isOpen() && !isInAThread && PartsAsked.isToBeBuilt(question) ? WHOLE : asked;
    }

    public boolean isWhole() {
        return parts.size() == OutputPart.values().length;
    }

    public boolean isOpen() {
        return parts.isEmpty();
    }
}
