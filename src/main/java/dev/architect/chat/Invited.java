package dev.architect.chat;

import java.time.Instant;

/// Somebody took the bot into a channel. It introduces itself there, once.
public record Invited(EventId id, ChannelRef channel, Author by, Instant at) implements ChatEvent {
}
