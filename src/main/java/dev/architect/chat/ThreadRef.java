package dev.architect.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A thread: the unit of conversation. One thread is worked on by one worker at a time.
///
/// @param channel where the thread hangs
/// @param root the platform's id of the thread's first message (Slack's `thread_ts`); a message outside any thread is
///     the root of its own
public record ThreadRef(ChannelRef channel, String root) {

    private static final int LONGEST_KEY = 250;

    public ThreadRef {
        Require.text("thread root", root);
    }

    /// One string of at most 250 characters that names this thread among all platforms; the ids of Teams can be longer,
    /// and then a hash stands for them.
    public String key() {
        String key = String.join("/", channel.platform(), channel.team(), channel.channel(), root);
        return key.length() <= LONGEST_KEY ? key : channel.platform() + "/" + sha256(key);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    public boolean isRoot(MessageRef message) {
        return channel.equals(message.channel()) && root.equals(message.ts());
    }
}
