package dev.architect.chat;

/// What a platform sent and nobody has to answer: another bot's post, a join, a change of topic. It is kept with its
/// reason, so that a silence can be explained.
///
/// @param reason why it is ignored, for example `author is a bot`
public record Noise(EventId id, String reason) implements ChatEvent {

    public Noise {
        Require.text("reason", reason);
    }
}
