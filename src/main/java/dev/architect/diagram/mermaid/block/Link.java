package dev.architect.diagram.mermaid.block;

import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.RichText;

/// An edge between two blocks.
record Link(String from, String to, Line line, Marker start, Marker end, RichText label) {

    enum Line {
        NORMAL,
        THICK,
        DOTTED,
        INVISIBLE
    }
}
