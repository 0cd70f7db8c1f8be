package dev.architect.diagram.mermaid.er;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive.Group;
import dev.architect.diagram.mermaid.scene.Primitive.Path;
import dev.architect.diagram.mermaid.scene.Primitive.Rectangle;
import dev.architect.diagram.mermaid.scene.Primitive.Text;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SourceReader;

class ErSceneTest {

    @Test
    void columns_are_as_wide_as_what_stands_in_them() {
        Group table = node(scene("erDiagram\nA {\nint id PK\nvarchar a_longer_name FK \"why\"\n}"), "A");
        List<Text> cells = texts(table).subList(1, 8);

        assertThat(cells).extracting(Text::words).containsExactly("int", "id", "PK", "varchar", "a_longer_name", "FK", "why");
        assertThat(cells.get(0).x()).isEqualTo(cells.get(3).x());
        assertThat(cells.get(2).x()).isEqualTo(cells.get(5).x()).isGreaterThan(cells.get(4).bounds().right());
    }

    @Test
    void a_column_that_nothing_stands_in_is_left_out() {
        assertThat(dividers(node(scene("erDiagram\nA {\nint id\n}"), "A"))).hasSize(1);
        assertThat(dividers(node(scene("erDiagram\nA {\nint id PK \"x\"\n}"), "A"))).hasSize(3);
    }

    @Test
    void rows_take_turns_and_a_style_shows_in_every_second_one() {
        String attributes = " {\nint a\nint b\nint c\n}";

        assertThat(fills(node(scene("erDiagram\nA" + attributes), "A"))).containsExactly(Colour.rgb(0xececff),
                Colour.rgb(0xffffff), Colour.rgb(0xf1f1ff), Colour.rgb(0xffffff));
        assertThat(fills(node(scene("erDiagram\nA" + attributes + "\nstyle A fill:#ff0000"), "A"))).containsExactly(
                Colour.rgb(0xff0000), Colour.rgb(0xffffff), Colour.rgb(0xff0000), Colour.rgb(0xffffff));
    }

    @Test
    void a_crows_foot_has_a_straight_stretch_before_it() {
        Scene scene = scene("erDiagram\nA ||--o{ C : x\nB }o--|{ C : y\nA }|--|| A : z");

        assertThat(scene.groups("edge").toList()).hasSize(3).allSatisfy(edge -> {
            List<Point> points = ((Path) edge.members().getFirst()).points();
            assertThat(points.getFirst().distance(points.get(1))).isGreaterThanOrEqualTo(24);
            assertThat(points.getLast().distance(points.get(points.size() - 2))).isGreaterThanOrEqualTo(24);
        });
    }

    @Test
    void a_table_is_wide_enough_for_the_feet_at_its_side() {
        Scene scene = scene("erDiagram\nA ||--o{ H : a\nB ||--o{ H : b\nC ||--o{ H : c\nD ||--o{ H : d\nE ||--o{ H : e");
        List<Double> ends = scene.groups("edge").map(edge -> ((Path) edge.members().getFirst()).points().getLast().x()).sorted()
                .toList();

        for (int i = 1; i < ends.size(); i++) {
            assertThat(ends.get(i) - ends.get(i - 1)).isGreaterThan(18);
        }
    }

    @Test
    void a_table_is_high_enough_for_the_feet_at_its_side() {
        Scene across = scene("erDiagram\ndirection LR\nA ||--o{ H : a\nB ||--o{ H : b\nC ||--o{ H : c\nH {\nint id\n}");
        Scene loops = scene("erDiagram\nH }o--o{ H : \"is part of\"\nH }o--o{ H : replaces");

        assertThat(heights(across, false)).hasSize(3);
        assertThat(gaps(heights(across, false))).allMatch(gap -> gap > 18);
        assertThat(gaps(heights(loops, true))).hasSize(3).allMatch(gap -> gap > 18);
    }

    /// Where lines end, and where they start too.
    private static List<Double> heights(Scene scene, boolean both) {
        return scene.groups("edge").map(edge -> ((Path) edge.members().getFirst()).points())
                .flatMap(points -> both ? Stream.of(points.getFirst(), points.getLast()) : Stream.of(points.getLast()))
                .map(Point::y).sorted().toList();
    }

    private static List<Double> gaps(List<Double> sorted) {
        return IntStream.range(1, sorted.size()).mapToObj(i -> sorted.get(i) - sorted.get(i - 1)).toList();
    }

    @Test
    void a_long_comment_breaks_within_its_row() {
        Group table = node(scene("erDiagram\nA {\nint id \"" + "words and ".repeat(30) + "\"\nint b\n}"), "A");
        Bounds row = table.members().stream().filter(Rectangle.class::isInstance).toList().get(1).bounds();

        assertThat(table.bounds().width()).isLessThan(520);
        assertThat(texts(table).stream().filter(text -> text.words().startsWith("words"))).hasSizeGreaterThan(3)
                .allMatch(text -> row.contains(text.bounds().centre()));
    }

    @Test
    void a_relationship_can_lead_to_a_subgraph() {
        Scene scene = scene("erDiagram\nsubgraph s [All]\nA\nB\nend\nC ||--|| s : x");
        Bounds frame = scene.groups("cluster").findFirst().orElseThrow().bounds();
        Path line = (Path) scene.groups("edge").findFirst().orElseThrow().members().getFirst();

        assertThat(line.points().getLast().y()).isEqualTo(frame.y());
    }

    @Test
    void the_alt_text_names_subgraphs_and_entities() {
        assertThat(drawing("erDiagram\nsubgraph s [All]\na[Person]\nend\na ||--|| B : x").altText())
                .isEqualTo("Entity relationship diagram: All, Person, B");
    }

    private static List<Colour> fills(Group table) {
        return table.members().stream().filter(Rectangle.class::isInstance).map(part -> ((Rectangle) part).look().fill())
                .toList();
    }

    private static List<Path> dividers(Group table) {
        return table.members().stream().filter(Path.class::isInstance).map(Path.class::cast).toList();
    }

    private static Group node(Scene scene, String id) {
        return scene.groups("node").filter(group -> group.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Text> texts(Group group) {
        return group.members().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    private static Scene scene(String source) {
        return drawing(source).scene();
    }

    private static Drawing drawing(String source) {
        return ErDiagrams.draw(SourceReader.read(source, Limits.DEFAULT));
    }
}
