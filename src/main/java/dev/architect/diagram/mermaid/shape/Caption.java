package dev.architect.diagram.mermaid.shape;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;

/// Words that lie over lines, on a ground of their own so that no line crosses them out.
public final class Caption {

    private static final double MARGIN = 3;

    private static final double TITLE_TOP = 6;

    private Caption() {
    }

    /// What the words of an edge need, with their ground.
    public static Size room(TextBlock text) {
        return new Size(text.width() + 2 * MARGIN, text.height());
    }

    /// The words of an edge.
    ///
    /// @param id of the edge
    public static Primitive ofEdge(String id, TextBlock text, Point centre, Colour ground, Colour ink) {
        return new Primitive.Group("label", id,
                on(text, centre.x(), centre.y() - text.height() / 2, ground, ink));
    }

    /// The title of what encloses others, at the top of its frame.
    ///
    /// @param id of the frame
    public static Primitive ofFrame(String id, TextBlock text, Bounds frame, Colour ground, Colour ink) {
        return new Primitive.Group("title", id, on(text, frame.centre().x(), frame.y() + TITLE_TOP, ground, ink));
    }

    private static List<Primitive> on(TextBlock text, double middle, double top, Colour ground, Colour ink) {
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(middle - text.width() / 2 - MARGIN, top, text.width() + 2 * MARGIN, text.height(),
                0, Look.filled(ground)));
        parts.addAll(text.placed(middle, top, Anchor.MIDDLE, ink));
        return parts;
    }
}
