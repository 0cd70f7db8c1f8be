package dev.architect.console;

/// Numbers as they are written in the visitor's language.
///
/// @param name of the channel, or of the day
/// @param platform of the channel; blank for a day
record UsageRowView(String name, String platform, String calls, String input, String cached, String output, String cost) {
}
