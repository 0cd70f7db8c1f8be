package dev.architect.diagram.mermaid.quadrant;

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
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.style.Css;

/// Draws the quadrants with their names, the axes around them, the points within. The names of the vertical axis are
/// written upright beside it, where Mermaid turns them: nobody has to turn their head, and long ones wrap.
final class QuadrantComposer {

    private static final double SIDE = 465;
    private static final double MARGIN = 8;
    private static final double WIDEST_BESIDE = 130;

    private final Source source;
    private final QuadrantChart chart;
    private final double width;
    private final double height;
    private final List<Primitive> primitives = new ArrayList<>();

    QuadrantComposer(Source source, QuadrantChart chart) {
        this.source = source;
        this.chart = chart;
        this.width = source.number("quadrantChart.chartWidth", SIDE + 35, 200, 2000) - 35;
        this.height = source.number("quadrantChart.chartHeight", SIDE + 35, 200, 2000) - 35;
    }

    List<Primitive> compose() {
        double halfWidth = width / 2;
        double halfHeight = height / 2;
        var names = new ArrayList<Bounds>();
        names.add(quadrant(1, halfWidth, 0));
        names.add(quadrant(2, 0, 0));
        names.add(quadrant(3, 0, halfHeight));
        names.add(quadrant(4, halfWidth, halfHeight));
        // Names of points keep off the lines between the quadrants, too.
        names.add(new Bounds(halfWidth, 0, 0, height));
        names.add(new Bounds(0, halfHeight, width, 0));
        borders();
        if (isShown("showXAxis")) {
            horizontalAxis();
        }
        if (isShown("showYAxis")) {
            verticalAxis();
        }
        primitives.addAll(new Points(source, new Bounds(0, 0, width, height), names).of(chart.spots()));
        return primitives;
    }

    private boolean isShown(String setting) {
        return !"false".equalsIgnoreCase(source.config().getOrDefault("quadrantChart." + setting, "true"));
    }

    /// @return what its name fills
    private Bounds quadrant(int number, double x, double y) {
        Bounds box = new Bounds(x, y, width / 2, height / 2);
        Look look = Look.filled(source.theme().colour("quadrant" + number + "Fill"));
        TextBlock name = TextMeasure.wrap(chart.quadrants().get(number - 1),
                source.number("quadrantChart.quadrantLabelFontSize", TextMeasure.SIZE, 8, 40), box.width() - 2 * MARGIN);
        double top = chart.spots().isEmpty() ? box.centre().y() - name.height() / 2 : y + MARGIN / 2;
        var parts = new ArrayList<Primitive>(
                List.of(new Primitive.Rectangle(x, y, box.width(), box.height(), 0, look)));
        parts.addAll(name.placed(box.centre().x(), top, Anchor.MIDDLE,
                Css.readable(source.theme().colour("quadrant" + number + "TextFill"), look)));
        primitives.add(new Primitive.Group("node", "quadrant-" + number, parts));
        return new Bounds(box.centre().x() - name.width() / 2, top, name.width(), name.height());
    }

    private void borders() {
        Look inner = Look.line(source.theme().colour("quadrantInternalBorderStrokeFill"),
                source.number("quadrantChart.quadrantInternalBorderStrokeWidth", 1, 0, 20));
        Look outer = Look.line(source.theme().colour("quadrantExternalBorderStrokeFill"),
                source.number("quadrantChart.quadrantExternalBorderStrokeWidth", 2, 0, 20));
        primitives.add(new Primitive.Group("border", "", List.of(
                Primitive.Path.line(new Point(width / 2, 0), new Point(width / 2, height), inner),
                Primitive.Path.line(new Point(0, height / 2), new Point(width, height / 2), inner),
                new Primitive.Rectangle(0, 0, width, height, 0, outer))));
    }

    /// Below the points where there are any, else above the quadrants.
    private void horizontalAxis() {
        QuadrantChart.Axis axis = chart.horizontal();
        double size = source.number("quadrantChart.xAxisLabelFontSize", TextMeasure.SIZE, 8, 40);
        boolean both = !axis.high().isEmpty();
        TextBlock low = TextMeasure.wrap(axis.low(), size, (both ? width / 2 : width) - 2 * MARGIN);
        TextBlock high = TextMeasure.wrap(axis.high(), size, width / 2 - 2 * MARGIN);
        boolean below = !chart.spots().isEmpty()
                || "bottom".equals(source.config().getOrDefault("quadrantChart.xAxisPosition", "top"));
        double tallest = Math.max(low.height(), high.height());
        Colour ink = source.theme().onPaper("quadrantXAxisTextFill");
        add(low, both ? width / 4 : 0, below ? height + MARGIN : -MARGIN - tallest, both ? Anchor.MIDDLE : Anchor.START,
                ink);
        add(high, 3 * width / 4, below ? height + MARGIN : -MARGIN - tallest, Anchor.MIDDLE, ink);
    }

    private void verticalAxis() {
        QuadrantChart.Axis axis = chart.vertical();
        double size = source.number("quadrantChart.yAxisLabelFontSize", TextMeasure.SIZE, 8, 40);
        TextBlock low = TextMeasure.wrap(axis.low(), size, WIDEST_BESIDE);
        TextBlock high = TextMeasure.wrap(axis.high(), size, WIDEST_BESIDE);
        boolean right = "right".equals(source.config().getOrDefault("quadrantChart.yAxisPosition", "left"));
        double x = right ? width + MARGIN : -MARGIN;
        Anchor anchor = right ? Anchor.START : Anchor.END;
        Colour ink = source.theme().onPaper("quadrantYAxisTextFill");
        add(low, x, (high.isEmpty() ? height / 2 : 3 * height / 4) - low.height() / 2, anchor, ink);
        add(high, x, height / 4 - high.height() / 2, anchor, ink);
    }

    private void add(TextBlock text, double x, double top, Anchor anchor, Colour ink) {
        if (!text.isEmpty()) {
            primitives.add(new Primitive.Group("axis", "", text.placed(x, top, anchor, ink)));
        }
    }
}
