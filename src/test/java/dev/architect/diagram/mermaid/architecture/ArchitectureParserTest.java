package dev.architect.diagram.mermaid.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.diagram.mermaid.architecture.Architecture.Alignment;
import dev.architect.diagram.mermaid.architecture.Edge.End;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class ArchitectureParserTest {

    @Test
    void services_have_icons_words_titles_and_groups() {
        Architecture read = read("group g(cloud)[Cloud] ", "group h[\"In [here]\"] in g", "service a(logos:aws-s3)[Files] in h",
                "service b \"text\" ['Quoted']", "service c", "junction j in g");

        assertThat(read.groups()).containsExactly(new Group("g", "cloud", text("Cloud"), ""),
                new Group("h", "", text("In [here]"), "g"));
        assertThat(read.nodes()).containsExactly(
                new Node.Service("a", "logos:aws-s3", RichText.EMPTY, text("Files"), "h"),
                new Node.Service("b", "", text("text"), text("Quoted"), ""),
                new Node.Service("c", "", RichText.EMPTY, RichText.EMPTY, ""), new Node.Junction("j", "g"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = { "a:R -- L:b~false~false~''", "a:R --> L:b~false~true~''", "a:R <-- L:b~true~false~''",
            "a : R <--> L : b~true~true~''", "a:R-[calls it]->L:b~false~true~calls it", "a:R --> L:b %% why~false~true~''" })
    void every_arrow_is_known(String edge, boolean start, boolean end, String label) {
        assertThat(read("service a", "service b", edge).edges()).containsExactly(new Edge(new End("a", Side.RIGHT, false),
                new End("b", Side.LEFT, false), start, end, text(label)));
    }

    @Test
    void an_edge_may_end_at_the_frame_of_a_group() {
        Architecture read = read("group g", "group h", "service a in g", "service b in h", "a{group}:B --> T:b{group}");

        assertThat(read.edges()).extracting(Edge::from, Edge::to).containsExactly(
                tuple(new End("a", Side.BOTTOM, true), new End("b", Side.TOP, true)));
    }

    @Test
    void rows_and_columns_are_read() {
        assertThat(read("service a", "service b", "junction c", "align row a b c", "align column b a").alignments())
                .containsExactly(new Alignment(true, List.of("a", "b", "c")),
                        new Alignment(false, List.of("b", "a")));
    }

    @Test
    void sides_that_are_missing_are_given() {
        Source source = source("service a", "service b", "a --> b", "a:T --> b");

        assertThat(ArchitectureParser.parse(source).edges()).extracting(edge -> edge.from().side(), edge -> edge.to().side())
                .containsExactly(tuple(Side.RIGHT, Side.LEFT),
                        tuple(Side.TOP, Side.BOTTOM));
        assertThat(source.warnings().sentences()).containsExactly(
                "Line 4: an edge without sides was given some; write api:R --> L:db.",
                "Line 5: an edge without sides was given some; write api:R --> L:db.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "a:R --> L:ghost~3~11~No service has the id ghost: expected one that is declared, such as service ghost(server)[Name]",
            "a:X --> L:a~3~3~Expected a side: L, R, T or B", "service a~3~1~The id a is taken already: expected another one",
            "service b in ghost~3~1~No group has the id ghost: expected one that is declared, such as group ghost(cloud)[Name]",
            "service b(server~3~10~The bracket is not closed: expected )",
            "align row a~3~1~Expected two or more services to align, such as align row api db",
            "nonsense~3~1~Expected a statement such as service api(server)[API] or api:R --> L:db" })
    void mistakes_are_told_with_their_place(String line, int at, int column, String reason) {
        SyntaxException mistake = catchThrowableOfType(SyntaxException.class, () -> read("service a", line));

        assertThat(mistake).hasMessage(reason);
        assertThat(mistake.line()).isEqualTo(at);
        assertThat(mistake.column()).isEqualTo(column);
    }

    @Test
    void a_group_within_itself_is_no_end() {
        assertThat(catchThrowableOfType(SyntaxException.class, () -> read("group a in b", "group b in a")))
                .hasMessage("The group a stands within itself");
    }

    private static RichText text(String words) {
        return RichText.plain(words);
    }

    private static Architecture read(String... statements) {
        return ArchitectureParser.parse(source(statements));
    }

    private static Source source(String... statements) {
        return SourceReader.read("architecture-beta\n" + String.join("\n", statements), Limits.DEFAULT);
    }
}
