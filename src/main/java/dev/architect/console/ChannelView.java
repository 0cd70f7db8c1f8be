package dev.architect.console;

import java.util.List;

/// A channel with how it is set.
///
/// @param number tells the elements of one channel from those of another
/// @param said what the bot said to the last change; blank when there was none
record ChannelView(int number, String key, String name, String href, String platform, List<Option> modes, String mute,
        String hours, String said) {
}
