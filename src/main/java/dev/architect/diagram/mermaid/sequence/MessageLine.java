package dev.architect.diagram.mermaid.sequence;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Primitive.Ellipse;
import dev.architect.diagram.mermaid.scene.Primitive.Path;
import dev.architect.diagram.mermaid.scene.Primitive.Rectangle;
import dev.architect.diagram.mermaid.scene.Primitive.Text;
import dev.architect.diagram.mermaid.scene.Run;
import dev.architect.diagram.mermaid.scene.Segment;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.sequence.Step.Message;

/// Draws the line of a message with its heads, dots and number.
final class MessageLine {

    private static final double WIDTH = 1.5;
    private static final double BADGE_RADIUS = 10;
    private static final double BADGE_TEXT = 12;
    private static final double BARB = 9;
    private static final double DOT = 4.5;

    private MessageLine() {
    }

    static List<Primitive> drawn(Message message, Extent extent, double y, double selfHeight, Colour colour, Inks inks) {
        Look look = Look.line(colour, WIDTH);
        if (message.arrow().dashed()) {
            look = look.dashed(3.0, 3.0);
        }
        var parts = new ArrayList<Primitive>();
        if (message.toItself()) {
            parts.add(loop(message.arrow(), extent, y, selfHeight, look));
        } else {
            parts.addAll(straight(message, extent, y, look));
        }
        if (message.arrow().startDot()) {
            parts.add(dot(extent.start(), y, colour));
        }
        if (message.arrow().endDot()) {
            parts.add(dot(extent.stop(), message.toItself() ? y + selfHeight : y, colour));
        }
        if (!message.number().isEmpty()) {
            parts.addAll(badge(message.number(), extent.start(), y, inks));
        }
        return parts;
    }

    private static List<Primitive> straight(Message message, Extent extent, double y, Look look) {
        Arrow arrow = message.arrow();
        double side = extent.stop() > extent.start() ? 1 : -1;
        boolean behindBadge = !message.number().isEmpty() && arrow.start() != Head.NONE;
        var start = new Point(extent.start() + (behindBadge ? side * badgeReach(message.number()) : 0), y);
        var stop = new Point(extent.stop(), y);
        var parts = new ArrayList<Primitive>();
        parts.add(Path.polyline(List.of(start, stop), look, marker(arrow.start()), marker(arrow.end())));
        barb(arrow.start(), start, side, look, parts);
        barb(arrow.end(), stop, -side, look, parts);
        return parts;
    }

    private static Primitive loop(Arrow arrow, Extent extent, double y, double height, Look look) {
        double reach = Math.max(extent.start(), extent.stop()) + Lanes.SELF_WIDTH * 4 / 3;
        return new Path(List.of(new Segment.MoveTo(new Point(extent.start(), y)),
                new Segment.CurveTo(new Point(reach, y - 4), new Point(reach, y + height + 4),
                        new Point(extent.stop(), y + height))),
                look, marker(arrow.start()), marker(arrow.end()));
    }

    private static Marker marker(Head head) {
        return switch (head) {
            case NONE, STICK_TOP, STICK_BOTTOM -> Marker.NONE;
            case FILLED -> Marker.ARROW;
            case OPEN -> Marker.OPEN_ARROW;
            case CROSS -> Marker.CROSS;
            case HALF_TOP -> Marker.HALF_ARROW_TOP;
            case HALF_BOTTOM -> Marker.HALF_ARROW_BOTTOM;
        };
    }

    /// A single stroke back from the tip.
    private static void barb(Head head, Point tip, double side, Look look, List<Primitive> parts) {
        switch (head) {
            case STICK_TOP -> parts.add(Path.line(tip, tip.plus(side * BARB, -BARB * 0.7), Look.line(look.stroke(), WIDTH)));
            case STICK_BOTTOM -> parts.add(Path.line(tip, tip.plus(side * BARB, BARB * 0.7), Look.line(look.stroke(), WIDTH)));
            case NONE, FILLED, OPEN, CROSS, HALF_TOP, HALF_BOTTOM -> {
            }
        }
    }

    private static Primitive dot(double x, double y, Colour colour) {
        return new Ellipse(new Point(x, y), DOT, DOT, Look.filled(colour));
    }

    private static double badgeReach(String number) {
        return Math.max(BADGE_RADIUS, TextMeasure.width(number, BADGE_TEXT) / 2 + 5);
    }

    private static List<Primitive> badge(String number, double x, double y, Inks inks) {
        double reach = badgeReach(number);
        double baseline = y + (TextMeasure.ascent(BADGE_TEXT) - TextMeasure.descent(BADGE_TEXT)) / 2;
        return List.of(new Rectangle(x - reach, y - BADGE_RADIUS, 2 * reach, 2 * BADGE_RADIUS, BADGE_RADIUS,
                Look.filled(inks.badge())),
                new Text(x, baseline, List.of(Run.plain(number)), BADGE_TEXT, Anchor.MIDDLE, inks.badgeText()));
    }
}
