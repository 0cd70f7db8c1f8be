package dev.architect.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Primitive.Group;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.scene.Segment;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SourceReader;

class FlowchartDrawingTest {

    static Stream<Corpus.Sample> samples() {
        return Corpus.of("flowchart");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_edge_ends_on_the_outline_of_its_nodes(Corpus.Sample sample) {
        Scene scene = scene(sample.source());
        var boxes = scene.groups("cluster").collect(Collectors.toMap(Group::id, group -> group));
        scene.groups("node").forEach(node -> boxes.put(node.id(), node));

        assertThat(scene.groups("edge")).allSatisfy(edge -> {
            String[] ends = edge.id().split("→");
            List<Point> points = ((Primitive.Path) edge.members().getFirst()).points();
            assertThat(distance(points.getFirst(), boxes.get(ends[0]))).as(edge.id() + " starts at " + ends[0]).isLessThan(1);
            assertThat(distance(points.getLast(), boxes.get(ends[1]))).as(edge.id() + " ends at " + ends[1]).isLessThan(1);
        });
    }

    @Test
    void a_long_chain_goes_on_in_further_rows() {
        Scene scene = scene("flowchart LR\n" + chain("step", 24));

        assertThat(scene.width()).isLessThan(2_200);
        assertThat(SceneRules.broken(scene)).isEmpty();
    }

    @Test
    void a_wide_chart_with_subgraphs_leads_down() {
        Scene scene = scene("flowchart LR\n subgraph one\n" + chain("a", 8) + " end\n subgraph two\n" + chain("b", 8)
                + " end\n a7 --> b0");

        assertThat(scene.height()).isGreaterThan(scene.width());
        assertThat(SceneRules.broken(scene)).isEmpty();
    }

    @Test
    void a_chart_of_common_width_keeps_its_direction() {
        Scene scene = scene("flowchart LR\n" + chain("step", 7));

        assertThat(scene.width()).isGreaterThan(8 * scene.height());
    }

    private static String chain(String name, int length) {
        var chain = new StringBuilder();
        for (int i = 0; i < length; i++) {
            chain.append(i == 0 ? " " : " --> ").append(name).append(i).append("[A step of the process]");
        }
        return chain.append("\n").toString();
    }

    @Test
    void labels_of_nodes_edges_and_subgraphs_are_written() {
        Scene scene = scene("""
                flowchart LR
                    subgraph api [Public API]
                        a[Routes] -->|calls| b(Handlers)
                    end
                    b -- reads --> c[(Data)]
                """);

        assertThat(words(scene)).containsExactlyInAnyOrder("Public API", "Routes", "calls", "Handlers", "reads", "Data");
    }

    @Test
    void markdown_makes_bold_and_italic_runs() {
        Scene scene = scene("flowchart LR\n a[\"`**Heavy** and _slanted_`\"]");

        Primitive.Text text = (Primitive.Text) scene.leaves().filter(Primitive.Text.class::isInstance).findFirst()
                .orElseThrow();
        assertThat(text.runs()).anyMatch(run -> run.text().equals("Heavy") && run.bold());
        assertThat(text.runs()).anyMatch(run -> run.text().equals("slanted") && run.italic());
    }

    @Test
    void arrowheads_are_those_of_the_source() {
        Scene scene = scene("flowchart LR\n a --> b\n b --x c\n c --o d\n d --- e\n e <--> f");

        assertThat(scene.groups("edge").map(edge -> (Primitive.Path) edge.members().getFirst()).map(Primitive.Path::end))
                .containsExactly(Marker.ARROW, Marker.CROSS, Marker.CIRCLE, Marker.NONE, Marker.ARROW);
        assertThat(edge(scene, "e→f").start()).isEqualTo(Marker.ARROW);
    }

    @Test
    void classes_styles_and_link_styles_are_applied() {
        Scene scene = scene("""
                flowchart LR
                    classDef hot fill:#ff9966,stroke:#333333,stroke-width:4px
                    a:::hot --> b
                    style b fill:#00f
                    linkStyle 0 stroke:red,stroke-dasharray: 4 2
                """);

        assertThat(box(scene, "a").look().fill().hex()).isEqualTo("#ff9966");
        assertThat(box(scene, "a").look().strokeWidth()).isEqualTo(4);
        assertThat(box(scene, "b").look().fill().hex()).isEqualTo("#0000ff");
        assertThat(edge(scene, "a→b").look().stroke().hex()).isEqualTo("#ff0000");
        assertThat(edge(scene, "a→b").look().dash()).containsExactly(4.0, 2.0);
    }

    @Test
    void words_on_a_dark_node_are_light() {
        Scene scene = scene("flowchart LR\n a[Night]\n style a fill:#111");

        assertThat(scene.leaves().filter(Primitive.Text.class::isInstance).map(each -> (Primitive.Text) each))
                .allMatch(text -> text.colour().luminance() > 0.9);
    }

    @Test
    void the_direction_decides_where_the_next_node_stands() {
        assertThat(node(scene("flowchart TD\n a --> b"), "b").y())
                .isGreaterThan(node(scene("flowchart TD\n a --> b"), "a").bottom());
        assertThat(node(scene("flowchart BT\n a --> b"), "b").bottom())
                .isLessThan(node(scene("flowchart BT\n a --> b"), "a").y());
        assertThat(node(scene("flowchart LR\n a --> b"), "b").x())
                .isGreaterThan(node(scene("flowchart LR\n a --> b"), "a").right());
        assertThat(node(scene("flowchart RL\n a --> b"), "b").right())
                .isLessThan(node(scene("flowchart RL\n a --> b"), "a").x());
    }

    @Test
    void a_subgraph_that_no_edge_enters_keeps_its_own_direction() {
        Scene scene = scene("""
                flowchart TB
                    subgraph one
                        direction LR
                        a --> b
                    end
                    one --> c
                """);

        assertThat(node(scene, "b").x()).isGreaterThan(node(scene, "a").right());
        assertThat(node(scene, "c").y()).isGreaterThan(node(scene, "a").bottom());
    }

    @Test
    void a_subgraph_that_stands_for_itself_is_turned() {
        Scene scene = scene("""
                flowchart TD
                    subgraph all
                        a --> b
                        subgraph part
                            c --> d
                        end
                    end
                    subgraph entered
                        e --> f
                    end
                    g --> e
                """);

        assertThat(node(scene, "b").x()).isGreaterThan(node(scene, "a").right());
        assertThat(node(scene, "d").y()).isGreaterThan(node(scene, "c").bottom());
        assertThat(node(scene, "f").y()).isGreaterThan(node(scene, "e").bottom());
    }

    @Test
    void a_circle_is_opened_where_the_fewest_links_lead_back() {
        Scene scene = scene("""
                flowchart LR
                    main --> feature
                    proposal --> feature
                    main --> review
                    feature --> review
                    review --> released
                    released --> main
                """);

        assertThat(node(scene, "feature").x()).isGreaterThan(node(scene, "main").right());
        assertThat(node(scene, "released").x()).isGreaterThan(node(scene, "review").right());
    }

    @Test
    void two_clusters_that_answer_each_other_keep_the_order_of_the_source() {
        Scene scene = scene("""
                flowchart TD
                    subgraph front
                        ui & upload
                    end
                    subgraph back
                        api
                    end
                    ui --> api
                    upload --> api
                    api --> ui
                """);

        assertThat(node(scene, "api").y()).isGreaterThan(node(scene, "ui").bottom());
    }

    @Test
    void a_name_without_a_seam_is_not_torn_apart() {
        assertThat(words(scene("flowchart TD\n a[CancelCustomerSubscriptionHandler]")))
                .containsExactly("CancelCustomerSubscriptionHandler");
        assertThat(words(scene("flowchart TD\n a[customer-subscription-cancellation-worker]"))).hasSize(2);
    }

    @Test
    void a_key_with_a_digit_is_written_as_the_digit() {
        assertThat(scene("flowchart TD\n a[1\uFE0F\u20E3 Order]").width())
                .isEqualTo(scene("flowchart TD\n a[1 Order]").width());
    }

    @ParameterizedTest
    @ValueSource(strings = { "a -- both ways <--> b", "a == both ways <==> b", "a -. both ways <-.-> b" })
    void an_arrow_may_have_its_second_head_behind_the_words(String link) {
        Scene scene = scene("flowchart LR\n " + link);

        assertThat(edge(scene, "a→b").start()).isEqualTo(Marker.ARROW);
        assertThat(edge(scene, "a→b").end()).isEqualTo(Marker.ARROW);
        assertThat(words(scene)).contains("both ways");
    }

    @Test
    void the_title_of_a_clear_subgraph_is_not_crossed_out() {
        Scene scene = scene("""
                flowchart TD
                    subgraph outside
                        a
                    end
                    b --> a
                    style outside fill:none
                """);

        var paper = (Primitive.Rectangle) scene.groups("title").findFirst().orElseThrow().members().getFirst();
        assertThat(paper.look().fill()).isEqualTo(Colour.WHITE);
    }

    @Test
    void a_bar_lies_across_the_way() {
        assertThat(node(scene("flowchart TD\n a --> f@{ shape: fork }"), "f")).satisfies(bar -> assertThat(bar.width())
                .isGreaterThan(bar.height()));
        assertThat(node(scene("flowchart LR\n a --> f@{ shape: fork }"), "f")).satisfies(bar -> assertThat(bar.height())
                .isGreaterThan(bar.width()));
    }

    @Test
    void an_invisible_link_is_laid_out_and_not_drawn() {
        Scene scene = scene("flowchart LR\n a ~~~ b");

        assertThat(scene.groups("edge")).isEmpty();
        assertThat(node(scene, "b").x()).isGreaterThan(node(scene, "a").right());
    }

    @Test
    void the_same_source_gives_the_same_picture() {
        String source = samples().filter(sample -> sample.name().startsWith("flowchart/08")).findFirst().orElseThrow().source();

        assertThat(scene(source)).isEqualTo(scene(source));
    }

    private static Scene scene(String source) {
        return MermaidRenderer.draw(SourceReader.read(source, Limits.DEFAULT)).scene();
    }

    private static List<String> words(Scene scene) {
        return scene.leaves().filter(Primitive.Text.class::isInstance).map(text -> ((Primitive.Text) text).words()).toList();
    }

    private static Bounds node(Scene scene, String id) {
        return scene.groups("node").filter(node -> node.id().equals(id)).findFirst().orElseThrow().bounds();
    }

    private static Primitive.Rectangle box(Scene scene, String id) {
        return (Primitive.Rectangle) scene.groups("node").filter(node -> node.id().equals(id)).findFirst().orElseThrow()
                .members().getFirst();
    }

    private static Primitive.Path edge(Scene scene, String id) {
        return (Primitive.Path) scene.groups("edge").filter(edge -> edge.id().equals(id)).findFirst().orElseThrow()
                .members().getFirst();
    }

    /// From a point to the nearest outline in a group; its box where it has no outline.
    private static double distance(Point point, Group group) {
        return Stream.concat(group.members().stream().filter(each -> !(each instanceof Primitive.Text)),
                Stream.of(frame(group.bounds()))).mapToDouble(each -> distance(point, shape(each))).min().orElseThrow();
    }

    private static Primitive frame(Bounds box) {
        return new Primitive.Rectangle(box.x(), box.y(), box.width(), box.height(), 0, Look.line(
                Colour.BLACK, 1));
    }

    private static double distance(Point point, Shape shape) {
        PathIterator path = shape.getPathIterator(null, 0.05);
        double[] at = new double[6];
        double[] from = new double[2];
        double[] start = new double[2];
        double nearest = Double.MAX_VALUE;
        for (; !path.isDone(); path.next()) {
            int step = path.currentSegment(at);
            double[] to = step == PathIterator.SEG_CLOSE ? start : at;
            if (step == PathIterator.SEG_MOVETO) {
                start = at.clone();
            } else {
                nearest = Math.min(nearest, Line2D.ptSegDist(from[0], from[1], to[0], to[1], point.x(), point.y()));
            }
            from = to.clone();
        }
        return nearest;
    }

    private static Shape shape(Primitive primitive) {
        return switch (primitive) {
            case Primitive.Rectangle r -> new RoundRectangle2D.Double(r.x(), r.y(), r.width(), r.height(), 2 * r.radius(),
                    2 * r.radius());
            case Primitive.Ellipse e -> new Ellipse2D.Double(e.bounds().x(), e.bounds().y(), e.bounds().width(),
                    e.bounds().height());
            case Primitive.Polygon polygon -> path(Primitive.Path.polyline(polygon.points(), polygon.look(), Marker.NONE,
                    Marker.NONE), true);
            case Primitive.Path path -> path(path, false);
            case Primitive.Text text -> throw new AssertionError(text);
            case Group group -> throw new AssertionError(group);
        };
    }

    private static Shape path(Primitive.Path path, boolean close) {
        var shape = new Path2D.Double();
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo(Point to) -> shape.moveTo(to.x(), to.y());
                case Segment.LineTo(Point to) -> shape.lineTo(to.x(), to.y());
                case Segment.CurveTo(Point first, Point second, Point to) ->
                    shape.curveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
                case Segment.Close() -> shape.closePath();
            }
        }
        if (close) {
            shape.closePath();
        }
        return shape;
    }
}
