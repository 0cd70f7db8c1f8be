package dev.architect.diagram.mermaid.flowchart;

import java.util.Map;

import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.RichText;

/// An edge between two nodes or subgraphs.
///
/// @param id from `e1@-->`; empty where it has none
/// @param styles of `linkStyle`
record Link(String id, String from, String to, Line line, Marker start, Marker end, RichText label,
        Map<String, String> styles) {

    enum Line {
        NORMAL,
        THICK,
        DOTTED,
        INVISIBLE
    }

    Link between(String newFrom, String newTo) {
        return new Link(id, newFrom, newTo, line, start, end, label, styles);
    }

    Link styled(Map<String, String> all) {
        return new Link(id, from, to, line, start, end, label, all);
    }
}
