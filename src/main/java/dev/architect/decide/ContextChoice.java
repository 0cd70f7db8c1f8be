package dev.architect.decide;

/// Which project context somebody wants in a channel.
public sealed interface ContextChoice {

    /// @param name as it was written; nobody may be called so
    record Named(String name) implements ContextChoice {
    }

    /// No project, whatever a pattern says.
    record None() implements ContextChoice {
    }

    /// The one whose pattern fits the channel.
    record ByPattern() implements ContextChoice {
    }
}
