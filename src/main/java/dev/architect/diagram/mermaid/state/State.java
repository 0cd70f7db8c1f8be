package dev.architect.diagram.mermaid.state;

import java.util.List;
import java.util.Map;

import dev.architect.diagram.mermaid.scene.RichText;

/// A state without states of its own, a pseudo state or a note.
///
/// @param name what it is called; empty for pseudo states
/// @param details its further descriptions, which stand below a line
/// @param parent id of the composite or region around it; empty at the top
/// @param styles of its classes and its own, as CSS properties
record State(String id, Kind kind, RichText name, List<RichText> details, String parent, Map<String, String> styles) {

    enum Kind {
        SIMPLE,
        START,
        END,
        /// A fork or a join: where transitions part or meet.
        BAR,
        CHOICE,
        NOTE
    }

    State {
        details = List.copyOf(details);
    }
}
