package dev.architect.diagram.mermaid.graph;

import java.util.Locale;
import java.util.Optional;

/// Where the links of a graph lead.
public enum Direction {
    DOWN,
    UP,
    RIGHT,
    LEFT;

    public static Optional<Direction> of(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "TB", "TD", "V" -> Optional.of(DOWN);
            case "BT", "^" -> Optional.of(UP);
            case "LR", ">" -> Optional.of(RIGHT);
            case "RL", "<" -> Optional.of(LEFT);
            default -> Optional.empty();
        };
    }

    /// The one that Mermaid gives a subgraph which stands for itself and names none.
    public Direction turned() {
        return this == DOWN ? RIGHT : DOWN;
    }
}
