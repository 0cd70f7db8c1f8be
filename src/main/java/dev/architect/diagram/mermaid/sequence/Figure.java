package dev.architect.diagram.mermaid.sequence;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Primitive.Ellipse;
import dev.architect.diagram.mermaid.scene.Primitive.Path;
import dev.architect.diagram.mermaid.scene.Primitive.Rectangle;
import dev.architect.diagram.mermaid.scene.Segment;
import dev.architect.diagram.mermaid.scene.TextBlock;

/// How a participant looks: a box around the label, or a symbol above it.
///
/// @param width and `height` that it needs
record Figure(Participant participant, TextBlock label, double width, double height) {

    private static final double LABEL_WIDTH = 180;
    private static final double SYMBOL = 48;
    private static final double SYMBOL_HALF_WIDTH = 22;
    private static final double MIN_WIDTH = 110;
    private static final double MIN_HEIGHT = 52;

    static Figure of(Participant participant) {
        TextBlock label = Wrapping.wrap(participant.label(), LABEL_WIDTH);
        return switch (participant.kind()) {
            case PARTICIPANT -> new Figure(participant, label, Math.max(MIN_WIDTH, label.width() + 24), boxHeight(label));
            case COLLECTIONS -> new Figure(participant, label, Math.max(MIN_WIDTH, label.width() + 34), boxHeight(label) + 6);
            case QUEUE -> new Figure(participant, label, Math.max(MIN_WIDTH, label.width() + 44), boxHeight(label));
            case ACTOR, BOUNDARY, CONTROL, ENTITY, DATABASE -> new Figure(participant, label,
                    Math.max(60, label.width() + 10), SYMBOL + label.height() + 4);
        };
    }

    private static double boxHeight(TextBlock label) {
        return Math.max(MIN_HEIGHT, label.height() + 20);
    }

    /// How far the shape reaches to each side of its lane, where an arrow meets it.
    double reach() {
        return switch (participant.kind()) {
            case PARTICIPANT, COLLECTIONS, QUEUE -> width / 2;
            case ACTOR, BOUNDARY, CONTROL, ENTITY, DATABASE -> SYMBOL_HALF_WIDTH;
        };
    }

    /// The figure in a row of this height.
    ///
    /// @param ink readable on the ground that it stands on
    List<Primitive> drawn(double x, double top, double rowHeight, Inks inks, Colour ink) {
        var parts = new ArrayList<Primitive>();
        double symbolTop = top + rowHeight - height;
        Point middle = new Point(x, symbolTop + SYMBOL / 2);
        switch (participant.kind()) {
            case PARTICIPANT -> parts.add(new Rectangle(x - width / 2, top, width, rowHeight, 3, inks.figure()));
            case COLLECTIONS -> {
                parts.add(new Rectangle(x - width / 2 + 6, top, width - 6, rowHeight - 6, 3, inks.figure()));
                parts.add(new Rectangle(x - width / 2, top + 6, width - 6, rowHeight - 6, 3, inks.figure()));
            }
            case QUEUE -> parts.addAll(queue(x, top, rowHeight, inks.figure()));
            case ACTOR -> parts.addAll(person(x, symbolTop, inks.symbol()));
            case BOUNDARY -> {
                parts.add(line(x - 26, symbolTop + 9, x - 26, symbolTop + 39, inks.symbol()));
                parts.add(line(x - 26, middle.y(), x - 10, middle.y(), inks.symbol()));
                parts.add(new Ellipse(middle.plus(5, 0), 15, 15, inks.symbol()));
            }
            case CONTROL -> {
                parts.add(new Ellipse(middle.plus(0, 2), 17, 17, inks.symbol()));
                parts.add(line(x, middle.y() - 15, x + 6, middle.y() - 20, inks.symbol()));
                parts.add(line(x, middle.y() - 15, x + 6, middle.y() - 10, inks.symbol()));
            }
            case ENTITY -> {
                parts.add(new Ellipse(middle.plus(0, -2), 17, 17, inks.symbol()));
                parts.add(line(x - 17, middle.y() + 18, x + 17, middle.y() + 18, inks.symbol()));
            }
            case DATABASE -> parts.addAll(cylinder(x, symbolTop + 3, inks.figure()));
        }
        parts.addAll(label.centred(labelCentre(x, top, rowHeight), textColour(inks, ink)));
        return parts;
    }

    private Point labelCentre(double x, double top, double rowHeight) {
        return switch (participant.kind()) {
            case PARTICIPANT -> new Point(x, top + rowHeight / 2);
            case COLLECTIONS -> new Point(x - 3, top + rowHeight / 2 + 3);
            case QUEUE -> new Point(x - 6, top + rowHeight / 2);
            case ACTOR, BOUNDARY, CONTROL, ENTITY, DATABASE -> new Point(x, top + rowHeight - label.height() / 2 - 2);
        };
    }

    /// Words in a box are readable on its fill; words below a symbol on the ground.
    private Colour textColour(Inks inks, Colour ink) {
        return switch (participant.kind()) {
            case PARTICIPANT, COLLECTIONS, QUEUE -> inks.name();
            case ACTOR, BOUNDARY, CONTROL, ENTITY, DATABASE -> ink;
        };
    }

    private static List<Primitive> person(double x, double top, Look look) {
        return List.of(line(x, top + 20, x, top + 34, look), line(x - 18, top + 25, x + 18, top + 25, look),
                line(x, top + 34, x - 16, top + 47, look), line(x, top + 34, x + 16, top + 47, look),
                new Ellipse(new Point(x, top + 11), 9.5, 9.5, look));
    }

    private static List<Primitive> cylinder(double x, double top, Look look) {
        double half = 20;
        double bottom = top + 41;
        double rim = 6;
        var side = List.<Segment> of(new Segment.MoveTo(new Point(x - half, top + rim)),
                new Segment.LineTo(new Point(x - half, bottom - rim)),
                new Segment.CurveTo(new Point(x - half, bottom + 2), new Point(x + half, bottom + 2),
                        new Point(x + half, bottom - rim)),
                new Segment.LineTo(new Point(x + half, top + rim)), new Segment.Close());
        return List.of(new Path(side, look), new Ellipse(new Point(x, top + rim), half, rim, look));
    }

    private List<Primitive> queue(double x, double top, double rowHeight, Look look) {
        double left = x - width / 2 + 8;
        double right = x + width / 2 - 8;
        double bottom = top + rowHeight;
        double bow = 10;
        var body = List.<Segment> of(new Segment.MoveTo(new Point(left, top)), new Segment.LineTo(new Point(right, top)),
                new Segment.LineTo(new Point(right, bottom)), new Segment.LineTo(new Point(left, bottom)),
                new Segment.CurveTo(new Point(left - bow, bottom - rowHeight / 6), new Point(left - bow, top + rowHeight / 6),
                        new Point(left, top)),
                new Segment.Close());
        return List.of(new Path(body, look), new Ellipse(new Point(right, top + rowHeight / 2), 8, rowHeight / 2, look));
    }

    private static Primitive line(double fromX, double fromY, double toX, double toY, Look look) {
        return Path.line(new Point(fromX, fromY), new Point(toX, toY), look);
    }
}
