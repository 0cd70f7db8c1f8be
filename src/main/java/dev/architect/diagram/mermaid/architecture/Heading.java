package dev.architect.diagram.mermaid.architecture;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;

/// The icon and title of a group, at the upper left of its frame unless an edge enters there: then beside that edge, on
/// more lines if need be.
///
/// @param place what it covers
record Heading(Group group, TextBlock title, Bounds place) {

    private static final double[] NARROWER = { 1, 0.6, 0.45, 0.35 };
    private static final double STEP = 8;
    private static final double BEFORE_TITLE = 4;

    /// @param first the one at the upper left
    /// @param room how high it may become
    /// @param edges every edge, as its corners
    static Heading of(Group group, TextBlock title, Bounds first, Bounds frame, double room, List<List<Point>> edges) {
        double icon = group.icon().isEmpty() ? 0 : Tiles.SMALL_ICON;
        for (double share : NARROWER) {
            TextBlock words = share == 1 ? title
                    : TextMeasure.wrap(group.title(), Tiles.TITLE, Math.max(40, title.width() * share));
            double width = icon + words.width() + 2 * BEFORE_TITLE;
            double height = Math.max(icon, words.height() + 6);
            for (double x = first.x(); height <= room && x + width < frame.right(); x += STEP) {
                Bounds place = new Bounds(x, first.y(), width, height);
                if (edges.stream().noneMatch(edge -> crosses(edge, place))) {
                    return new Heading(group, words, place);
                }
            }
        }
        return new Heading(group, title, first);
    }

    private static boolean crosses(List<Point> edge, Bounds place) {
        for (int i = 1; i < edge.size(); i++) {
            Point a = edge.get(i - 1);
            Point b = edge.get(i);
            if (new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()),
                    Math.abs(a.y() - b.y())).grown(4).overlaps(place)) {
                return true;
            }
        }
        return false;
    }

    /// On white, in case there was no place without an edge.
    Primitive draw(Colour ink) {
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(place.x(), place.y() + 1, place.width(), place.height() - 1, 0,
                Look.filled(Colour.WHITE)));
        double x = place.x();
        if (!group.icon().isEmpty()) {
            parts.addAll(Icon.draw(group.icon(), new Bounds(x, place.y(), Tiles.SMALL_ICON, Tiles.SMALL_ICON)));
            x += Tiles.SMALL_ICON;
        }
        parts.addAll(title.placed(x + BEFORE_TITLE, place.y() + (place.height() - title.height()) / 2, Anchor.START, ink));
        return new Primitive.Group("title", group.id(), parts);
    }
}
