package dev.architect.diagram.mermaid.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Paints a scene onto white with Java2D.
public final class PngPainter {

    /// @param width in pixels, as is the height
    public record Picture(byte[] bytes, int width, int height) {
    }

    private static final double SMALLEST_SCALE = 0.25;
    private static final double LONGEST_SIDE = 12_000;

    private final Graphics2D graphics;
    private final Crisp crisp;

    private PngPainter(Graphics2D graphics, double scale) {
        this.graphics = graphics;
        this.crisp = new Crisp(graphics, scale);
    }

    /// The scene with `scale` pixels per unit, or fewer where it would otherwise have more than `maxPixels`.
    ///
    /// @throws IllegalArgumentException when even a quarter of a pixel per unit is too much; see [#fits]
    public static Picture paint(Scene scene, double scale, long maxPixels) {
        if (!fits(scene, maxPixels)) {
            throw new IllegalArgumentException("A scene of %.0f by %.0f has too many pixels".formatted(scene.width(),
                    scene.height()));
        }
        double fitting = Math.min(Math.max(scale, SMALLEST_SCALE), largestScale(scene, maxPixels));
        int width = Math.max(1, (int) Math.floor(scene.width() * fitting));
        int height = Math.max(1, (int) Math.floor(scene.height() * fitting));
        try (var canvas = new Canvas(width, height)) {
            BufferedImage image = canvas.image();
            paint(scene, image, fitting);
            return new Picture(PngFile.encode(image), width, height);
        }
    }

    private static void paint(Scene scene, BufferedImage image, double scale) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            var painter = new PngPainter(graphics, scale);
            scene.primitives().forEach(painter::paint);
        } finally {
            graphics.dispose();
        }
    }

    /// Whether the scene can be painted within `maxPixels` and still be read when magnified.
    public static boolean fits(Scene scene, long maxPixels) {
        return largestScale(scene, maxPixels) >= SMALLEST_SCALE;
    }

    private static double largestScale(Scene scene, long maxPixels) {
        double byArea = Math.sqrt(maxPixels / Math.max(1, scene.width() * scene.height()));
        return Math.min(byArea, LONGEST_SIDE / Math.max(1, Math.max(scene.width(), scene.height())));
    }

    private void paint(Primitive primitive) {
        switch (primitive) {
            case Primitive.Rectangle box -> paint(box);
            case Primitive.Polygon(List<Point> points, Look look) -> paint(polygon(points), look);
            case Primitive.Ellipse(Point centre, double radiusX, double radiusY, Look look) ->
                paint(new Ellipse2D.Double(centre.x() - radiusX, centre.y() - radiusY, 2 * radiusX, 2 * radiusY), look);
            case Primitive.Path path -> paint(path);
            case Primitive.Text text -> write(text);
            case Primitive.Group group -> group.members().forEach(this::paint);
        }
    }

    private void paint(Primitive.Rectangle box) {
        if (!crisp.paint(box)) {
            paint(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * box.radius(), 2 * box.radius()),
                    box.look());
        }
    }

    private void paint(Primitive.Path path) {
        if (path.start() != Marker.NONE || path.end() != Marker.NONE) {
            Outline.of(path).forEach(this::paint);
        } else if (!(path.segments().size() == 2 && path.segments().getFirst() instanceof Segment.MoveTo(Point from)
                && path.segments().getLast() instanceof Segment.LineTo(Point to) && crisp.paint(from, to, path.look()))) {
            paint(path(path.segments()), path.look());
        }
    }

    private void paint(Shape shape, Look look) {
        if (look.fill().isVisible()) {
            graphics.setColor(color(look.fill().faded(look.opacity())));
            graphics.fill(shape);
        }
        if (look.stroke().isVisible() && look.strokeWidth() > 0) {
            graphics.setColor(color(look.stroke().faded(look.opacity())));
            graphics.setStroke(stroke(look));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Look look) {
        float width = (float) look.strokeWidth();
        if (look.dash().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4);
        }
        float[] dash = new float[look.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) Math.max(0.5, look.dash().get(i));
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dash, 0);
    }

    private static Shape polygon(List<Point> points) {
        var shape = new Path2D.Double();
        for (Point point : points) {
            if (shape.getCurrentPoint() == null) {
                shape.moveTo(point.x(), point.y());
            } else {
                shape.lineTo(point.x(), point.y());
            }
        }
        if (shape.getCurrentPoint() != null) {
            shape.closePath();
        }
        return shape;
    }

    private static Shape path(List<Segment> segments) {
        var shape = new Path2D.Double();
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.MoveTo(Point to) -> shape.moveTo(to.x(), to.y());
                case Segment.LineTo(Point to) -> shape.lineTo(to.x(), to.y());
                case Segment.CurveTo(Point first, Point second, Point to) ->
                    shape.curveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
                case Segment.Close() -> shape.closePath();
            }
        }
        return shape;
    }

    private void write(Primitive.Text text) {
        AffineTransform upright = graphics.getTransform();
        if (text.degrees() != 0) {
            graphics.rotate(Math.toRadians(text.degrees()), text.x(), text.y());
        }
        graphics.setColor(color(text.colour()));
        double x = text.level().x();
        for (Piece piece : Typeface.pieces(text.runs(), text.size())) {
            piece.draw(graphics, x, text.y());
            x += piece.width();
        }
        graphics.setTransform(upright);
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(colour.alpha() * 255));
    }
}
