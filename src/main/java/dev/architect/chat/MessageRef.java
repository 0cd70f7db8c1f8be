package dev.architect.chat;

/// A message's place: unique where the event's id is not, since Slack announces one mention twice.
///
/// @param ts the platform's id of the message within its channel (Slack's `ts`)
public record MessageRef(ChannelRef channel, String ts) {

    public MessageRef {
        Require.text("message ts", ts);
    }
}
