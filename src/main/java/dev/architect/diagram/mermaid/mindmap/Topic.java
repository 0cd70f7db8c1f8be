package dev.architect.diagram.mermaid.mindmap;

import java.util.List;
import java.util.Map;

import dev.architect.diagram.mermaid.scene.RichText;

/// A topic with those below it.
///
/// @param number in the order of the source; the root is 0
/// @param depth 0 for the root
/// @param section which of the root's children it belongs to; 0 for the root
/// @param styles of its classes, as CSS properties
record Topic(int number, RichText label, Form form, int depth, int section, Map<String, String> styles,
        List<Topic> children) {

    Topic {
        styles = Map.copyOf(styles);
        children = List.copyOf(children);
    }

    String id() {
        return "topic" + number;
    }
}
