package dev.architect.diagram.mermaid.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;

/// Paints a scene onto white with Java2D.
public final class PngPainter {

    /// @param width in pixels, as is the height
    public record Picture(byte[] bytes, int width, int height) {
    }

    private static final int PAPER = 0xffffff;
    private static final double SMALLEST_SCALE = 0.25;
    private static final double LONGEST_SIDE = 12_000;

    private PngPainter() {
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
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Arrays.fill(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), PAPER);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(fitting, fitting);
            scene.primitives().forEach(primitive -> paint(graphics, primitive));
        } finally {
            graphics.dispose();
        }
        return new Picture(PngFile.encode(image), width, height);
    }

    /// Whether the scene can be painted within `maxPixels` and still be read when magnified.
    public static boolean fits(Scene scene, long maxPixels) {
        return largestScale(scene, maxPixels) >= SMALLEST_SCALE;
    }

    private static double largestScale(Scene scene, long maxPixels) {
        double byArea = Math.sqrt(maxPixels / Math.max(1, scene.width() * scene.height()));
        return Math.min(byArea, LONGEST_SIDE / Math.max(1, Math.max(scene.width(), scene.height())));
    }

    private static void paint(Graphics2D graphics, Primitive primitive) {
        switch (primitive) {
            case Primitive.Rectangle(double x, double y, double width, double height, double radius, Look look) ->
                paint(graphics, radius > 0 ? new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius)
                        : new Rectangle2D.Double(x, y, width, height), look);
            case Primitive.Polygon(List<Point> points, Look look) -> paint(graphics, polygon(points), look);
            case Primitive.Ellipse(Point centre, double radiusX, double radiusY, Look look) -> paint(graphics,
                    new Ellipse2D.Double(centre.x() - radiusX, centre.y() - radiusY, 2 * radiusX, 2 * radiusY), look);
            case Primitive.Path path -> {
                if (path.start() == Marker.NONE && path.end() == Marker.NONE) {
                    paint(graphics, path(path.segments()), path.look());
                } else {
                    Outline.of(path).forEach(part -> paint(graphics, part));
                }
            }
            case Primitive.Text text -> write(graphics, text);
            case Primitive.Group group -> group.members().forEach(member -> paint(graphics, member));
        }
    }

    private static void paint(Graphics2D graphics, Shape shape, Look look) {
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

    private static void write(Graphics2D graphics, Primitive.Text text) {
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
