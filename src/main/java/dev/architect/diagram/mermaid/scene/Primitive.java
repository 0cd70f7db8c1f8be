package dev.architect.diagram.mermaid.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a scene is made of. Later ones are painted over earlier ones.
public sealed interface Primitive {

    /// The rectangle that it fills, without the stroke's width.
    Bounds bounds();

    /// The same elsewhere.
    Primitive moved(double dx, double dy);

    /// @param radius of the corners
    record Rectangle(double x, double y, double width, double height, double radius, Look look) implements Primitive {

        @Override
        public Primitive moved(double dx, double dy) {
            return new Rectangle(x + dx, y + dy, width, height, radius, look);
        }

        @Override
        public Bounds bounds() {
            return new Bounds(x, y, width, height);
        }
    }

    record Polygon(List<Point> points, Look look) implements Primitive {

        public Polygon {
            points = List.copyOf(points);
        }

        @Override
        public Primitive moved(double dx, double dy) {
            return new Polygon(points.stream().map(point -> point.plus(dx, dy)).toList(), look);
        }

        @Override
        public Bounds bounds() {
            return around(points);
        }
    }

    record Ellipse(Point centre, double radiusX, double radiusY, Look look) implements Primitive {

        @Override
        public Primitive moved(double dx, double dy) {
            return new Ellipse(centre.plus(dx, dy), radiusX, radiusY, look);
        }

        @Override
        public Bounds bounds() {
            return new Bounds(centre.x() - radiusX, centre.y() - radiusY, 2 * radiusX, 2 * radiusY);
        }
    }

    /// An open or closed path; markers stand at its first and last point and take the stroke's colour.
    record Path(List<Segment> segments, Look look, Marker start, Marker end) implements Primitive {

        public Path {
            segments = List.copyOf(segments);
        }

        public Path(List<Segment> segments, Look look) {
            this(segments, look, Marker.NONE, Marker.NONE);
        }

        /// Straight from point to point.
        public static Path polyline(List<Point> points, Look look, Marker start, Marker end) {
            var segments = new ArrayList<Segment>();
            for (Point point : points) {
                segments.add(segments.isEmpty() ? new Segment.MoveTo(point) : new Segment.LineTo(point));
            }
            return new Path(segments, look, start, end);
        }

        public static Path line(Point from, Point to, Look look) {
            return polyline(List.of(from, to), look, Marker.NONE, Marker.NONE);
        }

        /// Every point on the way, control points too.
        public List<Point> points() {
            var points = new ArrayList<Point>();
            for (Segment segment : segments) {
                switch (segment) {
                    case Segment.MoveTo(Point to) -> points.add(to);
                    case Segment.LineTo(Point to) -> points.add(to);
                    case Segment.CurveTo(Point first, Point second, Point to) -> points.addAll(List.of(first, second, to));
                    case Segment.Close() -> {
                    }
                }
            }
            return points;
        }

        @Override
        public Primitive moved(double dx, double dy) {
            return new Path(segments.stream().map(segment -> segment.moved(dx, dy)).toList(), look, start, end);
        }

        @Override
        public Bounds bounds() {
            return around(points());
        }
    }

    /// One line of text; `y` is its baseline.
    ///
    /// @param size of the font
    /// @param degrees that it is turned about (`x`, `y`), clockwise
    record Text(double x, double y, List<Run> runs, double size, Anchor anchor, Colour colour, double degrees)
            implements
                Primitive {

        public Text {
            runs = List.copyOf(runs);
        }

        public Text(double x, double y, List<Run> runs, double size, Anchor anchor, Colour colour) {
            this(x, y, runs, size, anchor, colour, 0);
        }

        /// The words without their looks.
        public String words() {
            return String.join("", runs.stream().map(Run::text).toList());
        }

        @Override
        public Primitive moved(double dx, double dy) {
            return new Text(x + dx, y + dy, runs, size, anchor, colour, degrees);
        }

        @Override
        public Bounds bounds() {
            return degrees == 0 ? level() : around(corners());
        }

        /// The rectangle that it would fill if it were not turned.
        public Bounds level() {
            double width = TextMeasure.width(runs, size);
            double left = switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
            return new Bounds(left, y - TextMeasure.ascent(size), width,
                    TextMeasure.ascent(size) + TextMeasure.descent(size));
        }

        /// The corners of what it fills, turned as it is: tighter than its bounds where it lies aslant.
        public List<Point> corners() {
            Bounds level = level();
            var pivot = new Point(x, y);
            return Stream.of(new Point(level.x(), level.y()), new Point(level.right(), level.y()),
                    new Point(level.right(), level.bottom()), new Point(level.x(), level.bottom()))
                    .map(corner -> corner.turned(pivot, degrees)).toList();
        }
    }

    /// Primitives that belong together: a node, an edge, an actor.
    ///
    /// @param role of the group in its diagram: `node`, `edge`, `cluster`, `message`
    /// @param id in the diagram's source; empty where it has none
    record Group(String role, String id, List<Primitive> members) implements Primitive {

        public Group {
            members = List.copyOf(members);
        }

        @Override
        public Primitive moved(double dx, double dy) {
            return new Group(role, id, members.stream().map(member -> member.moved(dx, dy)).toList());
        }

        @Override
        public Bounds bounds() {
            return members.stream().map(Primitive::bounds).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
        }
    }

    private static Bounds around(List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double right = points.stream().mapToDouble(Point::x).max().orElse(0);
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
        return new Bounds(left, top, right - left, bottom - top);
    }
}
