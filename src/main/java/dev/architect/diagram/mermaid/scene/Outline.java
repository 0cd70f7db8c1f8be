package dev.architect.diagram.mermaid.scene;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Primitive.Path;
import dev.architect.diagram.mermaid.scene.Segment.CurveTo;
import dev.architect.diagram.mermaid.scene.Segment.LineTo;
import dev.architect.diagram.mermaid.scene.Segment.MoveTo;

/// Turns a path with markers into plain shapes, so that both painters draw the same ends.
final class Outline {

    private static final double LENGTH = 9;
    private static final double HALF_WIDTH = 4.5;
    private static final double CROSS = 5;
    private static final double DISC = 5;

    private Outline() {
    }

    static List<Primitive> of(Path path) {
        var plain = new ArrayList<Primitive>();
        List<Segment> segments = path.segments();
        Colour colour = path.look().stroke();
        double scale = Math.clamp(path.look().strokeWidth() / 2, 1, 1.6);
        Point first = first(segments);
        Point last = last(segments);
        if (first == null || last == null) {
            return List.of();
        }
        Point afterFirst = neighbour(segments, first, true);
        Point beforeLast = neighbour(segments, last, false);
        if (path.start() != Marker.NONE) {
            plain.addAll(shapes(path.start(), first, afterFirst, colour, path.look(), scale));
            segments = shortenedStart(segments, onTheWay(first, afterFirst, setback(path.start()) * scale));
        }
        if (path.end() != Marker.NONE) {
            plain.addAll(shapes(path.end(), last, beforeLast, colour, path.look(), scale));
            segments = shortenedEnd(segments, onTheWay(last, beforeLast, setback(path.end()) * scale));
        }
        plain.addFirst(new Path(segments, path.look()));
        return plain;
    }

    private static double setback(Marker marker) {
        return switch (marker) {
            case ARROW -> LENGTH - 1;
            case CIRCLE -> 2 * DISC - 1;
            case NONE, OPEN_ARROW, HALF_ARROW_TOP, HALF_ARROW_BOTTOM, CROSS -> 0;
        };
    }

    private static List<Primitive> shapes(Marker marker, Point tip, Point from, Colour colour, Look line, double scale) {
        double length = Math.max(1e-6, tip.distance(from));
        double dx = (tip.x() - from.x()) / length * scale;
        double dy = (tip.y() - from.y()) / length * scale;
        Point left = tip.plus(-dx * LENGTH + dy * HALF_WIDTH, -dy * LENGTH - dx * HALF_WIDTH);
        Point right = tip.plus(-dx * LENGTH - dy * HALF_WIDTH, -dy * LENGTH + dx * HALF_WIDTH);
        Point base = tip.plus(-dx * LENGTH, -dy * LENGTH);
        Look solid = new Look(colour, Colour.NONE, 0, List.of(), line.opacity());
        Look stroke = new Look(Colour.NONE, colour, Math.max(1.5, line.strokeWidth()), List.of(), line.opacity());
        return switch (marker) {
            case NONE -> List.of();
            case ARROW -> List.of(new Primitive.Polygon(List.of(tip, left, right), solid));
            case HALF_ARROW_TOP -> List.of(new Primitive.Polygon(List.of(tip, left, base), solid));
            case HALF_ARROW_BOTTOM -> List.of(new Primitive.Polygon(List.of(tip, right, base), solid));
            case OPEN_ARROW -> List.of(Path.polyline(List.of(left, tip, right), stroke, Marker.NONE, Marker.NONE));
            case CIRCLE -> List.of(new Primitive.Ellipse(tip.plus(-dx * DISC, -dy * DISC), DISC * scale, DISC * scale,
                    solid));
            case CROSS -> cross(tip.plus(-dx * (CROSS + 2), -dy * (CROSS + 2)), dx * CROSS * 0.8, dy * CROSS * 0.8, stroke);
        };
    }

    private static List<Primitive> cross(Point middle, double dx, double dy, Look stroke) {
        return List.of(Path.line(middle.plus(dx + dy, dy - dx), middle.plus(-dx - dy, dx - dy), stroke),
                Path.line(middle.plus(dx - dy, dy + dx), middle.plus(dy - dx, -dy - dx), stroke));
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
