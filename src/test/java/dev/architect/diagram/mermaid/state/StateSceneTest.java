package dev.architect.diagram.mermaid.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Primitive.Group;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class StateSceneTest {

    @Test
    void a_self_transition_is_drawn_beside_its_state() {
        Scene scene = scene("stateDiagram-v2\n Polling --> Polling : again\n");

        Bounds state = group(scene, "node", "Polling").bounds();
        assertThat(group(scene, "label", "Polling→Polling").bounds().overlaps(state)).isFalse();
        Primitive.Path loop = path(scene, "Polling→Polling");
        assertThat(loop.points().getFirst().x()).isEqualTo(loop.points().getLast().x()).isEqualTo(state.x());
        assertThat(loop.bounds().width()).isGreaterThan(15);
    }

    @Test
    void regions_stand_side_by_side_and_are_equally_high() {
        Scene scene = scene("stateDiagram-v2\n state S {\n a --> b\n b --> c\n --\n d\n }\n");

        Bounds left = group(scene, "cluster", "S:0").bounds();
        Bounds right = group(scene, "cluster", "S:1").bounds();
        assertThat(right.x()).isGreaterThan(left.right());
        assertThat(right.y()).isEqualTo(left.y());
        assertThat(right.height()).isEqualTo(left.height());
        assertThat(rectangle(group(scene, "cluster", "S:1")).look().dash()).isNotEmpty();
    }

    @Test
    void a_composite_has_its_title_on_a_bar_above_its_states() {
        Scene scene = scene("stateDiagram-v2\n state \"Big one\" as S {\n a --> b\n }\n");

        Group title = group(scene, "title", "S");
        assertThat(words(title)).containsExactly("Big one");
        assertThat(title.bounds().bottom()).isLessThan(group(scene, "node", "a").bounds().y());
        Bounds composite = group(scene, "cluster", "S").bounds();
        assertThat(composite.contains(new Point(title.bounds().x(), title.bounds().y()))).isTrue();
        assertThat(composite.contains(new Point(title.bounds().right(), title.bounds().bottom()))).isTrue();
    }

    @Test
    void a_bar_lies_across_the_transitions_that_it_parts() {
        String source = "%s\n state f <<fork>>\n [*] --> f\n f --> a\n f --> b\n";

        Bounds below = group(scene(source.formatted("stateDiagram-v2")), "node", "f").bounds();
        Bounds right = group(scene(source.formatted("stateDiagram-v2\n direction LR")), "node", "f").bounds();
        assertThat(below.width()).isGreaterThan(below.height());
        assertThat(right.height()).isGreaterThan(right.width());
    }

    @Test
    void a_bar_in_a_composite_follows_the_direction_there() {
        Bounds bar = group(scene("""
                stateDiagram-v2
                    state S {
                        direction LR
                        state f <<fork>>
                        f --> a
                        f --> b
                    }
                """), "node", "f").bounds();

        assertThat(bar.height()).isGreaterThan(bar.width());
    }

    @Test
    void a_note_is_tied_with_dashes_and_without_an_arrow() {
        Scene scene = scene("stateDiagram-v2\n note right of A : remember\n");

        Group tether = group(scene, "edge", "A→A:note0");
        assertThat(tether.members()).hasSize(1);
        assertThat(path(scene, "A→A:note0").look().dash()).isNotEmpty();
        assertThat(rectangle(group(scene, "node", "A:note0")).look().fill()).isEqualTo(Colour.rgb(0xfff5ad));
        assertThat(words(group(scene, "node", "A:note0"))).containsExactly("remember");
    }

    @Test
    void the_tip_of_a_transition_is_its_last_point() {
        Scene scene = scene("stateDiagram-v2\n A --> B\n");

        Group edge = group(scene, "edge", "A→B");
        Point tip = ((Primitive.Polygon) edge.members().getLast()).points().getFirst();
        assertThat(tip).isEqualTo(path(scene, "A→B").points().getLast());
        assertThat(tip.y()).isEqualTo(group(scene, "node", "B").bounds().y());
    }

    @Test
    void transitions_that_turn_towards_an_end_meet_in_its_middle() {
        Scene scene = scene("stateDiagram-v2\n a --> [*]\n b --> [*]\n c --> [*]\n d --> [*]\n");

        double middle = group(scene, "node", ":0:end").bounds().centre().x();
        assertThat(Stream.of("a", "d").map(id -> path(scene, id + "→:0:end").points().getLast().x()))
                .allSatisfy(x -> assertThat(x).isEqualTo(middle));
    }

    @Test
    void further_descriptions_stand_below_the_name_and_a_line() {
        Group state = group(scene("stateDiagram-v2\n A : Name\n A : one\n A : two\n"), "node", "A");

        assertThat(words(state)).containsExactly("Name", "one", "two");
        Primitive.Path line = (Primitive.Path) state.members().stream().filter(Primitive.Path.class::isInstance).findFirst()
                .orElseThrow();
        List<Primitive.Text> texts = texts(state);
        assertThat(texts.get(0).bounds().bottom()).isLessThan(line.bounds().y());
        assertThat(texts.get(1).bounds().y()).isGreaterThan(line.bounds().y());
        assertThat(texts.get(1).bounds().x()).isEqualTo(texts.get(2).bounds().x());
    }

    @Test
    void every_other_level_of_composites_is_darker() {
        Scene scene = scene("stateDiagram-v2\n state A {\n state B {\n state C {\n x\n }\n }\n }\n");

        assertThat(Stream.of("A", "B", "C").map(id -> group(scene, "cluster", id).members().get(1))
                .map(inner -> ((Primitive.Rectangle) inner).look().fill()))
                .containsExactly(Colour.WHITE, Colour.rgb(0xf0f0f0), Colour.WHITE);
    }

    @Test
    void classes_colour_states_and_the_inside_of_composites() {
        Scene scene = scene("""
                stateDiagram-v2
                    classDef hot fill:#f00,color:#fff,stroke:#00f
                    state C { A:::hot }
                    class C hot
                """);

        assertThat(rectangle(group(scene, "node", "A")).look().fill()).isEqualTo(Colour.rgb(0xff0000));
        assertThat(texts(group(scene, "node", "A")).getFirst().colour()).isEqualTo(Colour.WHITE);
        Group composite = group(scene, "cluster", "C");
        assertThat(rectangle(composite).look().stroke()).isEqualTo(Colour.rgb(0x0000ff));
        assertThat(((Primitive.Rectangle) composite.members().get(1)).look().fill()).isEqualTo(Colour.rgb(0xff0000));
    }

    @Test
    void lines_can_be_seen_on_paper_and_on_dark_composites() {
        Scene scene = scene("""
                %%{init: {"theme": "dark"}}%%
                stateDiagram-v2
                    A --> B
                    state B { x --> y }
                """);

        assertThat(path(scene, "A→B").look().stroke().luminance()).isLessThan(0.3);
        assertThat(path(scene, "x→y").look().stroke().luminance()).isGreaterThan(0.5);
    }

    @Test
    void an_empty_composite_is_a_state() {
        Scene scene = scene("stateDiagram-v2\n state Empty {\n }\n A --> Empty\n");

        assertThat(words(group(scene, "node", "Empty"))).containsExactly("Empty");
        assertThat(scene.groups("cluster")).isEmpty();
    }

    @Test
    void the_alt_text_names_composites_and_states() {
        assertThat(StateDiagrams.draw(SourceReader.read("stateDiagram-v2\n [*] --> A\n state B { c : Third }\n",
                Limits.DEFAULT)).altText()).isEqualTo("State diagram: B, A, Third");
    }

    @Test
    void a_diagram_without_states_is_rejected() {
        assertThatExceptionOfType(SyntaxException.class).isThrownBy(() -> scene("stateDiagram-v2\n direction LR\n"))
                .withMessage("The state diagram is empty: expected a transition such as [*] --> Idle");
    }

    private static Scene scene(String text) {
        return StateDiagrams.draw(SourceReader.read(text, Limits.DEFAULT)).scene();
    }

    private static Group group(Scene scene, String role, String id) {
        return scene.groups(role).filter(group -> group.id().equals(id)).findFirst().orElseThrow();
    }

    private static Primitive.Path path(Scene scene, String edge) {
        return (Primitive.Path) group(scene, "edge", edge).members().getFirst();
    }

    private static Primitive.Rectangle rectangle(Group group) {
        return (Primitive.Rectangle) group.members().getFirst();
    }

    private static List<Primitive.Text> texts(Group group) {
        return group.members().stream().filter(Primitive.Text.class::isInstance).map(Primitive.Text.class::cast).toList();
    }

    private static List<String> words(Group group) {
        return texts(group).stream().map(Primitive.Text::words).toList();
    }
}
