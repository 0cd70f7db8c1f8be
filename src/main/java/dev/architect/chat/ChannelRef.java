package dev.architect.chat;

/// A channel, group or direct conversation.
///
/// @param platform the name of the [ChatPlatform]
/// @param team the workspace or tenant; ids of channels are unique only within it
/// @param channel the platform's id of the channel
public record ChannelRef(String platform, String team, String channel) {

    public ChannelRef {
        Require.text("platform", platform);
        Require.text("team", team);
        Require.text("channel", channel);
    }
}
