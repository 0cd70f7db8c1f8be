package dev.architect.inbox;

/// What came of a turn. Failures are exceptions; the worker turns them into a retry or a dead letter.
public sealed interface Outcome {

    /// The thread has its answer.
    record Answered() implements Outcome {
    }

    /// Help was offered; nobody has accepted it yet.
    record Offered() implements Outcome {
    }

    /// @param reason why nothing was said, in words for an operator
    record Silent(String reason) implements Outcome {
    }
}
