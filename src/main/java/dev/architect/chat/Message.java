package dev.architect.chat;

import java.time.Instant;

/// A person's message.
///
/// @param ref where it stands; also the key that joins Slack's two announcements of one mention
/// @param thread the thread that an answer belongs in
/// @param text what was written, in Markdown, with the bot's own mention removed, other mentions as `@name` and
///     entities decoded; untrusted
/// @param sentAt when it was sent, by the platform's clock
public record Message(EventId id, MessageRef ref, ThreadRef thread, Author author, Addressee addressee, String text,
        Instant sentAt) implements ChatEvent {

    public boolean callsTheBot() {
        return addressee.isBot();
    }

    /// The same message under the event id of its twin.
    public Message as(EventId other) {
        return new Message(other, ref, thread, author, addressee, text, sentAt);
    }

    /// The same message as it counts after somebody turned it to the bot.
    ///
    /// @param by who it counts as the message of
    public Message to(Addressee other, Author by) {
        return new Message(id, ref, thread, by, other, text, sentAt);
    }

    /// The same message as part of another thread.
    public Message in(ThreadRef other) {
        return new Message(id, ref, other, author, addressee, text, sentAt);
    }

    public Message withText(String newText) {
        return new Message(id, ref, thread, author, addressee, newText, sentAt);
    }
}
