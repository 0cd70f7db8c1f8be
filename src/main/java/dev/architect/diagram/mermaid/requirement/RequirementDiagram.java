package dev.architect.diagram.mermaid.requirement;

import java.util.List;
import java.util.Optional;

import dev.architect.diagram.mermaid.graph.Direction;

/// What a source says, resolved: every end of a relationship is an entry, and styles are merged.
///
/// @param title of a `title` statement, which Mermaid does not know but people write
record RequirementDiagram(Optional<String> title, Direction direction, List<Entry> entries,
        List<Relationship> relationships) {

    RequirementDiagram {
        entries = List.copyOf(entries);
        relationships = List.copyOf(relationships);
    }
}
