package dev.architect.diagram.mermaid.pie;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Segment;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.style.Css;

/// Draws the circle of a pie around (0, 0), clockwise from the top, and sets the legend beside it. A share that does not
/// fit into its slice stands outside.
final class PieComposer {

    static final double RADIUS = 185;

    private static final double OPACITY = 0.7;
    private static final double FONT = 17;
    private static final double TURN = 2 * Math.PI;
    private static final double FULL = TURN - 1e-6;
    private static final int COLOURS = 12;

    private final Source source;
    private final Pie pie;
    private final double hole;
    private final double textRadius;
    private final List<Primitive> shares = new ArrayList<>();
    private final OuterShares outer;

    PieComposer(Source source, Pie pie) {
        this.source = source;
        this.pie = pie;
        this.outer = new OuterShares(source.theme().onPaper("pieSectionTextColor"));
        double share = source.number("pie.donutHole", 0, 0, 1);
        this.hole = share > 0.9 ? 0 : share * RADIUS;
        this.textRadius = source.number("pie.textPosition", 0.75, 0, 1) * RADIUS;
    }

    List<Primitive> compose() {
        var primitives = new ArrayList<Primitive>();
        double width = source.number("themeVariables.pieOuterStrokeWidth", 2, 0, 20);
        primitives.add(new Primitive.Group("circle", "", List.of(new Primitive.Ellipse(new Point(0, 0), RADIUS + width / 2,
                RADIUS + width / 2, Look.line(ink("pieOuterStrokeColor"), width)))));
        double drawn = pie.slices().stream().filter(pie::isDrawn).mapToDouble(Pie.Slice::value).sum();
        double from = 0;
        for (int i = 0; i < pie.slices().size(); i++) {
            Pie.Slice slice = pie.slices().get(i);
            if (pie.isDrawn(slice)) {
                double to = from + TURN * slice.value() / drawn;
                Look look = look(i);
                primitives.add(new Primitive.Group("slice", slice.label().words(), List.of(shape(from, to, look))));
                share(Math.round(slice.value() / pie.total() * 100) + "%", from, to, look);
                from = to;
            }
        }
        primitives.addAll(shares);
        primitives.addAll(outer.compose());
        Bounds circle = primitives.stream().map(Primitive::bounds).reduce(Bounds::union).orElseThrow();
        primitives.addAll(new Legend(source, pie, this::colour).beside(circle, hole));
        return primitives;
    }

    Colour colour(int slice) {
        return source.theme().find("pie" + (slice % COLOURS + 1)).orElseGet(() -> source.theme().colour("pie1"));
    }

    private Look look(int slice) {
        return new Look(colour(slice), ink("pieStrokeColor"), source.number("themeVariables.pieStrokeWidth", 2, 0, 20),
                List.of(), source.number("themeVariables.pieOpacity", OPACITY, 0, 1));
    }

    private Colour ink(String variable) {
        return source.theme().colour(variable);
    }

    private Primitive shape(double from, double to, Look look) {
        if (to - from >= FULL && hole == 0) {
            return new Primitive.Ellipse(new Point(0, 0), RADIUS, RADIUS, look);
        }
        var segments = new ArrayList<Segment>();
        segments.add(new Segment.MoveTo(at(hole, from)));
        segments.add(new Segment.LineTo(at(RADIUS, from)));
        arc(segments, RADIUS, from, to);
        segments.add(new Segment.LineTo(at(hole, to)));
        if (hole > 0) {
            arc(segments, hole, to, from);
        }
        segments.add(new Segment.Close());
        return new Primitive.Path(segments, look);
    }

    /// Curves of an eighth of a turn at most, which no eye tells from a circle.
    private static void arc(List<Segment> segments, double radius, double from, double to) {
        int pieces = (int) Math.ceil(Math.abs(to - from) / (TURN / 8));
        double step = (to - from) / pieces;
        double handle = 4.0 / 3 * Math.tan(step / 4) * radius;
        for (int i = 0; i < pieces; i++) {
            double start = from + i * step;
            double end = start + step;
            segments.add(new Segment.CurveTo(
                    at(radius, start).plus(handle * Math.cos(start), handle * Math.sin(start)),
                    at(radius, end).plus(-handle * Math.cos(end), -handle * Math.sin(end)), at(radius, end)));
        }
    }

    /// @param angle clockwise from the top
    static Point at(double radius, double angle) {
        return new Point(radius * Math.sin(angle), -radius * Math.cos(angle));
    }

    private void share(String percent, double from, double to, Look look) {
        TextBlock text = TextMeasure.unwrapped(RichText.plain(percent), FONT);
        double middle = (from + to) / 2;
        boolean fits = to - from > Math.PI || 2 * textRadius * Math.sin((to - from) / 2) > text.width() + 4;
        if (fits) {
            shares.add(new Primitive.Group("share", "", text.centred(at(textRadius, middle),
                    Css.readable(ink("pieSectionTextColor"), look))));
        } else {
            outer.add(text, middle);
        }
    }
}
