package dev.architect.diagram.mermaid.c4;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
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

    /// Written over the lines, so that one which enters from above does not cross it out.
    ///
    /// @param paper what the boundary is drawn on
    Primitive title(Bounds box, Colour paper) {
        Size size = words.size();
        double top = box.y() + ABOVE;
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(box.centre().x() - size.width() / 2 - 4, top, size.width() + 8, size.height(), 0,
                Look.filled(paper)));
        parts.addAll(words.placed(box.centre().x(), top, boundary.paint().words().orElse(INK)));
        return new Primitive.Group("title", boundary.id(), parts);
    }
}
