package dev.architect.diagram.mermaid.scene;

import java.util.List;

import dev.architect.diagram.mermaid.scene.Primitive.Path;
import dev.architect.diagram.mermaid.scene.Segment.CurveTo;
import dev.architect.diagram.mermaid.scene.Segment.MoveTo;

/// The shapes of a marker at one end of a line. They are described by how far back from the tip and how far to the side
/// of the line their corners lie.
final class MarkerForm {

    private static final double LENGTH = 9;
    private static final double HALF_WIDTH = 4.5;
    private static final double CROSS = 5;
    private static final double DISC = 5;
    private static final double RING = 6;
    private static final double TRIANGLE_LENGTH = 17;
    private static final double TRIANGLE_HALF_WIDTH = 7;
    private static final double BARB_LENGTH = 10;
    private static final double BARB_HALF_WIDTH = 5.5;
    private static final double NOTCH = 6;
    /// A crow's foot, and the bars and rings on the line before it.
    private static final double FOOT = 18;
    private static final double BAR = 9;
    private static final double FIRST_BAR = 8;
    private static final double SECOND_BAR = 14;
    private static final double BAR_AT_FOOT = 23;
    private static final double RING_AT_BAR = 19;
    private static final double RING_AT_FOOT = FOOT + RING;

    private final Point tip;
    private final double dx;
    private final double dy;
    private final double scale;
    private final Look solid;
    private final Look stroke;

    /// @param from where the line comes from
    /// @param line how the line is drawn, without its dashes
    MarkerForm(Point tip, Point from, Look line) {
        double length = Math.max(1e-6, tip.distance(from));
        this.scale = scale(line);
        this.tip = tip;
        this.dx = (tip.x() - from.x()) / length * scale;
        this.dy = (tip.y() - from.y()) / length * scale;
        this.solid = new Look(line.stroke(), Colour.NONE, 0, List.of(), line.opacity());
        this.stroke = new Look(Colour.NONE, line.stroke(), Math.max(1.5, line.strokeWidth()), List.of(), line.opacity());
    }

    /// How much shorter the line must be for it not to be seen within or beyond the marker.
    static double setback(Marker marker, Look line) {
        return scale(line) * switch (marker) {
            case ARROW -> LENGTH - 1;
            case BARB -> NOTCH;
            case CIRCLE -> 2 * DISC - 1;
            case TRIANGLE, DIAMOND, HOLLOW_DIAMOND -> TRIANGLE_LENGTH;
            case RING -> 2 * RING;
            case NONE, OPEN_ARROW, HALF_ARROW_TOP, HALF_ARROW_BOTTOM, CROSS -> 0;
            case ONE, ZERO_OR_ONE, ONE_OR_MORE, ZERO_OR_MORE -> 0;
        };
    }

    private static double scale(Look line) {
        return Math.clamp(line.strokeWidth() / 2, 1, 1.6);
    }

    List<Primitive> shapes(Marker marker) {
        return switch (marker) {
            case NONE -> List.of();
            case ARROW -> List.of(polygon(solid, tip, at(LENGTH, HALF_WIDTH), at(LENGTH, -HALF_WIDTH)));
            case BARB -> List.of(polygon(solid, tip, at(BARB_LENGTH, BARB_HALF_WIDTH), at(NOTCH, 0),
                    at(BARB_LENGTH, -BARB_HALF_WIDTH)));
            case HALF_ARROW_TOP -> List.of(polygon(solid, tip, at(LENGTH, HALF_WIDTH), at(LENGTH, 0)));
            case HALF_ARROW_BOTTOM -> List.of(polygon(solid, tip, at(LENGTH, -HALF_WIDTH), at(LENGTH, 0)));
            case OPEN_ARROW -> List.of(Path.polyline(List.of(at(LENGTH, HALF_WIDTH), tip, at(LENGTH, -HALF_WIDTH)), stroke,
                    Marker.NONE, Marker.NONE));
            case TRIANGLE -> List.of(polygon(stroke, tip, at(TRIANGLE_LENGTH, TRIANGLE_HALF_WIDTH),
                    at(TRIANGLE_LENGTH, -TRIANGLE_HALF_WIDTH)));
            case DIAMOND -> List.of(diamond(solid));
            case HOLLOW_DIAMOND -> List.of(diamond(stroke));
            case CIRCLE -> List.of(new Primitive.Ellipse(at(DISC, 0), DISC * scale, DISC * scale, solid));
            case RING -> List.of(ring(RING));
            case CROSS -> List.of(stroke(CROSS * 1.4 + 2, CROSS * 0.8, CROSS * 0.6 + 2, -CROSS * 0.8),
                    stroke(CROSS * 1.4 + 2, -CROSS * 0.8, CROSS * 0.6 + 2, CROSS * 0.8));
            case ONE -> List.of(bar(FIRST_BAR), bar(SECOND_BAR));
            case ZERO_OR_ONE -> List.of(bar(FIRST_BAR), ring(RING_AT_BAR));
            case ONE_OR_MORE -> List.of(foot(BAR), foot(-BAR), bar(BAR_AT_FOOT));
            case ZERO_OR_MORE -> List.of(foot(BAR), foot(-BAR), ring(RING_AT_FOOT));
        };
    }

    private Point at(double back, double side) {
        return tip.plus(-dx * back + dy * side, -dy * back - dx * side);
    }

    private static Primitive polygon(Look look, Point... corners) {
        return new Primitive.Polygon(List.of(corners), look);
    }

    private Primitive diamond(Look look) {
        double middle = TRIANGLE_LENGTH / 2;
        return polygon(look, tip, at(middle, HALF_WIDTH + 1), at(TRIANGLE_LENGTH, 0), at(middle, -HALF_WIDTH - 1));
    }

    /// White, so that the line does not show through it.
    private Primitive ring(double back) {
        return new Primitive.Ellipse(at(back, 0), RING * scale, RING * scale, stroke.withFill(Colour.WHITE));
    }

    private Primitive bar(double back) {
        return stroke(back, BAR, back, -BAR);
    }

    private Primitive stroke(double fromBack, double fromSide, double toBack, double toSide) {
        return Path.line(at(fromBack, fromSide), at(toBack, toSide), stroke);
    }

    /// An outer toe, bent as Mermaid bends it; the line itself is the one in the middle.
    private Primitive foot(double side) {
        return new Path(List.of(new MoveTo(at(FOOT, 0)), new CurveTo(at(FOOT * 2 / 3, side * 2 / 3),
                at(FOOT / 3, side), at(0, side))), stroke);
    }
}
