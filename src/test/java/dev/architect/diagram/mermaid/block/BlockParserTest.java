package dev.architect.diagram.mermaid.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.shape.NodeShape;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class BlockParserTest {

    @Test
    void blocks_frames_and_spaces_stand_in_their_order() {
        Block.Group root = parse("block-beta\n columns 3\n a[\"A\"]:2 space\n block:g:3 columns 1 b((\"B\")) end").root();

        assertThat(root).isEqualTo(new Block.Group("", RichText.EMPTY, 1, 3, List.of(
                new Block.Node("a", RichText.plain("A"), NodeShape.RECTANGLE, 2), new Block.Space(""),
                new Block.Group("g", RichText.EMPTY, 3, 1,
                        List.of(new Block.Node("b", RichText.plain("B"), NodeShape.CIRCLE, 1))))));
    }

    @Test
    void a_block_arrow_has_heads_on_the_sides_it_names() {
        assertThat(parse("block\n a<[\"go\"]>(x, down)").root().children()).containsExactly(
                new Block.Arrow("a", RichText.plain("go"), Set.of(Side.LEFT, Side.RIGHT, Side.DOWN), 1));
    }

    @Test
    void links_have_lines_ends_and_labels() {
        assertThat(parse("block-beta\n a b\n a -- \"x\" --> b\n a <==> b\n a -.-o b\n a ~~~ b").links()).containsExactly(
                new Link("a", "b", Link.Line.NORMAL, Marker.NONE, Marker.ARROW, RichText.plain("x")),
                new Link("a", "b", Link.Line.THICK, Marker.ARROW, Marker.ARROW, RichText.EMPTY),
                new Link("a", "b", Link.Line.DOTTED, Marker.NONE, Marker.CIRCLE, RichText.EMPTY),
                new Link("a", "b", Link.Line.INVISIBLE, Marker.NONE, Marker.NONE, RichText.EMPTY));
    }

    @Test
    void a_block_that_is_named_again_keeps_its_place_and_takes_the_new_looks() {
        assertThat(parse("block-beta\n a b\n a((\"again\"))").root().children()).containsExactly(
                new Block.Node("a", RichText.plain("again"), NodeShape.CIRCLE, 1),
                new Block.Node("b", RichText.plain("b"), NodeShape.RECTANGLE, 1));
    }

    @Test
    void slips_are_mended_with_warnings() {
        Source source = read("block-beta\n a[bare] -> b\n block:c\n d");

        assertThat(BlockParser.parse(source).links()).hasSize(1);
        assertThat(source.warnings().sentences()).containsExactly(
                "Line 2: quotes were added around a label; block diagrams need them.",
                "Line 2: the arrow -> was read as -->.",
                "Line 4: a block without end was closed at the end of the diagram.");
    }

    @Test
    void mistakes_are_told_with_their_place() {
        assertRejected("block-beta\n columns many", 2, 10, "Expected a number of columns");
        assertRejected("block-beta\n a[\"open", 2, 4, "The label is not closed");
        assertRejected("block-beta\n a -->", 2, 3, "leads nowhere");
        assertRejected("block-beta\n a -- text b", 2, 7, "does not end");
        assertRejected("block-beta\n ]", 2, 2, "Expected a block here");
        assertRejected("block-beta\n style a", 2, 8, "Expected a block and its style");
    }

    @Test
    void blocks_too_deep_in_one_another_are_rejected() {
        assertThatThrownBy(() -> parse("block-beta\n" + "block\n".repeat(30))).isInstanceOf(SyntaxException.class)
                .hasMessageContaining("more than 24 deep");
    }

    private static void assertRejected(String text, int line, int column, String reason) {
        assertThatThrownBy(() -> parse(text)).isInstanceOfSatisfying(SyntaxException.class, mistake -> {
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.column()).isEqualTo(column);
        }).hasMessageContaining(reason);
    }

    private static BlockDiagram parse(String text) {
        return BlockParser.parse(read(text));
    }

    private static Source read(String text) {
        return SourceReader.read(text, Limits.DEFAULT);
    }
}
