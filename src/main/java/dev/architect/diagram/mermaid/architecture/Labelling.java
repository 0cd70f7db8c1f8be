package dev.architect.diagram.mermaid.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Size;

/// Finds places for the words on edges: in the middle of their longest stretch, or wherever they hide nothing.
final class Labelling {

    private static final double[] SHARES = { 0.5, 0.35, 0.65, 0.2, 0.8 };

    private record Stretch(Point from, Point to) {

        double length() {
            return from.distance(to);
        }
    }

    private final List<Bounds> taken;
    private final List<List<Point>> edges;

    /// @param taken what words must not hide
    /// @param edges every edge, as its corners
    Labelling(List<Bounds> taken, List<List<Point>> edges) {
        this.taken = new ArrayList<>(taken);
        this.edges = edges;
    }

    /// The centre of words of this size on `edge`.
    Point place(List<Point> edge, Size size) {
        List<Stretch> stretches = stretches(edge);
        for (boolean alone : new boolean[] { true, false }) {
            for (Stretch stretch : stretches) {
                for (double share : SHARES) {
                    Point centre = stretch.from().towards(stretch.to(), share);
                    Bounds place = around(centre, size);
                    if (taken.stream().noneMatch(place::overlaps) && (!alone || isAlone(place, edge))) {
                        taken.add(place);
                        return centre;
                    }
                }
            }
        }
        Point centre = stretches.getFirst().from().towards(stretches.getFirst().to(), 0.5);
        taken.add(around(centre, size));
        return centre;
    }

    private boolean isAlone(Bounds place, List<Point> edge) {
        for (List<Point> other : edges) {
            if (other != edge && stretches(other).stream().anyMatch(stretch -> box(stretch).overlaps(place))) {
                return false;
            }
        }
        return true;
    }

    private static Bounds around(Point centre, Size size) {
        return new Bounds(centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height());
    }

    private static Bounds box(Stretch stretch) {
        return new Bounds(Math.min(stretch.from().x(), stretch.to().x()) - 1,
                Math.min(stretch.from().y(), stretch.to().y()) - 1, Math.abs(stretch.from().x() - stretch.to().x()) + 2,
                Math.abs(stretch.from().y() - stretch.to().y()) + 2);
    }

    /// The longest first.
    private static List<Stretch> stretches(List<Point> edge) {
        var stretches = new ArrayList<Stretch>();
        for (int i = 1; i < edge.size(); i++) {
            stretches.add(new Stretch(edge.get(i - 1), edge.get(i)));
        }
        stretches.sort(Comparator.comparingDouble(Stretch::length).reversed());
        return stretches;
    }
}
