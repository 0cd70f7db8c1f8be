package dev.architect.diagram.mermaid.c4;

import java.util.Locale;
import java.util.Optional;

import dev.architect.diagram.mermaid.graph.Direction;

/// What the name of a statement says of a relation: `Rel_Up` leads upwards, `BiRel` has two arrows.
///
/// @param indexed whether its first argument is a number, as of `RelIndex`
record RelationType(Optional<Direction> hint, boolean startArrow, boolean endArrow, boolean indexed) {

    /// @param name Mermaid's or C4-PlantUML's, in any case
    static Optional<RelationType> named(String name) {
        String word = name.toLowerCase(Locale.ROOT).replace("_neighbor", "");
        boolean both = word.startsWith("bi");
        String inner = both ? word.substring(2) : word;
        boolean indexed = inner.startsWith("relindex");
        if (!inner.startsWith("rel")) {
            return Optional.empty();
        }
        return switch (inner.substring(indexed ? 8 : 3)) {
            case "" -> of(Optional.empty(), both, true, indexed);
            case "_back" -> of(Optional.empty(), true, both, indexed);
            case "_u", "_up" -> of(Optional.of(Direction.UP), both, true, indexed);
            case "_d", "_down" -> of(Optional.of(Direction.DOWN), both, true, indexed);
            case "_l", "_left" -> of(Optional.of(Direction.LEFT), both, true, indexed);
            case "_r", "_right" -> of(Optional.of(Direction.RIGHT), both, true, indexed);
            default -> Optional.empty();
        };
    }

    private static Optional<RelationType> of(Optional<Direction> hint, boolean startArrow, boolean endArrow,
            boolean indexed) {
        return Optional.of(new RelationType(hint, startArrow, endArrow, indexed));
    }
}
