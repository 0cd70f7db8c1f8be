package dev.architect.review;

/// How much a finding matters.
public enum Severity {
    /// It does not work as it stands: a contract that does not parse, a diagram that cannot be drawn.
    ERROR,
    /// A reader would miss something or be misled.
    WARNING
}
