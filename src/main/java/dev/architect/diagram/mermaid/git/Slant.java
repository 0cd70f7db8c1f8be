package dev.architect.diagram.mermaid.git;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;

/// A frame of reference that is turned about a point: what is drawn along it lies aslant on paper.
record Slant(Point origin, double degrees) {

    /// A place `along` and `below` in this frame.
    Point at(double along, double below) {
        return origin.plus(along, below).turned(origin, degrees);
    }

    Primitive polygon(Look look, double... coordinates) {
        var corners = new ArrayList<Point>();
        for (int i = 0; i + 1 < coordinates.length; i += 2) {
            corners.add(at(coordinates[i], coordinates[i + 1]));
        }
        return new Primitive.Polygon(corners, look);
    }

    /// The lines of a text around the frame's axis; `along` is their start, middle or end.
    List<Primitive> text(TextBlock text, double along, Anchor anchor, Colour colour) {
        double lineHeight = TextMeasure.lineHeight(text.size());
        double first = (lineHeight - text.height()) / 2
                + (TextMeasure.ascent(text.size()) - TextMeasure.descent(text.size())) / 2;
        var lines = new ArrayList<Primitive>();
        for (int i = 0; i < text.lines().size(); i++) {
            if (!text.lines().get(i).isEmpty()) {
                Point place = at(along, first + i * lineHeight);
                lines.add(new Primitive.Text(place.x(), place.y(), text.lines().get(i), text.size(), anchor, colour, degrees));
            }
        }
        return lines;
    }
}
