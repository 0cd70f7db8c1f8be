package dev.architect.diagram.mermaid.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;

/// The outline of a block arrow: a body around the text and a head on each of its sides.
final class ArrowForm {

    private static final double WING = 9;
    private static final double LONGEST_HEAD = 24;
    private static final double SIDE = 12;
    private static final double ABOVE = 8;

    private final Set<Side> sides;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final Size body;

    ArrowForm(Set<Side> sides, TextBlock text) {
        this.sides = sides;
        this.body = new Size(Math.max(text.width(), 12) + 2 * SIDE, Math.max(text.height(), 12) + 2 * ABOVE);
        this.left = margin(Side.LEFT);
        this.right = margin(Side.RIGHT);
        this.top = margin(Side.UP);
        this.bottom = margin(Side.DOWN);
    }

    Size size() {
        return new Size(left + body.width() + right, top + body.height() + bottom);
    }

    Point textCentre(Bounds box) {
        return body(box).centre();
    }

    /// From the corner at the top left, clockwise.
    List<Point> outline(Bounds box) {
        Bounds b = body(box);
        var points = new ArrayList<Point>();
        points.add(new Point(b.x(), b.y()));
        head(points, Side.UP, new Point(b.x(), b.y()), new Point(b.right(), b.y()), 0, -1);
        head(points, Side.RIGHT, new Point(b.right(), b.y()), new Point(b.right(), b.bottom()), 1, 0);
        head(points, Side.DOWN, new Point(b.right(), b.bottom()), new Point(b.x(), b.bottom()), 0, 1);
        head(points, Side.LEFT, new Point(b.x(), b.bottom()), new Point(b.x(), b.y()), -1, 0);
        points.removeLast();
        return points;
    }

    private Bounds body(Bounds box) {
        return new Bounds(box.x() + left, box.y() + top, box.width() - left - right, box.height() - top - bottom);
    }

    /// A side of the body from corner to corner, with its head if it has one; (dx, dy) points outwards.
    private void head(List<Point> points, Side side, Point from, Point to, double dx, double dy) {
        if (sides.contains(side)) {
            double length = from.distance(to);
            double alongX = (to.x() - from.x()) / length * WING;
            double alongY = (to.y() - from.y()) / length * WING;
            if (!sides.contains(before(side))) {
                points.add(from.plus(-alongX, -alongY));
            }
            points.add(from.towards(to, 0.5).plus(dx * length(side), dy * length(side)));
            if (!sides.contains(behind(side))) {
                points.add(to.plus(alongX, alongY));
            }
        }
        points.add(to);
    }

    /// The next side, counter-clockwise: where it has a head of its own, there is no wing.
    private static Side before(Side side) {
        return behind(behind(behind(side)));
    }

    private static Side behind(Side side) {
        return switch (side) {
            case UP -> Side.RIGHT;
            case RIGHT -> Side.DOWN;
            case DOWN -> Side.LEFT;
            case LEFT -> Side.UP;
        };
    }

    private double margin(Side side) {
        return sides.contains(side) ? length(side) : isFlanked(side) ? WING : 0;
    }

    private boolean isFlanked(Side side) {
        return switch (side) {
            case UP, DOWN -> sides.contains(Side.LEFT) || sides.contains(Side.RIGHT);
            case LEFT, RIGHT -> sides.contains(Side.UP) || sides.contains(Side.DOWN);
        };
    }

    private double length(Side side) {
        double base = side == Side.UP || side == Side.DOWN ? body.width() : body.height();
        return Math.min(LONGEST_HEAD, base / 2 + WING);
    }
}
