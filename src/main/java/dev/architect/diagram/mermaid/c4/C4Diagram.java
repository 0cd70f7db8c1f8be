package dev.architect.diagram.mermaid.c4;

import java.util.List;
import java.util.Optional;

import dev.architect.diagram.mermaid.graph.Direction;

/// What a source says, resolved: every end of a relation is an element or a boundary, and styles are merged.
///
/// @param order keys of elements and boundaries as the source first declares them
/// @param rows how many of those that nothing relates to the others stand side by side
record C4Diagram(Optional<String> title, Direction direction, List<String> order, List<Element> elements,
        List<Boundary> boundaries, List<Relation> relations, PerRow rows) {

    /// `UpdateLayoutConfig`.
    record PerRow(int elements, int boundaries) {
    }

    C4Diagram {
        order = List.copyOf(order);
        elements = List.copyOf(elements);
        boundaries = List.copyOf(boundaries);
        relations = List.copyOf(relations);
    }
}
