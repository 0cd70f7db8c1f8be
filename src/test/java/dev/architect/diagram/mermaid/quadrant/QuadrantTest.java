package dev.architect.diagram.mermaid.quadrant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class QuadrantTest {

    @Test
    void a_chart_has_axes_quadrants_and_points() {
        QuadrantChart chart = QuadrantParser.parse(source("title Where to go", "x-axis Low --> \"High: up\"", "Y-AXIS Bad -->",
                "quadrant-1 First", "quadrant-3 Third", "Point A:::big: [0.3, 1] color: #ff0000", "classDef big radius: 9",
                "\"B: c\": [0, .5]"));

        assertThat(chart).isEqualTo(new QuadrantChart("Where to go",
                new QuadrantChart.Axis(text("Low"), text("High: up")), new QuadrantChart.Axis(text("Bad ⟶"), RichText.EMPTY),
                List.of(text("First"), RichText.EMPTY, text("Third"), RichText.EMPTY),
                List.of(new QuadrantChart.Spot(text("Point A"), 0.3, 1, Map.of("radius", "9", "color", "#ff0000")),
                        new QuadrantChart.Spot(text("B: c"), 0, 0.5, Map.of()))));
    }

    @Test
    void semicolons_separate_statements_but_not_entities() {
        QuadrantChart chart = QuadrantParser.parse(source("x-axis R#amp;D --> Sales; y-axis A --> B; P: [0.1, 0.2]"));

        assertThat(chart.horizontal().low()).isEqualTo(text("R&D"));
        assertThat(chart.vertical().high()).isEqualTo(text("B"));
        assertThat(chart.spots()).hasSize(1);
    }

    @Test
    void a_single_arrow_is_mended_and_told() {
        Source source = source("x-axis A -> B");

        assertThat(QuadrantParser.parse(source).horizontal()).isEqualTo(new QuadrantChart.Axis(text("A"), text("B")));
        assertThat(source.warnings().sentences()).containsExactly("Line 2: The arrow -> was read as -->.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "P: [1.2, 0.3]|The coordinate 1.2 is out of range",
            "P: [30, 60]|The coordinate 30 is out of range", "P: [0.2]|The point needs two numbers",
            "P 0.2, 0.3|This is no point",
            "P: [0.2, x]|The coordinate x is out of range", "classDef big|The class has no styles" })
    void a_mistake_names_its_place(String line, String reason) {
        SyntaxException mistake = catchThrowableOfType(SyntaxException.class, () -> Quadrants.draw(source("  " + line)));

        assertThat(mistake).hasMessageStartingWith(reason);
        assertThat(List.of(mistake.line(), mistake.column())).containsExactly(2, 3);
    }

    @Test
    void a_point_lies_where_its_numbers_say_and_looks_as_its_styles_say() {
        Scene scene = Quadrants
                .draw(source("A: [0.25, 0.75] radius: 10, color: #00ff00, stroke-color: #0000ff, stroke-width: 3px"))
                .scene();

        Primitive.Ellipse dot = (Primitive.Ellipse) scene.groups("point").findFirst().orElseThrow().members().getFirst();
        Bounds second = scene.groups("node").filter(node -> node.id().equals("quadrant-2")).findFirst().orElseThrow().bounds();
        assertThat(dot.centre()).isEqualTo(second.centre());
        assertThat(dot.radiusX()).isEqualTo(10);
        assertThat(dot.look()).isEqualTo(Look.of(Colour.rgb(0x00ff00), Colour.rgb(0x0000ff), 3));
    }

    @Test
    void names_of_points_in_a_crowd_keep_apart() {
        Scene scene = Quadrants.draw(source("quadrant-1 Leaders", "Alpha: [0.8, 0.8]", "Beta: [0.81, 0.79]",
                "Gamma: [0.82, 0.81]", "Delta: [0.79, 0.82]", "Epsilon: [1, 1]")).scene();

        List<Bounds> names = scene.groups("name").map(Primitive::bounds).toList();
        assertThat(names).hasSize(5);
        for (int i = 0; i < names.size(); i++) {
            assertThat(names.subList(0, i)).noneMatch(names.get(i)::overlaps);
        }
    }

    @Test
    void the_horizontal_axis_stands_below_points_and_above_a_chart_without_any() {
        Scene without = Quadrants.draw(source("x-axis Low --> High")).scene();
        Scene with = Quadrants.draw(source("x-axis Low --> High", "A: [0.5, 0.5]")).scene();

        assertThat(axis(without).bottom()).isLessThan(border(without).y());
        assertThat(axis(with).y()).isGreaterThan(border(with).bottom());
    }

    private static Bounds axis(Scene scene) {
        return scene.groups("axis").findFirst().orElseThrow().bounds();
    }

    private static Bounds border(Scene scene) {
        return scene.groups("border").findFirst().orElseThrow().bounds();
    }

    private static RichText text(String words) {
        return RichText.plain(words);
    }

    private static Source source(String... lines) {
        return SourceReader.read("quadrantChart\n" + String.join("\n", lines), Limits.DEFAULT);
    }
}
