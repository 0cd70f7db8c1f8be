package dev.architect.design;

import java.util.EnumSet;
import java.util.Set;

/// How much of the output standard a question asks for.
///
/// @param parts never empty; all ten for a design request
public record Scope(Set<OutputPart> parts) {

    public static final Scope WHOLE = new Scope(EnumSet.allOf(OutputPart.class));

    public Scope {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a question asks for a part at least");
        }
        parts = Set.copyOf(parts);
    }

    public boolean isWhole() {
        return parts.size() == OutputPart.values().length;
    }
}
