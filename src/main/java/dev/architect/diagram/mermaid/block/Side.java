package dev.architect.diagram.mermaid.block;

import java.util.Locale;
import java.util.Set;

/// A side of a block.
enum Side {
    RIGHT,
    LEFT,
    UP,
    DOWN;

    /// What a word means in `<["text"]>(right, down)`; nothing for a word that is not known.
    static Set<Side> of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "right" -> Set.of(RIGHT);
            case "left" -> Set.of(LEFT);
            case "up", "top" -> Set.of(UP);
            case "down", "bottom" -> Set.of(DOWN);
            case "x" -> Set.of(LEFT, RIGHT);
            case "y" -> Set.of(UP, DOWN);
            default -> Set.of();
        };
    }
}
