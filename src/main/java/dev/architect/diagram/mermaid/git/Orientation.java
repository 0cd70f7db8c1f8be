package dev.architect.diagram.mermaid.git;

import java.util.Locale;
import java.util.Optional;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;

/// Where time goes. Lanes are planned along and across it, and turned into places on paper here.
enum Orientation {
    RIGHT,
    DOWN,
    UP;

    static Optional<Orientation> of(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "LR", "RL" -> Optional.of(RIGHT);
            case "TB", "TD" -> Optional.of(DOWN);
            case "BT" -> Optional.of(UP);
            default -> Optional.empty();
        };
    }

    Point point(double along, double across) {
        return switch (this) {
            case RIGHT -> new Point(along, across);
            case DOWN -> new Point(across, along);
            case UP -> new Point(across, -along);
        };
    }

    /// How far something that is drawn around (0, 0) reaches towards the lane before.
    double reachBefore(Bounds around) {
        return this == RIGHT ? -around.y() : -around.x();
    }

    /// The same towards the lane behind.
    double reachBehind(Bounds around) {
        return this == RIGHT ? around.bottom() : around.right();
    }
}
