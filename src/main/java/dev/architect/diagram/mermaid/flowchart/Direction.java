package dev.architect.diagram.mermaid.flowchart;

import java.util.Locale;
import java.util.Optional;

/// Where the arrows of a flowchart lead.
enum Direction {
    DOWN,
    UP,
    RIGHT,
    LEFT;

    static Optional<Direction> of(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "TB", "TD", "V" -> Optional.of(DOWN);
            case "BT", "^" -> Optional.of(UP);
            case "LR", ">" -> Optional.of(RIGHT);
            case "RL", "<" -> Optional.of(LEFT);
            default -> Optional.empty();
        };
    }

    /// The one that Mermaid gives a subgraph which stands for itself and names none.
    Direction turned() {
        return this == DOWN ? RIGHT : DOWN;
    }
}
