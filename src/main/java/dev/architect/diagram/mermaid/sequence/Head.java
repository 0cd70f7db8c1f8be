package dev.architect.diagram.mermaid.sequence;

/// What stands at an end of a message's line.
enum Head {
    NONE,
    FILLED,
    OPEN,
    CROSS,
    /// Half a filled arrow, above or below the line when the message goes to the right.
    HALF_TOP,
    HALF_BOTTOM,
    /// A single barb, above or below the line likewise.
    STICK_TOP,
    STICK_BOTTOM
}
