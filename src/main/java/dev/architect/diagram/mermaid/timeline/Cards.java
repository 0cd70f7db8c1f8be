package dev.architect.diagram.mermaid.timeline;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.style.Css;
import dev.architect.diagram.mermaid.style.Theme;

/// The boxes of a timeline, in the colours of the theme's scale, and the lines between them.
final class Cards {

    private static final double PADDING = 10;
    private static final double CORNER = 5;
    private static final double EVENT_BRIGHTNESS = 1.2;
    private static final int COLOURS = 12;

    private final Theme theme;
    private final boolean colourPerPeriod;

    /// @param colourPerPeriod whether every period has a colour of its own, not every section
    Cards(Theme theme, boolean colourPerPeriod) {
        this.theme = theme;
        this.colourPerPeriod = colourPerPeriod;
    }

    int colour(int section, int period) {
        return (colourPerPeriod ? period : section) % COLOURS;
    }

    static TextBlock text(RichText label, double width) {
        return TextMeasure.wrap(label, TextMeasure.SIZE, width - 2 * PADDING);
    }

    static double height(TextBlock text) {
        return Math.max(TextMeasure.lineHeight(TextMeasure.SIZE), text.height()) + 2 * PADDING;
    }

    Primitive card(TextBlock text, String id, Bounds box, int colour) {
        return card(text, id, box, colour, theme.colour("cScale" + colour), theme.colour("cScaleInv" + colour));
    }

    Primitive event(TextBlock text, String id, Bounds box, int colour) {
        return card(text, id, box, colour, brighter(theme.colour("cScale" + colour)),
                brighter(theme.colour("cScaleInv" + colour)));
    }

    private Primitive card(TextBlock text, String id, Bounds box, int colour, Colour fill, Colour line) {
        Look look = Look.filled(fill);
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(box.x(), box.y(), box.width(), box.height(), CORNER, look));
        parts.add(Primitive.Path.line(new Point(box.x() + CORNER / 2, box.bottom()),
                new Point(box.right() - CORNER / 2, box.bottom()), Look.line(line, 3)));
        parts.addAll(text.centred(box.centre(), Css.readable(theme.colour("cScaleLabel" + colour), look)));
        return new Primitive.Group("node", id, parts);
    }

    private static Colour brighter(Colour colour) {
        return new Colour((int) Math.round(colour.red() * EVENT_BRIGHTNESS),
                (int) Math.round(colour.green() * EVENT_BRIGHTNESS), (int) Math.round(colour.blue() * EVENT_BRIGHTNESS),
                colour.alpha());
    }

    Primitive axis(Point from, Point to, Marker end) {
        return new Primitive.Group("axis", "", List.of(Primitive.Path.polyline(List.of(from, to),
                Look.line(theme.onPaper("cScaleLabel11"), 4), Marker.NONE, end)));
    }

    Primitive thread(Point from, Point to, Marker end) {
        return new Primitive.Group("thread", "", List.of(Primitive.Path.polyline(List.of(from, to),
                Look.line(theme.onPaper("cScaleLabel11"), 2).dashed(5.0, 5.0), Marker.NONE, end)));
    }
}
