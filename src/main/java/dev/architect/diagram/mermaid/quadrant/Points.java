package dev.architect.diagram.mermaid.quadrant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.style.Css;

/// Draws points with their names: below a point as in Mermaid, or where it is free around it.
final class Points {

    private static final double WIDEST_NAME = 140;
    private static final int RINGS = 12;
    private static final double RING = 9;

    private final Source source;
    private final Bounds chart;
    private final List<Bounds> taken;
    private final double font;
    private final double gap;

    /// @param taken by the names of the quadrants
    Points(Source source, Bounds chart, List<Bounds> taken) {
        this.source = source;
        this.chart = chart;
        this.taken = new ArrayList<>(taken);
        this.font = source.number("quadrantChart.pointLabelFontSize", 12, 8, 40);
        this.gap = source.number("quadrantChart.pointTextPadding", 5, 0, 40) - 3;
    }

    List<Primitive> of(List<QuadrantChart.Spot> spots) {
        var primitives = new ArrayList<Primitive>();
        for (QuadrantChart.Spot spot : spots) {
            Primitive.Ellipse dot = dot(spot);
            taken.add(dot.bounds().grown(dot.look().strokeWidth() / 2));
            primitives.add(new Primitive.Group("point", spot.name().words(), List.of(dot)));
        }
        for (QuadrantChart.Spot spot : spots) {
            TextBlock name = TextMeasure.wrap(spot.name(), font, WIDEST_NAME);
            Bounds place = place(dot(spot), name);
            taken.add(place);
            Look ground = Look.filled(source.theme().colour(quadrant(place.centre())));
            primitives.add(new Primitive.Group("name", spot.name().words(), name.centred(place.centre(),
                    Css.readable(source.theme().colour("quadrantPointTextFill"), ground))));
        }
        return primitives;
    }

    private Primitive.Ellipse dot(QuadrantChart.Spot spot) {
        Map<String, String> styles = spot.styles();
        double radius = number(styles, "radius", source.number("quadrantChart.pointRadius", 5, 1, 60));
        Point centre = new Point(chart.x() + spot.x() * chart.width(), chart.bottom() - spot.y() * chart.height());
        Look ground = Look.filled(source.theme().colour(quadrant(centre)));
        Colour standard = source.theme().find("quadrantPointFill")
                .orElseGet(() -> Css.readable(source.theme().colour("textColor"), ground));
        Colour fill = colour(styles, "color", standard);
        return new Primitive.Ellipse(centre, radius, radius,
                Look.of(fill, colour(styles, "stroke-color", fill), number(styles, "stroke-width", 0)));
    }

    /// Mermaid takes colours without their `#` too.
    private static Colour colour(Map<String, String> styles, String property, Colour standard) {
        return Css.colour(styles, property)
                .or(() -> Colour.parse("#" + styles.getOrDefault(property, ""))).orElse(standard);
    }

    private static double number(Map<String, String> styles, String property, double standard) {
        String digits = styles.getOrDefault(property, "").replace("px", "").strip();
        boolean plain = !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Math.min(60, Integer.parseInt(digits)) : standard;
    }

    private String quadrant(Point point) {
        boolean right = point.x() >= chart.centre().x();
        boolean top = point.y() < chart.centre().y();
        return "quadrant" + (top ? right ? 1 : 2 : right ? 4 : 3) + "Fill";
    }

    private Bounds place(Primitive.Ellipse dot, TextBlock name) {
        double reach = dot.radiusY() + dot.look().strokeWidth() / 2 + gap;
        for (int ring = 0; ring < RINGS; ring++) {
            for (Bounds candidate : around(dot.centre(), reach + ring * RING, name)) {
                Bounds inside = within(candidate);
                if (taken.stream().noneMatch(inside::overlaps)) {
                    return inside;
                }
            }
        }
        return within(around(dot.centre(), reach, name).getFirst());
    }

    private static List<Bounds> around(Point centre, double reach, TextBlock name) {
        double width = name.width();
        double height = name.height();
        double aside = 0.7 * reach + 1;
        return List.of(new Bounds(centre.x() - width / 2, centre.y() + reach, width, height),
                new Bounds(centre.x() - width / 2, centre.y() - reach - height, width, height),
                new Bounds(centre.x() + reach + 2, centre.y() - height / 2, width, height),
                new Bounds(centre.x() - reach - 2 - width, centre.y() - height / 2, width, height),
                new Bounds(centre.x() + aside, centre.y() + aside, width, height),
                new Bounds(centre.x() - aside - width, centre.y() + aside, width, height),
                new Bounds(centre.x() + aside, centre.y() - aside - height, width, height),
                new Bounds(centre.x() - aside - width, centre.y() - aside - height, width, height));
    }

    /// Moved into the chart where it would pass the border.
    private Bounds within(Bounds box) {
        double x = Math.clamp(box.x(), chart.x() + 2, Math.max(chart.x() + 2, chart.right() - box.width() - 2));
        double y = Math.clamp(box.y(), chart.y() + 2, Math.max(chart.y() + 2, chart.bottom() - box.height() - 2));
        return new Bounds(x, y, box.width(), box.height());
    }
}
