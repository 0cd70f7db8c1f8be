package dev.architect.console;

import java.util.List;

/// The whole page.
///
/// @param older the address of the next page; blank on the last one
/// @param latest the address of the first page; blank on that
record ConsoleView(FrameView frame, List<Option> channelOptions, List<Option> didOptions, List<Option> labelOptions,
        List<DecisionView> decisions, String older, String latest, List<ChannelView> channels) {
}
