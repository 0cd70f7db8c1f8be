package dev.architect.diagram.mermaid.graph;

import java.util.List;
import java.util.Optional;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;

/// Where a line meets the outline of a node.
public final class Intersection {

    private static final double OUTSIDE = 0.5;

    private Intersection() {
    }

    /// A line comes `from` outside to `border`, on the border of the node's box, and goes on: where it meets the outline.
    /// Where it would miss it, the point in which it would meet it on the way to the middle.
    public static Point entry(List<Point> outline, Point from, Point border, Bounds box) {
        double length = from.distance(border);
        double reach = box.width() + box.height();
        if (length < 1e-6) {
            return border;
        }
        Point before = border.towards(from, Math.min(1, OUTSIDE / length));
        Point beyond = border.plus((border.x() - from.x()) / length * reach, (border.y() - from.y()) / length * reach);
        return first(outline, before, beyond).or(() -> first(outline, before, box.centre())).orElse(border);
    }

    private static Optional<Point> first(List<Point> outline, Point from, Point to) {
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < outline.size(); i++) {
            Point a = outline.get(i);
            Point b = outline.get((i + 1) % outline.size());
            double share = share(from, to, a, b);
            if (share >= 0 && share <= 1) {
                nearest = Math.min(nearest, share);
            }
        }
        return nearest > 1 ? Optional.empty() : Optional.of(from.towards(to, nearest));
    }

    /// How far along `from`–`to` it crosses `a`–`b`; negative where it does not.
    private static double share(Point from, Point to, Point a, Point b) {
        double rx = to.x() - from.x();
        double ry = to.y() - from.y();
        double sx = b.x() - a.x();
        double sy = b.y() - a.y();
        double denominator = rx * sy - ry * sx;
        if (Math.abs(denominator) < 1e-9) {
            return -1;
        }
        double along = ((a.x() - from.x()) * sy - (a.y() - from.y()) * sx) / denominator;
        double across = ((a.x() - from.x()) * ry - (a.y() - from.y()) * rx) / denominator;
        return across < -1e-6 || across > 1 + 1e-6 ? -1 : along;
    }
}
