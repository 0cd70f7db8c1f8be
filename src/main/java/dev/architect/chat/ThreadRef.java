package dev.architect.chat;

/// A thread: the unit of conversation. One thread is worked on by one worker at a time.
///
/// @param channel where the thread hangs
/// @param root the platform's id of the thread's first message (Slack's `thread_ts`); a message outside any thread is
///     the root of its own
public record ThreadRef(ChannelRef channel, String root) {

    public ThreadRef {
        Require.text("thread root", root);
    }

    /// One string that names this thread among all platforms.
    public String key() {
        return String.join("/", channel.platform(), channel.team(), channel.channel(), root);
    }

    public boolean isRoot(MessageRef message) {
        return channel.equals(message.channel()) && root.equals(message.ts());
    }
}
