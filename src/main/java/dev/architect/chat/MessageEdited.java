package dev.architect.chat;

/// A person changed a message. It takes the place of one that is not yet answered, and does nothing else.
///
/// @param edited the message as it reads now
public record MessageEdited(EventId id, Message edited) implements ChatEvent {
}
