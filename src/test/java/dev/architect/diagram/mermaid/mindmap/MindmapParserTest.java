package dev.architect.diagram.mermaid.mindmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class MindmapParserTest {

    @Test
    void indentation_says_where_a_topic_belongs() {
        assertThat(tree("mindmap\n  a\n      b\n    c\n      d\n    e")).isEqualTo("a(b c(d) e)");
    }

    @Test
    void blanks_and_tabs_count_the_same() {
        assertThat(tree("mindmap\na\n\tb\n\t c\n  d")).isEqualTo("a(b(c d))");
    }

    @Test
    void brackets_say_the_shape() {
        assertThat(form("x[a]")).isEqualTo(Form.SQUARE);
        assertThat(form("x(a)")).isEqualTo(Form.ROUNDED);
        assertThat(form("((a))")).isEqualTo(Form.CIRCLE);
        assertThat(form("x))a((")).isEqualTo(Form.BANG);
        assertThat(form(")a(")).isEqualTo(Form.CLOUD);
        assertThat(form("x{{a}}")).isEqualTo(Form.HEXAGON);
        assertThat(form("a")).isEqualTo(Form.PLAIN);
    }

    @Test
    void a_text_may_go_on_on_the_next_line() {
        assertThat(tree("mindmap\n a[first\n second]\n  b")).isEqualTo("first second(b)");
    }

    @Test
    void a_class_styles_the_topic_before_it() {
        Topic root = parse("mindmap\n a\n :::hot\nclassDef hot fill:#f00");

        assertThat(root.styles()).containsEntry("fill", "#f00");
    }

    @Test
    void brackets_around_part_of_a_text_are_kept_with_a_warning() {
        Source source = read("mindmap\n root\n  f(x) twice");

        assertThat(MindmapParser.parse(source).children().getFirst().label().words()).isEqualTo("f(x) twice");
        assertThat(source.warnings().sentences()).containsExactly(
                "Line 3: brackets within a text were kept; quote such texts: id[\"text\"].");
    }

    @Test
    void a_second_root_hangs_on_the_first_with_a_warning() {
        Source source = read("mindmap\na\n b\nc");

        assertThat(tree(MindmapParser.parse(source))).isEqualTo("a(b c)");
        assertThat(source.warnings().sentences()).containsExactly(
                "Line 4: a second root was drawn below the first; a mindmap has one root.");
    }

    @Test
    void an_empty_mindmap_is_rejected() {
        assertThatThrownBy(() -> parse("\nmindmap\n")).isInstanceOfSatisfying(SyntaxException.class,
                mistake -> assertThat(mistake.line()).isEqualTo(2)).hasMessageContaining("expected a root");
    }

    @Test
    void too_many_topics_are_rejected() {
        assertThatThrownBy(() -> parse("mindmap\na\n" + " b\n".repeat(400))).isInstanceOfSatisfying(SyntaxException.class,
                mistake -> assertThat(mistake.line()).isEqualTo(402)).hasMessageContaining("more than 400 topics");
    }

    private static Form form(String topic) {
        return parse("mindmap\n " + topic).form();
    }

    private static String tree(String text) {
        return tree(parse(text));
    }

    private static String tree(Topic topic) {
        String children = topic.children().stream().map(MindmapParserTest::tree).collect(Collectors.joining(" "));
        return topic.label().words() + (children.isEmpty() ? "" : "(" + children + ")");
    }

    private static Topic parse(String text) {
        return MindmapParser.parse(read(text));
    }

    private static Source read(String text) {
        return SourceReader.read(text, Limits.DEFAULT);
    }
}
