package dev.architect.diagram.mermaid.architecture;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Segment;
import dev.architect.diagram.mermaid.scene.TextMeasure;

/// White lines on a blue square, drawn on a field of 80 by 80 and scaled to where they stand.
final class Icon {

    private static final double FIELD = 80;
    private static final double STROKE = 2;
    private static final Colour GROUND = Colour.rgb(0x087EBF);

    private final Bounds box;
    private final double scale;
    private final Look line;
    private final List<Primitive> parts = new ArrayList<>();

    private Icon(Bounds box) {
        this.box = box;
        this.scale = box.width() / FIELD;
        this.line = Look.line(Colour.WHITE, Math.max(1, STROKE * scale));
    }

    /// The square alone.
    static Primitive ground(Bounds box) {
        return new Primitive.Rectangle(box.x(), box.y(), box.width(), box.height(), 0, Look.filled(GROUND));
    }

    /// @param name one of Mermaid's own; every other one is a question mark, as in Mermaid where its set is missing
    static List<Primitive> draw(String name, Bounds box) {
        var icon = new Icon(box);
        icon.parts.add(ground(box));
        switch (name) {
            case "database" -> icon.database();
            case "server" -> icon.server();
            case "disk" -> icon.disk();
            case "cloud" -> icon.cloud();
            case "internet" -> icon.internet();
            case "blank" -> {
            }
            default -> icon.missing();
        }
        return icon.parts;
    }

    private void database() {
        ellipse(40, 24, 19, 7);
        stroke(21, 24, 21, 57);
        stroke(59, 24, 59, 57);
        for (double y : new double[] { 35, 46, 57 }) {
            curve(21, y, 21, y + 9.5, 59, y + 9.5, 59, y);
        }
    }

    private void server() {
        for (double y : new double[] { 18, 34, 50 }) {
            frame(18, y, 44, 12);
            ellipse(26, y + 6, 1.5, 1.5);
            stroke(44, y + 6, 56, y + 6);
        }
    }

    private void disk() {
        frame(22, 15, 36, 50);
        ellipse(40, 35, 13, 13);
        ellipse(40, 35, 3, 3);
        stroke(30, 57, 38, 43);
    }

    private void cloud() {
        path(24, 54, 12, 54, 11, 39, 22, 38, 22, 25, 38, 21, 44, 31, 54, 25, 63, 34, 59, 41, 68, 43, 67, 54, 57, 54, 50, 54,
                31, 54, 24, 54);
    }

    private void internet() {
        ellipse(40, 40, 22, 22);
        ellipse(40, 40, 10, 22);
        stroke(40, 18, 40, 62);
        stroke(18, 40, 62, 40);
        stroke(21, 29, 59, 29);
        stroke(21, 51, 59, 51);
    }

    private void missing() {
        parts.addAll(TextMeasure.unwrapped(RichText.plain("?"), 0.7 * box.height()).centred(box.centre(), Colour.WHITE));
    }

    private Point at(double x, double y) {
        return new Point(box.x() + x * scale, box.y() + y * scale);
    }

    private void ellipse(double x, double y, double radiusX, double radiusY) {
        parts.add(new Primitive.Ellipse(at(x, y), radiusX * scale, radiusY * scale, line));
    }

    private void frame(double x, double y, double width, double height) {
        Point corner = at(x, y);
        parts.add(new Primitive.Rectangle(corner.x(), corner.y(), width * scale, height * scale, 2 * scale, line));
    }

    private void stroke(double x1, double y1, double x2, double y2) {
        parts.add(Primitive.Path.line(at(x1, y1), at(x2, y2), line));
    }

    /// A start, then curves of two control points and an end each.
    private void path(double... points) {
        var segments = new ArrayList<Segment>();
        segments.add(new Segment.MoveTo(at(points[0], points[1])));
        for (int i = 2; i + 5 < points.length; i += 6) {
            segments.add(new Segment.CurveTo(at(points[i], points[i + 1]), at(points[i + 2], points[i + 3]),
                    at(points[i + 4], points[i + 5])));
        }
        parts.add(new Primitive.Path(segments, line));
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4) {
        path(x1, y1, x2, y2, x3, y3, x4, y4);
    }
}
