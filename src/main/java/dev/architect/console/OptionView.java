package dev.architect.console;

/// One of several that can be chosen.
record OptionView(String value, String text, boolean chosen) {
}
