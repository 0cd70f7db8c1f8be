package dev.architect.console;

import java.util.List;

/// The whole page.
///
/// @param older the address of the next page; blank on the last one
/// @param latest the address of the first page; blank on that
record ConsoleView(FrameView frame, List<OptionView> channelOptions, List<OptionView> didOptions, List<OptionView> labelOptions,
        List<DecisionView> decisions, String older, String latest, List<ChannelView> channels) {
}
