package dev.architect.diagram.mermaid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SourceReader;

class ArchitectureSceneTest {

    @Test
    void the_sides_of_an_edge_say_where_its_ends_stand() {
        Scene scene = scene("service m", "service l", "service t", "service c", "m:L -- R:l", "m:T -- B:t", "m:R -- T:c");

        Bounds middle = node(scene, "m");
        assertThat(node(scene, "l").right()).isLessThan(middle.x());
        assertThat(node(scene, "l").centre().y()).isEqualTo(middle.centre().y());
        assertThat(node(scene, "t").bottom()).isLessThan(middle.y());
        assertThat(node(scene, "c").x()).isGreaterThan(middle.right());
        assertThat(node(scene, "c").y()).isGreaterThan(middle.bottom());
    }

    @Test
    void edges_leave_at_their_sides_and_turn_at_right_angles() {
        Scene scene = scene("service a(server)[A]", "service b(disk)[B]", "a:B --> L:b");

        List<Point> points = edge(scene, "a→b");
        assertThat(points.getFirst().y()).isEqualTo(node(scene, "a").bottom());
        assertThat(points.getLast().x()).isEqualTo(node(scene, "b").x());
        assertThat(points.get(1).x()).isEqualTo(points.getFirst().x());
        assertThat(points.get(points.size() - 2).y()).isEqualTo(points.getLast().y());
    }

    @Test
    void several_edges_at_one_side_stand_apart() {
        Scene scene = scene("service a", "service b", "service c", "a:R --> L:b", "a:R --> L:c");

        assertThat(edge(scene, "a→b").getFirst()).isNotEqualTo(edge(scene, "a→c").getFirst());
    }

    @Test
    void a_frame_holds_its_members_and_nothing_else() {
        Scene scene = scene("group g(cloud)[G]", "service a in g", "service b in g", "service x", "a:R -- L:x", "x:R -- L:b");

        Bounds frame = cluster(scene, "g");
        assertThat(List.of(node(scene, "a"), node(scene, "b"))).allMatch(box -> frame.contains(new Point(box.x(), box.y()))
                && frame.contains(new Point(box.right(), box.bottom())));
        assertThat(frame.overlaps(node(scene, "x"))).isFalse();
    }

    @Test
    void an_edge_out_of_a_group_starts_at_its_frame() {
        Scene scene = scene("group g[G]", "service a in g", "service x", "a{group}:R --> L:x");

        assertThat(edge(scene, "g→x").getFirst().x()).isEqualTo(cluster(scene, "g").right());
    }

    @Test
    void an_edge_goes_around_what_stands_between_its_ends() {
        Scene scene = scene("service a", "service b", "service c", "a:R -- L:b", "b:R -- L:c", "a:R --> L:c");

        List<Point> points = edge(scene, "a→c");
        Bounds between = node(scene, "b");
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            assertThat(new Bounds(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(from.x() - to.x()),
                    Math.abs(from.y() - to.y())).overlaps(between)).isFalse();
        }
    }

    @Test
    void a_row_that_is_asked_for_is_kept_against_the_edges() {
        Scene scene = scene("service a", "service b", "service c", "a:B -- T:b", "align row a b c");

        assertThat(node(scene, "b").y()).isEqualTo(node(scene, "a").y());
        assertThat(node(scene, "c").x()).isGreaterThan(node(scene, "b").right());
    }

    @Test
    void what_no_edge_connects_stands_beside_the_rest() {
        Scene scene = scene("service a[A]", "service b[B]", "service c[C]", "a:R -- L:b");

        assertThat(node(scene, "c").overlaps(node(scene, "a"))).isFalse();
        assertThat(node(scene, "c").overlaps(node(scene, "b"))).isFalse();
    }

    @Test
    void a_service_and_itself_are_connected_without_a_mistake() {
        assertThat(edge(scene("service a", "a:R --> T:a"), "a→a")).hasSizeGreaterThan(2);
    }

    private static List<Point> edge(Scene scene, String id) {
        return ((Primitive.Path) scene.groups("edge").filter(group -> group.id().equals(id)).findFirst().orElseThrow()
                .members().getFirst()).points();
    }

    private static Bounds node(Scene scene, String id) {
        return scene.groups("node").filter(group -> group.id().equals(id)).findFirst().orElseThrow().bounds();
    }

    private static Bounds cluster(Scene scene, String id) {
        return scene.groups("cluster").filter(group -> group.id().equals(id)).findFirst().orElseThrow().bounds();
    }

    private static Scene scene(String... statements) {
        return Architectures.draw(SourceReader.read("architecture-beta\n" + String.join("\n", statements), Limits.DEFAULT))
                .scene();
    }
}
