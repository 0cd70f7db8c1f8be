package dev.architect.diagram.mermaid.shape;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Segment;

/// The outline of a shape while it is drawn, step by step and clockwise.
final class Contour {

    // How far the control points of a quarter of an ellipse lie along its tangents.
    private static final double KAPPA = 0.5523;
    private static final int STEPS_PER_CURVE = 16;

    private final List<Segment> segments = new ArrayList<>();
    private final List<Point> flat = new ArrayList<>();
    private Point at;

    static Contour from(double x, double y) {
        var contour = new Contour();
        contour.at = new Point(x, y);
        contour.segments.add(new Segment.MoveTo(contour.at));
        contour.flat.add(contour.at);
        return contour;
    }

    static Contour polygon(double... coordinates) {
        Contour contour = from(coordinates[0], coordinates[1]);
        for (int i = 2; i < coordinates.length; i += 2) {
            contour.line(coordinates[i], coordinates[i + 1]);
        }
        return contour;
    }

    static Contour ellipse(double x, double y, double radiusX, double radiusY) {
        return from(x, y - radiusY).quarter(x + radiusX, y, true).quarter(x, y + radiusY, false)
                .quarter(x - radiusX, y, true).quarter(x, y - radiusY, false);
    }

    static Contour rounded(double x, double y, double width, double height, double radius) {
        double right = x + width;
        double bottom = y + height;
        return from(x + radius, y).line(right - radius, y).quarter(right, y + radius, true)
                .line(right, bottom - radius).quarter(right - radius, bottom, false).line(x + radius, bottom)
                .quarter(x, bottom - radius, true).line(x, y + radius).quarter(x + radius, y, false);
    }

    Contour line(double x, double y) {
        at = new Point(x, y);
        segments.add(new Segment.LineTo(at));
        flat.add(at);
        return this;
    }

    /// A quarter of an ellipse that sets out across (`flat`) or upright.
    Contour quarter(double x, double y, boolean across) {
        double dx = x - at.x();
        double dy = y - at.y();
        return across
                ? curve(at.x() + dx * KAPPA, at.y(), x, y - dy * KAPPA, x, y)
                : curve(at.x(), at.y() + dy * KAPPA, x - dx * KAPPA, y, x, y);
    }

    Contour curve(double x1, double y1, double x2, double y2, double x, double y) {
        Point from = at;
        at = new Point(x, y);
        segments.add(new Segment.CurveTo(new Point(x1, y1), new Point(x2, y2), at));
        for (int i = 1; i <= STEPS_PER_CURVE; i++) {
            double t = (double) i / STEPS_PER_CURVE;
            double u = 1 - t;
            flat.add(new Point(
                    u * u * u * from.x() + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x,
                    u * u * u * from.y() + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y));
        }
        return this;
    }

    /// The outline as corners, near enough for an arrow's tip.
    List<Point> corners() {
        return List.copyOf(flat);
    }

    Primitive closed(Look look) {
        boolean straight = segments.stream().noneMatch(Segment.CurveTo.class::isInstance);
        if (straight) {
            return new Primitive.Polygon(flat, look);
        }
        var closed = new ArrayList<>(segments);
        closed.add(new Segment.Close());
        return new Primitive.Path(closed, look);
    }

    Primitive open(Look look) {
        return new Primitive.Path(segments, look);
    }
}
