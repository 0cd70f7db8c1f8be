package dev.architect.diagram.mermaid.c4;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;

/// The outline of a rectangle with round corners, near enough for an arrow's tip.
final class Corners {

    private static final int STEPS = 6;

    private Corners() {
    }

    static List<Point> of(Bounds box, double radius) {
        var outline = new ArrayList<Point>();
        add(outline, box, radius);
        return outline;
    }

    /// Clockwise from the corner at the top right.
    static void add(List<Point> outline, Bounds box, double radius) {
        corner(outline, box.right() - radius, box.y() + radius, radius, -Math.PI / 2);
        corner(outline, box.right() - radius, box.bottom() - radius, radius, 0);
        corner(outline, box.x() + radius, box.bottom() - radius, radius, Math.PI / 2);
        corner(outline, box.x() + radius, box.y() + radius, radius, Math.PI);
    }

    private static void corner(List<Point> outline, double x, double y, double radius, double from) {
        for (int i = 0; i <= STEPS; i++) {
            double angle = from + Math.PI / 2 * i / STEPS;
            outline.add(new Point(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius));
        }
    }
}
