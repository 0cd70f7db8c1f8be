package dev.architect.diagram.mermaid.classes;

import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.RichText;

/// A line between two classes, or between a note and its class.
///
/// @param startLabel how many there are at `from`
/// @param endLabel how many there are at `to`
record Relation(String from, String to, Arrow arrow, RichText label, RichText startLabel, RichText endLabel) {

    enum Line {
        SOLID,
        DASHED,
        /// From a note to what it speaks of.
        DOTTED
    }

    record Arrow(Marker start, Line line, Marker end) {
    }
}
