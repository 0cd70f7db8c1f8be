package dev.architect.diagram.mermaid.c4;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Size;

/// A boundary as it is drawn: a dashed frame, or a solid one around a deployment node, with its name and type at the top.
record Frame(Boundary boundary, Words words) {

    private static final double NAME = 16;
    private static final double TYPE = 13;
    private static final double DESCRIPTION = 12;
    private static final double WRAP = 320;
    private static final double ROUND = 2.5;
    private static final double ABOVE = 6;
    private static final double MARGIN = 4;
    private static final double STEP = 6;
    private static final Colour INK = Colour.rgb(0x444444);

    static Frame of(Boundary boundary) {
        return new Frame(boundary, new Words(List.of(Words.block(boundary.name(), NAME, WRAP),
                Words.block(boundary.type(), TYPE, WRAP), Words.block(boundary.description(), DESCRIPTION, WRAP))));
    }

    Look look() {
        Look look = Look.of(boundary.paint().ground().orElse(Colour.NONE), boundary.paint().border().orElse(INK), 1);
        return boundary.solid() ? look : look.dashed(7.0, 7.0);
    }

    Primitive draw(Bounds box) {
        return new Primitive.Group("cluster", boundary.id(),
                List.of(new Primitive.Rectangle(box.x(), box.y(), box.width(), box.height(), ROUND, look())));
    }

    /// As near to the middle as the lines that enter from above allow; where they leave no gap, it covers them.
    ///
    /// @param paper what the boundary is drawn on
    /// @param lines every relation, as its corners
    Primitive title(Bounds box, Colour paper, List<List<Point>> lines) {
        Size size = words.size();
        double top = box.y() + ABOVE;
        double x = middle(box, new Bounds(0, top, size.width() + 2 * MARGIN, size.height()), lines);
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(x - size.width() / 2 - MARGIN, top, size.width() + 2 * MARGIN, size.height(), 0,
                Look.filled(paper)));
        parts.addAll(words.placed(x, top, boundary.paint().words().orElse(INK)));
        return new Primitive.Group("title", boundary.id(), parts);
    }

    private static double middle(Bounds box, Bounds title, List<List<Point>> lines) {
        double middle = box.centre().x();
        double reach = box.width() / 2 - MARGIN - title.width() / 2;
        for (double away = 0; away <= reach; away += STEP) {
            for (double x : new double[] { middle - away, middle + away }) {
                Bounds place = new Bounds(x - title.width() / 2, title.y(), title.width(), title.height());
                if (lines.stream().noneMatch(line -> crosses(line, place))) {
                    return x;
                }
            }
        }
        return middle;
    }

    private static boolean crosses(List<Point> line, Bounds place) {
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            Bounds segment = new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()),
                    Math.abs(a.y() - b.y()));
            if (segment.grown(1).overlaps(place)) {
                return true;
            }
        }
        return false;
    }
}
