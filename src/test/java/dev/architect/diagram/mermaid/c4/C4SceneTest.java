package dev.architect.diagram.mermaid.c4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Run;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SourceReader;

class C4SceneTest {

    @Test
    void a_box_holds_a_bold_name_its_type_in_brackets_and_its_description() {
        Scene scene = scene("Container(api, \"API\", \"Java\", \"Takes orders\")");

        assertThat(texts(scene.groups("node").findFirst().orElseThrow())).extracting(Primitive.Text::words)
                .containsExactly("API", "[Container: Java]", "Takes orders");
        assertThat(scene.leaves().filter(Primitive.Text.class::isInstance).map(Primitive.Text.class::cast)
                .filter(text -> text.words().equals("API"))).allMatch(text -> text.runs().stream().allMatch(Run::bold));
    }

    @Test
    void a_person_has_a_head_above_the_words() {
        Primitive.Group person = scene("Person(p, \"Ana\")").groups("node").findFirst().orElseThrow();

        Bounds head = person.members().stream().filter(Primitive.Ellipse.class::isInstance).findFirst().orElseThrow()
                .bounds();
        assertThat(texts(person)).allMatch(text -> text.bounds().y() > head.bottom());
    }

    @Test
    void the_technology_of_a_relation_is_in_italics() {
        Scene scene = scene("System(a, \"A\")", "System(b, \"B\")", "Rel(a, b, \"asks\", \"HTTP\")");

        List<Primitive.Text> words = texts(scene.groups("label").findFirst().orElseThrow());
        assertThat(words).extracting(Primitive.Text::words).containsExactly("asks", "[HTTP]");
        assertThat(words.getLast().runs()).allMatch(Run::italic);
    }

    @Test
    void a_relation_back_points_at_its_start() {
        Scene scene = scene("System(a, \"A\")", "System(b, \"B\")", "Rel_Back(a, b, \"asks\")");

        Primitive.Path path = (Primitive.Path) scene.groups("edge").findFirst().orElseThrow().members().getFirst();
        assertThat(path.start()).isEqualTo(Marker.ARROW);
        assertThat(path.end()).isEqualTo(Marker.NONE);
    }

    @Test
    void boundaries_are_dashed_and_deployment_nodes_are_not() {
        Scene scene = scene("System_Boundary(b, \"B\") {", "Node(n, \"N\") {", "System(s, \"S\")", "}", "}");

        assertThat(scene.groups("cluster")).extracting(group -> ((Primitive.Rectangle) group.members().getFirst()).look()
                .dash().isEmpty()).containsExactly(false, true);
    }

    @Test
    void the_words_to_leaves_in_two_rows_stand_above_both() {
        String[] leaves = IntStream.range(0, 8).mapToObj(i -> "System(s" + i + ", \"S\")\nRel(hub, s" + i + ", \"asks\")")
                .toArray(String[]::new);
        Scene scene = scene("System(hub, \"Hub\")\n" + String.join("\n", leaves));

        assertThat(scene.groups("label").map(group -> group.bounds().y()).distinct()).hasSize(1);
        assertThat(scene.groups("node").map(group -> group.bounds().y()).distinct()).hasSize(3);
    }

    @Test
    void a_person_stands_above_what_a_circle_leads_back_from() {
        Scene scene = scene("System(shop, \"Shop\")", "System(mail, \"Mail\")", "Person(p, \"Ana\")", "Rel(p, shop, \"buys\")",
                "Rel(shop, mail, \"sends\")", "Rel(mail, p, \"reaches\")");

        assertThat(node(scene, "p").bottom()).isLessThan(node(scene, "shop").y());
    }

    @Test
    void up_stands_above_and_right_beside() {
        Scene up = scene("System(a, \"A\")", "System(b, \"B\")", "Rel_U(a, b, \"asks\")");
        Scene right = scene("System(a, \"A\")", "System(b, \"B\")", "Rel_R(a, b, \"asks\")");

        assertThat(node(up, "b").bottom()).isLessThan(node(up, "a").y());
        assertThat(node(right, "b").x()).isGreaterThan(node(right, "a").right());
    }

    @Test
    void what_nothing_relates_stands_in_rows_of_the_width_that_is_asked_for() {
        Scene scene = scene("System(a, \"A\")", "System(b, \"B\")", "System(c, \"C\")", "System(d, \"D\")",
                "UpdateLayoutConfig($c4ShapeInRow=\"2\")");

        assertThat(node(scene, "b").y()).isEqualTo(node(scene, "a").y());
        assertThat(node(scene, "c").y()).isGreaterThan(node(scene, "a").bottom());
    }

    @Test
    void the_title_of_a_boundary_gives_way_to_a_line_from_above() {
        Scene scene = scene("Person(p, \"Ana\")", "System_Boundary(b, \"Shop\") {", "System(s, \"S\")", "}",
                "Rel(p, s, \"buys\")");

        Primitive.Group title = scene.groups("title").findFirst().orElseThrow();
        Primitive.Path line = (Primitive.Path) scene.groups("edge").findFirst().orElseThrow().members().getFirst();
        double x = line.points().getLast().x();
        assertThat(title.bounds().x() > x || title.bounds().right() < x).isTrue();
    }

    private static Bounds node(Scene scene, String id) {
        return scene.groups("node").filter(group -> group.id().equals(id)).findFirst().orElseThrow().bounds();
    }

    private static List<Primitive.Text> texts(Primitive.Group group) {
        return group.members().stream().filter(Primitive.Text.class::isInstance).map(Primitive.Text.class::cast).toList();
    }

    private static Scene scene(String... statements) {
        return C4Diagrams.draw(SourceReader.read("C4Container\n" + String.join("\n", statements), Limits.DEFAULT)).scene();
    }
}
