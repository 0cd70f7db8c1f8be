package dev.architect.diagram.mermaid.classes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Primitive.Group;
import dev.architect.diagram.mermaid.scene.Primitive.Path;
import dev.architect.diagram.mermaid.scene.Primitive.Text;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SourceReader;

class ClassSceneTest {

    @Test
    void a_class_has_three_compartments() {
        Group box = node(scene("classDiagram\nclass A {\n<<interface>>\n+x\n+y()\n}"), "A");

        assertThat(texts(box)).extracting(Text::words).containsExactly("«interface»", "A", "+x", "+y()");
        assertThat(box.members().stream().filter(Path.class::isInstance)).hasSize(2);
        assertThat(texts(box)).extracting(Text::anchor).containsExactly(Anchor.MIDDLE, Anchor.MIDDLE, Anchor.START,
                Anchor.START);
    }

    @Test
    void a_class_without_members_can_have_one() {
        String source = "classDiagram\nclass A\n";
        Group whole = node(scene(source), "A");
        Group hidden = node(scene("---\nconfig:\n  class:\n    hideEmptyMembersBox: true\n---\n" + source), "A");

        assertThat(hidden.bounds().height()).isLessThan(whole.bounds().height());
        assertThat(hidden.members().stream().filter(Path.class::isInstance)).isEmpty();
    }

    @Test
    void a_static_member_is_underlined_and_an_abstract_one_slanted() {
        Group box = node(scene("classDiagram\nclass A {\nx$\ny()*\n}"), "A");
        Text attribute = texts(box).get(1);
        Bounds line = box.members().get(box.members().indexOf(attribute) + 1).bounds();

        assertThat(line.width()).isEqualTo(attribute.bounds().width());
        assertThat(line.y()).isGreaterThan(attribute.y());
        assertThat(texts(box).getLast().runs()).allMatch(run -> run.italic());
    }

    @Test
    void a_long_member_goes_on_in_an_indented_line() {
        Group box = node(scene("classDiagram\nclass A {\n+" + "word ".repeat(200) + "\n}"), "A");

        assertThat(texts(box)).hasSizeGreaterThan(2);
        assertThat(texts(box).get(2).x()).isGreaterThan(texts(box).get(1).x());
        assertThat(box.bounds().width()).isLessThan(700);
    }

    @Test
    void numbers_stand_between_the_lines_of_a_narrow_class() {
        Scene scene = scene(
                "classDiagram\nA \"many more\" --> \"one\" B\nA \"several\" --> \"two\" C\nA \"some\" --> \"three\" D");

        assertThat(scene.groups("label").toList()).hasSize(6).allSatisfy(label -> assertThat(scene.groups("edge"))
                .noneMatch(edge -> path(edge).points().stream().anyMatch(point -> label.bounds().contains(point))));
    }

    @Test
    void the_numbers_of_a_loop_stand_at_its_ends() {
        Scene scene = scene("classDiagram\nNode \"1\" o-- \"0..*\" Node : children");
        Path loop = path(scene.groups("edge").findFirst().orElseThrow());

        assertThat(scene.groups("label").filter(label -> texts(label).getFirst().words().equals("1"))).singleElement()
                .satisfies(label -> assertThat(label.bounds().centre().distance(loop.points().getFirst())).isLessThan(25));
    }

    @Test
    void the_numbers_of_several_loops_stand_at_their_own_ends() {
        Scene scene = scene("classDiagram\nNode \"1\" o-- \"2\" Node : children\nNode \"3\" --> \"4\" Node : next");
        List<Point> ends = scene.groups("edge").map(edge -> path(edge).points())
                .flatMap(points -> Stream.of(points.getFirst(), points.getLast())).toList();

        for (int i = 0; i < ends.size(); i++) {
            String number = String.valueOf(i + 1);
            Point end = ends.get(i);
            assertThat(scene.groups("label").filter(label -> texts(label).getFirst().words().equals(number)))
                    .singleElement()
                    .satisfies(label -> assertThat(label.bounds().centre().distance(end)).isLessThan(25));
        }
    }

    @Test
    void an_interface_of_a_lollipop_is_words_alone() {
        Group port = node(scene("classDiagram\nPort ()-- Service"), "interface 0");

        assertThat(texts(port)).extracting(Text::words).containsExactly("Port");
        assertThat(port.members().getFirst()).isInstanceOfSatisfying(Primitive.Rectangle.class,
                ground -> assertThat(ground.look().fill().isVisible()).isFalse());
    }

    @Test
    void a_namespace_and_a_class_may_have_the_same_name() {
        Scene scene = scene("classDiagram\nnamespace Order {\nclass Order\n}\nOrder --> Line");

        assertThat(scene.groups("cluster").toList()).singleElement()
                .satisfies(frame -> assertThat(frame.bounds().contains(node(scene, "Order").bounds().centre())).isTrue());
    }

    @Test
    void the_alt_text_names_classes_and_notes() {
        assertThat(drawing("classDiagram\nA --> B\nnote \"see there\"").altText()).isEqualTo("Class diagram: A, B, see there");
    }

    private static Group node(Scene scene, String id) {
        return scene.groups("node").filter(group -> group.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Text> texts(Group group) {
        return group.members().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    private static Path path(Group edge) {
        return (Path) edge.members().getFirst();
    }

    private static Scene scene(String source) {
        return drawing(source).scene();
    }

    private static Drawing drawing(String source) {
        return ClassDiagrams.draw(SourceReader.read(source, Limits.DEFAULT));
    }
}
