package dev.architect.chat;

/// A person took a message back. One that is not yet answered stays unanswered.
public record MessageDeleted(EventId id, MessageRef deleted) implements ChatEvent {
}
