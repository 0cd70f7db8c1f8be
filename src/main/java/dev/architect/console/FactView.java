package dev.architect.console;

/// Something that is known of a decision.
record FactView(String name, String value) {
}
