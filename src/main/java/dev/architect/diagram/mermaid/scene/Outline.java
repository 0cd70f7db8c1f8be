package dev.architect.diagram.mermaid.scene;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Primitive.Path;
import dev.architect.diagram.mermaid.scene.Segment.CurveTo;
import dev.architect.diagram.mermaid.scene.Segment.LineTo;
import dev.architect.diagram.mermaid.scene.Segment.MoveTo;

/// Turns a path with markers into plain shapes, so that both painters draw the same ends.
final class Outline {

    private Outline() {
    }

    static List<Primitive> of(Path path) {
        var plain = new ArrayList<Primitive>();
        List<Segment> segments = path.segments();
        Look look = path.look();
        Point first = first(segments);
        Point last = last(segments);
        if (first == null || last == null) {
            return List.of();
        }
        Point afterFirst = neighbour(segments, first, true);
        Point beforeLast = neighbour(segments, last, false);
        if (path.start() != Marker.NONE) {
            plain.addAll(new MarkerForm(first, afterFirst, look).shapes(path.start()));
            segments = shortenedStart(segments, onTheWay(first, afterFirst, MarkerForm.setback(path.start(), look)));
        }
        if (path.end() != Marker.NONE) {
            plain.addAll(new MarkerForm(last, beforeLast, look).shapes(path.end()));
            segments = shortenedEnd(segments, onTheWay(last, beforeLast, MarkerForm.setback(path.end(), look)));
        }
        plain.addFirst(new Path(segments, look));
        return plain;
    }

    private static Point onTheWay(Point tip, Point from, double distance) {
        double length = tip.distance(from);
        return length < 1e-6 ? tip : tip.towards(from, Math.min(distance / length, 0.95));
    }

    private static Point first(List<Segment> segments) {
        return !segments.isEmpty() && segments.getFirst() instanceof MoveTo(Point to) ? to : null;
    }

    private static Point last(List<Segment> segments) {
        if (segments.isEmpty()) {
            return null;
        }
        return switch (segments.getLast()) {
            case MoveTo(Point to) -> to;
            case LineTo(Point to) -> to;
            case CurveTo(Point first, Point second, Point to) -> to;
            case Segment.Close() -> null;
        };
    }

    /// The nearest point of the path, control points included, that differs from one of its ends.
    private static Point neighbour(List<Segment> segments, Point end, boolean forwards) {
        List<Point> points = new Path(segments, Look.line(Colour.NONE, 0)).points();
        List<Point> inOrder = forwards ? points : points.reversed();
        return inOrder.stream().filter(point -> point.distance(end) > 0.01).findFirst().orElse(end.plus(-1, 0));
    }

    private static List<Segment> shortenedStart(List<Segment> segments, Point start) {
        var shortened = new ArrayList<>(segments);
        shortened.set(0, new MoveTo(start));
        return shortened;
    }

    private static List<Segment> shortenedEnd(List<Segment> segments, Point end) {
        var shortened = new ArrayList<>(segments);
        Segment last = segments.getLast();
        shortened.set(segments.size() - 1, switch (last) {
            case LineTo(Point to) -> new LineTo(end);
            case CurveTo(Point first, Point second, Point to) -> new CurveTo(first, second, end);
            case MoveTo move -> move;
            case Segment.Close close -> close;
        });
        return shortened;
    }
}
