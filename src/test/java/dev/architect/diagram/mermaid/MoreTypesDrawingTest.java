package dev.architect.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Primitive.Group;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.scene.Segment;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;

/// What is particular to the pictures of mindmaps, histories and block diagrams.
class MoreTypesDrawingTest {

    static Stream<Corpus.Sample> samples() {
        return Stream.of("mindmap", "git", "block").flatMap(Corpus::of);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_two_nodes_overlap_and_all_lie_on_the_canvas(Corpus.Sample sample) {
        Scene scene = scene(sample.source());
        List<Group> nodes = scene.groups("node").toList();

        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                assertThat(nodes.get(i).bounds().overlaps(nodes.get(j).bounds()))
                        .as(nodes.get(i).id() + " over " + nodes.get(j).id()).isFalse();
            }
        }
        var canvas = new Bounds(0, 0, scene.width(), scene.height()).grown(0.01);
        assertThat(scene.leaves()).allMatch(each -> canvas.contains(new Point(each.bounds().x(), each.bounds().y()))
                && canvas.contains(new Point(each.bounds().right(), each.bounds().bottom())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_edge_runs_through_another_node(Corpus.Sample sample) {
        Scene scene = scene(sample.source());

        scene.groups("edge").forEach(edge -> scene.groups("node")
                .filter(node -> !edge.id().startsWith(node.id() + "→") && !edge.id().endsWith("→" + node.id()))
                .forEach(node -> assertThat(waypoints((Primitive.Path) edge.members().getFirst()))
                        .as(edge.id() + " through " + node.id()).noneMatch(node.bounds().grown(-2)::contains)));
    }

    @Test
    void topics_stand_in_the_order_of_the_source_on_each_side_of_the_root() {
        Scene scene = scene("mindmap\n root\n  a\n  b\n  c\n  d");

        assertThat(centre(scene, "topic1").y()).isLessThan(centre(scene, "topic2").y());
        assertThat(centre(scene, "topic3").y()).isLessThan(centre(scene, "topic4").y());
        assertThat(centre(scene, "topic1").x()).isGreaterThan(centre(scene, "topic0").x());
        assertThat(centre(scene, "topic4").x()).isLessThan(centre(scene, "topic0").x());
    }

    @Test
    void branches_of_a_mindmap_grow_thinner_from_the_root() {
        List<Double> widths = scene("mindmap\n root\n  a\n   b\n    c").groups("edge")
                .map(edge -> ((Primitive.Path) edge.members().getFirst()).look().strokeWidth()).toList();

        assertThat(widths).containsExactly(11.0, 5.0, 3.0);
    }

    @Test
    void the_base_theme_colours_a_mindmap_from_the_primary_colour_of_the_source() {
        Scene scene = scene("%%{init: {'theme': 'base', 'themeVariables': {'primaryColor': '#e3f2fd'}}}%%\nmindmap\n root[r]");

        var box = (Primitive.Rectangle) scene.groups("node").findFirst().orElseThrow().members().getFirst();
        assertThat(box.look().fill()).isEqualTo(Colour.parse("#6cbbf5").orElseThrow());
    }

    @Test
    void commits_step_to_the_right_and_branches_lie_below_one_another() {
        Scene scene = scene("gitGraph\n commit id: \"a\"\n branch b\n commit id: \"c\"");

        assertThat(centre(scene, "c").x() - centre(scene, "a").x()).isCloseTo(50, within(1e-6));
        assertThat(centre(scene, "c").y() - centre(scene, "a").y()).isCloseTo(90, within(1e-6));
    }

    @Test
    void commits_go_up_where_the_source_says_so() {
        Scene scene = scene("gitGraph BT:\n commit id: \"a\"\n commit id: \"b\"");

        assertThat(centre(scene, "b").y()).isLessThan(centre(scene, "a").y());
        assertThat(centre(scene, "b").x()).isCloseTo(centre(scene, "a").x(), within(1e-6));
    }

    @Test
    void labels_of_commits_lie_aslant_unless_the_source_says_otherwise() {
        String history = "gitGraph\n commit id: \"label\"";

        assertThat(degrees(scene(history))).isEqualTo(-45);
        assertThat(degrees(scene("%%{init: {'gitGraph': {'rotateCommitLabel': false}}}%%\n" + history))).isZero();
    }

    @Test
    void blocks_of_a_grid_are_equally_wide() {
        Scene scene = scene("block-beta\n columns 2\n a b[\"rather a long label\"] c:2");

        assertThat(bounds(scene, "a").width()).isCloseTo(bounds(scene, "b").width(), within(1e-6));
        assertThat(bounds(scene, "c").width()).isCloseTo(bounds(scene, "b").right() - bounds(scene, "a").x(), within(1e-6));
    }

    @Test
    void a_link_goes_around_the_block_between_its_ends() {
        Scene scene = scene("block-beta\n a b c\n a --> c");

        var path = (Primitive.Path) scene.groups("edge").findFirst().orElseThrow().members().getFirst();
        assertThat(path.segments().size()).isGreaterThan(3);
    }

    @Test
    void the_same_history_has_the_same_picture() {
        String history = "gitGraph\n commit\n branch b\n commit\n checkout main\n merge b";

        assertThat(scene(history)).isEqualTo(scene(history));
    }

    private static double degrees(Scene scene) {
        return scene.groups("caption").flatMap(caption -> caption.members().stream())
                .filter(Primitive.Text.class::isInstance).mapToDouble(text -> ((Primitive.Text) text).degrees()).sum();
    }

    private static Bounds bounds(Scene scene, String id) {
        return scene.groups("node").filter(node -> node.id().equals(id)).findFirst().orElseThrow().members().getFirst()
                .bounds();
    }

    private static Point centre(Scene scene, String id) {
        return bounds(scene, id).centre();
    }

    private static List<Point> waypoints(Primitive.Path path) {
        var points = new ArrayList<Point>();
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo(Point to) -> points.add(to);
                case Segment.LineTo(Point to) -> {
                    Point from = points.getLast();
                    for (int i = 1; i <= 20; i++) {
                        points.add(from.towards(to, i / 20.0));
                    }
                }
                case Segment.CurveTo(Point first, Point second, Point to) -> points.add(to);
                case Segment.Close() -> {
                }
            }
        }
        return points;
    }

    private static Scene scene(String text) {
        Source source = SourceReader.read(text, Limits.DEFAULT);
        return MermaidRenderer.draw(source).scene();
    }
}
