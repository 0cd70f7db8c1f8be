package dev.architect.diagram.mermaid.c4;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Size;

/// A head on a round body that holds the words.
final class Person {

    private static final double HEAD = 28;
    // How far the head reaches into the body.
    private static final double OVERLAP = 8;
    private static final double NECK = 2 * HEAD - OVERLAP;
    private static final double ROUND = 30;
    private static final double SIDE = 22;
    private static final double ABOVE = 12;
    private static final int STEPS = 24;

    private Person() {
    }

    static Size size(Size words) {
        return new Size(words.width() + 2 * SIDE, NECK + OVERLAP + words.height() + 2 * ABOVE);
    }

    /// Where the words start.
    static double top(Bounds box) {
        return box.y() + NECK + OVERLAP + ABOVE;
    }

    static List<Primitive> draw(Bounds box, Look look) {
        double height = box.height() - NECK;
        return List.of(
                new Primitive.Rectangle(box.x(), box.y() + NECK, box.width(), height, Math.min(ROUND, height / 2), look),
                new Primitive.Ellipse(head(box), HEAD, HEAD, look));
    }

    /// Around head and body, clockwise from where the head's left meets the body.
    static List<Point> outline(Bounds box) {
        var outline = new ArrayList<Point>();
        Point head = head(box);
        double neck = Math.asin((HEAD - OVERLAP) / HEAD);
        for (int i = 0; i <= STEPS; i++) {
            double angle = Math.PI - neck + (Math.PI + 2 * neck) * i / STEPS;
            outline.add(head.plus(Math.cos(angle) * HEAD, Math.sin(angle) * HEAD));
        }
        double round = Math.min(ROUND, (box.height() - NECK) / 2);
        Corners.add(outline, new Bounds(box.x(), box.y() + NECK, box.width(), box.height() - NECK), round);
        return outline;
    }

    private static Point head(Bounds box) {
        return new Point(box.centre().x(), box.y() + HEAD);
    }
}
