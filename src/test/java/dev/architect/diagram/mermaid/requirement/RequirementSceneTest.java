package dev.architect.diagram.mermaid.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Primitive.Group;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class RequirementSceneTest {

    private static final String SOURCE = """
            requirementDiagram
                requirement a {
                    id: 1
                    text: %s
                }
                element b {
                }
                a - contains -> b
                b - verifies -> a
            """;

    @Test
    void a_box_has_its_kind_and_name_over_its_facts() {
        Group box = group(scene(SOURCE.formatted("short")), "node", "a");

        assertThat(texts(box)).extracting(Primitive.Text::words).containsExactly("<<Requirement>>", "a", "ID: 1",
                "Text: short");
        assertThat(texts(box).get(1).runs()).allMatch(run -> run.bold());
        assertThat(texts(box).get(2).bounds().x()).isEqualTo(texts(box).get(3).bounds().x());
    }

    @Test
    void a_long_text_is_broken_within_its_box() {
        Group box = group(scene(SOURCE.formatted("word ".repeat(60))), "node", "a");

        assertThat(texts(box)).hasSizeGreaterThan(6);
        assertThat(box.bounds().width()).isLessThan(410);
    }

    @Test
    void what_contains_has_a_crossed_circle_and_the_rest_a_dashed_arrow() {
        Scene scene = scene(SOURCE.formatted("short"));

        Group contains = group(scene, "edge", "a→b");
        Primitive.Path line = (Primitive.Path) contains.members().getFirst();
        assertThat(line.look().dash()).isEmpty();
        assertThat(line.end()).isEqualTo(Marker.NONE);
        Primitive.Ellipse circle = (Primitive.Ellipse) contains.members().get(1);
        assertThat(circle.centre().distance(line.points().getFirst())).isEqualTo(circle.radiusX());

        Primitive.Path dashed = (Primitive.Path) group(scene, "edge", "b→a").members().getFirst();
        assertThat(dashed.look().dash()).isNotEmpty();
        assertThat(dashed.end()).isEqualTo(Marker.OPEN_ARROW);
    }

    @Test
    void relationships_are_labelled() {
        assertThat(scene(SOURCE.formatted("short")).groups("label").flatMap(label -> texts(label).stream())
                .map(Primitive.Text::words)).containsExactly("<<contains>>", "<<verifies>>");
    }

    @Test
    void a_diagram_without_requirements_is_rejected() {
        assertThatExceptionOfType(SyntaxException.class).isThrownBy(() -> scene("requirementDiagram\n"))
                .withMessage("The requirement diagram is empty: expected a requirement such as requirement login { … }");
    }

    private static Scene scene(String text) {
        return RequirementDiagrams.draw(SourceReader.read(text, Limits.DEFAULT)).scene();
    }

    private static Group group(Scene scene, String role, String id) {
        return scene.groups(role).filter(group -> group.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Primitive.Text> texts(Group group) {
        return group.members().stream().filter(Primitive.Text.class::isInstance).map(Primitive.Text.class::cast).toList();
    }
}
