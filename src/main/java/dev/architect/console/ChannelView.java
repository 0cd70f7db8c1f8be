package dev.architect.console;

import java.util.List;

/// A channel with how it is set.
///
/// @param number tells the elements of one channel from those of another
/// @param said what was changed just now; blank when nothing was
record ChannelView(int number, String key, String name, String href, String platform, List<OptionView> modes, String mute,
        String hours, String context, String said) {
}
