package dev.architect.diagram.mermaid.sequence;

import java.util.List;

import dev.architect.diagram.mermaid.scene.TextBlock;

/// A step's place across the drawing.
///
/// @param text its label, wrapped
/// @param start where a message's line starts, and `stop` where it ends; for blocks and notes their edges
/// @param left and `right` what it covers, label included; `left > right` when it covers nothing
record Extent(TextBlock text, double start, double stop, double left, double right) {

    static final TextBlock NO_TEXT = new TextBlock(List.of(), 16, 0, 0);
    static final Extent NOTHING = new Extent(NO_TEXT, 0, 0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    boolean isEmpty() {
        return left > right;
    }

    double middle() {
        return (start + stop) / 2;
    }
}
