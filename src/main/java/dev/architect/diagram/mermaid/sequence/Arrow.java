package dev.architect.diagram.mermaid.sequence;

/// How a message's line looks.
///
/// @param start at the sender, `end` at the receiver
/// @param startDot a small circle on the sender's lane, `endDot` on the receiver's
record Arrow(boolean dashed, Head start, Head end, boolean startDot, boolean endDot) {

    Arrow(boolean dashed, Head start, Head end) {
        this(dashed, start, end, false, false);
    }

    Arrow withDots(boolean atStart, boolean atEnd) {
        return new Arrow(dashed, start, end, atStart, atEnd);
    }
}
