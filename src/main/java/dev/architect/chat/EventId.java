package dev.architect.chat;

/// A delivery's id on its platform: Slack's `event_id`, a Bot Framework activity's `id`.
///
/// @param platform the name of the [ChatPlatform], for example `slack`
/// @param value the platform's id, unique within that platform
public record EventId(String platform, String value) {

    public EventId {
        Require.text("platform", platform);
        Require.text("event id", value);
    }

    @Override
    public String toString() {
        return platform + ":" + value;
    }
}
