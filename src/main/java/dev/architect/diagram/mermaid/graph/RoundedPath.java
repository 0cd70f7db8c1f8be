package dev.architect.diagram.mermaid.graph;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Segment;

/// A line from point to point whose corners are round.
public final class RoundedPath {

    private static final double RADIUS = 12;
    // Control points at this share of the way to the corner make a cubic curve look like a quarter of a circle.
    private static final double ROUND = 0.55;

    private RoundedPath() {
    }

    public static Primitive.Path through(List<Point> points, Look look, Marker start, Marker end) {
        return through(points, RADIUS, look, start, end);
    }

    /// @param radius of the corners, less where a line is too short for it
    public static Primitive.Path through(List<Point> points, double radius, Look look, Marker start, Marker end) {
        List<Point> corners = distinct(points);
        var segments = new ArrayList<Segment>();
        segments.add(new Segment.MoveTo(corners.getFirst()));
        for (int i = 1; i < corners.size() - 1; i++) {
            Point corner = corners.get(i);
            Point before = corners.get(i - 1);
            Point after = corners.get(i + 1);
            Point from = corner.towards(before, share(corner, before, radius));
            Point to = corner.towards(after, share(corner, after, radius));
            segments.add(new Segment.LineTo(from));
            segments.add(new Segment.CurveTo(from.towards(corner, ROUND), to.towards(corner, ROUND), to));
        }
        segments.add(new Segment.LineTo(corners.getLast()));
        return new Primitive.Path(segments, look, start, end);
    }

    private static double share(Point corner, Point other, double radius) {
        double length = corner.distance(other);
        return Math.min(radius, length / 2) / length;
    }

    private static List<Point> distinct(List<Point> points) {
        var distinct = new ArrayList<Point>();
        for (Point point : points) {
            if (distinct.isEmpty() || distinct.getLast().distance(point) > 0.5) {
                distinct.add(point);
            }
        }
        if (distinct.size() == 1) {
            distinct.add(points.getLast());
        } else {
            distinct.set(distinct.size() - 1, points.getLast());
        }
        return distinct;
    }
}
