package dev.architect.diagram.mermaid.architecture;

import java.util.Locale;
import java.util.Optional;

/// A side of a node, with the way out of it.
enum Side {
    LEFT(-1, 0),
    RIGHT(1, 0),
    TOP(0, -1),
    BOTTOM(0, 1);

    private final int dx;
    private final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    static Optional<Side> of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "l", "left" -> Optional.of(LEFT);
            case "r", "right" -> Optional.of(RIGHT);
            case "t", "top" -> Optional.of(TOP);
            case "b", "bottom" -> Optional.of(BOTTOM);
            default -> Optional.empty();
        };
    }

    int dx() {
        return dx;
    }

    int dy() {
        return dy;
    }

    boolean isAcross() {
        return dx != 0;
    }

    Side opposite() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case TOP -> BOTTOM;
            case BOTTOM -> TOP;
        };
    }
}
