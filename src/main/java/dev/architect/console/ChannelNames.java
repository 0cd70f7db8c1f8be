package dev.architect.console;

import dev.architect.chat.ChannelRef;

/// How a channel is called, as far as its ids tell.
final class ChannelNames {

    private static final int LONGEST = 48;

    private ChannelNames() {
    }

    static String of(ChannelRef channel) {
        String id = channel.channel();
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST - 1) + "…";
    }

    static String place(ChannelRef channel) {
        return channel.team().equals(channel.platform()) ? channel.platform() : channel.platform() + " · " + channel.team();
    }
}
