package dev.architect.console;

/// One of several that can be chosen.
record Option(String value, String text, boolean chosen) {
}
