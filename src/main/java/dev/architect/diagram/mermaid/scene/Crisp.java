package dev.architect.diagram.mermaid.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;

/// Paints upright rectangles and lines on whole pixels. Their edges need no smoothing then, which makes them sharper, and
/// quicker to paint and to compress: every row within a rectangle is the same.
final class Crisp {

    private static final AffineTransform PIXELS = new AffineTransform();
    // Of a pixel: a line that would get thinner or thicker by more is left to smooth edges.
    private static final double TOLERANCE = 0.25;

    private final Graphics2D graphics;
    private final double scale;

    /// @param scale pixels per unit of the drawing
    Crisp(Graphics2D graphics, double scale) {
        this.graphics = graphics;
        this.scale = scale;
    }

    /// @return whether it was painted; not where its outline is dashed or no whole number of pixels wide
    boolean paint(Primitive.Rectangle box) {
        Look look = box.look();
        int stroke = look.stroke().isVisible() ? pixels(look.strokeWidth()) : 0;
        if (box.radius() > 0 || !look.dash().isEmpty() && stroke > 0 || stroke < 0) {
            return false;
        }
        int left = (int) Math.round(box.x() * scale);
        int top = (int) Math.round(box.y() * scale);
        int right = (int) Math.round((box.x() + box.width()) * scale);
        int bottom = (int) Math.round((box.y() + box.height()) * scale);
        onPixels(() -> {
            fill(look.fill().faded(look.opacity()), left, top, right, bottom);
            Colour line = look.stroke().faded(look.opacity());
            int before = stroke / 2;
            int behind = stroke - before;
            fill(line, left - before, top - before, right + behind, top + behind);
            fill(line, left - before, bottom - before, right + behind, bottom + behind);
            fill(line, left - before, top + behind, left + behind, bottom - before);
            fill(line, right - before, top + behind, right + behind, bottom - before);
        });
        return true;
    }

    /// @return whether it was painted; not where the line lies aslant, is dashed or no whole number of pixels wide
    boolean paint(Point from, Point to, Look look) {
        int stroke = pixels(look.strokeWidth());
        if (stroke < 1 || !look.dash().isEmpty() || from.x() != to.x() && from.y() != to.y()) {
            return false;
        }
        int before = stroke / 2;
        int left = (int) Math.round(Math.min(from.x(), to.x()) * scale) - (from.x() == to.x() ? before : 0);
        int top = (int) Math.round(Math.min(from.y(), to.y()) * scale) - (from.y() == to.y() ? before : 0);
        int right = from.x() == to.x() ? left + stroke : (int) Math.round(Math.max(from.x(), to.x()) * scale);
        int bottom = from.y() == to.y() ? top + stroke : (int) Math.round(Math.max(from.y(), to.y()) * scale);
        onPixels(() -> fill(look.stroke().faded(look.opacity()), left, top, right, bottom));
        return true;
    }

    /// How many pixels a width is; -1 where that is no whole number.
    private int pixels(double width) {
        double exact = width * scale;
        long whole = Math.round(exact);
        return Math.abs(exact - whole) > TOLERANCE || whole == 0 && exact > 0 ? -1 : (int) whole;
    }

    private void onPixels(Runnable painting) {
        AffineTransform units = graphics.getTransform();
        graphics.setTransform(PIXELS);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        painting.run();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setTransform(units);
    }

    private void fill(Colour colour, int left, int top, int right, int bottom) {
        if (colour.isVisible() && right > left && bottom > top) {
            graphics.setColor(new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(colour.alpha() * 255)));
            graphics.fillRect(left, top, right - left, bottom - top);
        }
    }
}
