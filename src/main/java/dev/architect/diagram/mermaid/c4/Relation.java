package dev.architect.diagram.mermaid.c4;

import java.util.List;
import java.util.Optional;

import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.RichText;

/// A line between two elements or boundaries. What the source says several times of the same two stands on one line.
///
/// @param from alias of its start
/// @param fromKey key of its start
/// @param hint where `to` should stand, seen from `from`
/// @param startArrow whether an arrow points at `from`
/// @param sayings what it says, in order
record Relation(String from, String to, String fromKey, String toKey, Optional<Direction> hint, boolean startArrow,
        boolean endArrow, List<Saying> sayings, Optional<Colour> line, Optional<Colour> words) {

    /// @param technology without its brackets; empty for none
    record Saying(RichText label, RichText technology) {
    }

    Relation {
        sayings = List.copyOf(sayings);
    }
}
