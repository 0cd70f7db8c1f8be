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
    static final double DOT = 4.5;

    private MessageLine() {
    }

    /// The line itself is the first of them.
    static List<Primitive> drawn(Message message, Extent extent, double y, double selfHeight, Colour colour,
            boolean rightAngles) {
        Look look = Look.line(colour, WIDTH);
        if (message.arrow().dashed()) {
            look = look.dashed(3.0, 3.0);
        }
        var parts = new ArrayList<Primitive>();
        if (message.toItself()) {
            parts.add(loop(message.arrow(), extent, y, selfHeight, look, rightAngles));
        } else {
            parts.addAll(straight(message, extent, y, look));
        }
        if (message.arrow().startDot()) {
            parts.add(dot(extent.start(), y, colour));
        }
        if (message.arrow().endDot()) {
            parts.add(dot(extent.stop(), message.toItself() ? y + selfHeight : y, colour));
        }
        return parts;
    }

    private static List<Primitive> straight(Message message, Extent extent, double y, Look look) {
        Arrow arrow = message.arrow();
        double side = extent.stop() > extent.start() ? 1 : -1;
        boolean behindBadge = !message.number().isEmpty() && arrow.start() != Head.NONE;
        double before = behindBadge ? badgeReach(message.number()) : pointed(arrow.start()) && arrow.startDot() ? DOT : 0;
        double behind = pointed(arrow.end()) && arrow.endDot() ? DOT : 0;
        var start = new Point(extent.start() + side * before, y);
        var stop = new Point(extent.stop() - side * behind, y);
        var parts = new ArrayList<Primitive>();
        parts.add(Path.polyline(List.of(start, stop), look, startMarker(arrow.start()),
                marker(arrow.end())));
        barb(arrow.start(), start, side * BARB, side, look, parts);
        barb(arrow.end(), stop, -side * BARB, side, look, parts);
        return parts;
    }

    private static boolean pointed(Head head) {
        return head != Head.NONE;
    }

    private static Primitive loop(Arrow arrow, Extent extent, double y, double height, Look look, boolean rightAngles) {
        if (rightAngles) {
            double right = Math.max(extent.start(), extent.stop()) + Lanes.SELF_WIDTH;
            return Path.polyline(List.of(new Point(extent.start(), y), new Point(right, y), new Point(right, y + height),
                    new Point(extent.stop(), y + height)), look, startMarker(arrow.start()), marker(arrow.end()));
        }
        double reach = Math.max(extent.start(), extent.stop()) + Lanes.SELF_WIDTH * 4 / 3;
        return new Path(List.of(new Segment.MoveTo(new Point(extent.start(), y)),
                new Segment.CurveTo(new Point(reach, y - 4), new Point(reach, y + height + 4),
                        new Point(extent.stop(), y + height))),
                look, startMarker(arrow.start()), marker(arrow.end()));
    }

    /// An arrow at the start points backwards: its upper half is the lower one in its own direction.
    private static Marker startMarker(Head head) {
        return switch (head) {
            case HALF_TOP -> Marker.HALF_ARROW_BOTTOM;
            case HALF_BOTTOM -> Marker.HALF_ARROW_TOP;
            case NONE, FILLED, OPEN, CROSS, STICK_TOP, STICK_BOTTOM -> marker(head);
        };
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

    /// A single stroke back from the tip, on the side that is above when the message goes to the right.
    private static void barb(Head head, Point tip, double back, double side, Look look, List<Primitive> parts) {
        double above = -side * BARB * 0.7;
        switch (head) {
            case STICK_TOP -> parts.add(Path.line(tip, tip.plus(back, above), Look.line(look.stroke(), WIDTH)));
            case STICK_BOTTOM -> parts.add(Path.line(tip, tip.plus(back, -above), Look.line(look.stroke(), WIDTH)));
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

    /// The number of a message, at its start.
    static List<Primitive> badge(String number, double x, double y, Colour fill, Colour ink) {
        double reach = badgeReach(number);
        double baseline = y + (TextMeasure.ascent(BADGE_TEXT) - TextMeasure.descent(BADGE_TEXT)) / 2;
        return List.of(new Rectangle(x - reach, y - BADGE_RADIUS, 2 * reach, 2 * BADGE_RADIUS, BADGE_RADIUS,
                Look.filled(fill)),
                new Text(x, baseline, List.of(Run.plain(number)), BADGE_TEXT, Anchor.MIDDLE, ink));
    }
}
