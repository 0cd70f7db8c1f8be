package dev.architect.diagram.mermaid.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    private static final String DIAGRAM = "flowchart TD\n  A --> B";

    @ParameterizedTest
    @ValueSource(strings = { "```mermaid\n%s\n```", "   ```mermaid\n%s\n   ```", "~~~mermaid\n%s\n~~~", "~~~ mermaid\n%s\n~~~",
            "````\n%s\n````", "Here it is:\n\n```mermaid\n%s\n```\n\nIt shows A.", "%s\n```\nIt shows A.",
            ":::mermaid\n%s\n:::",
            "```mermaid\n%s" })
    void a_fence_is_left_out_with_what_stands_around_it(String around) {
        Source source = read(around.formatted(DIAGRAM));

        assertThat(statements(source)).containsExactly("flowchart TD", "  A --> B");
        assertThat(source.warnings().sentences()).containsExactly("The fence around the diagram was left out.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', value = {
            "mermaid|flowchart TD|  A --> B                       ¦ Line 1: the word mermaid",
            "mermaid flowchart TD|  A --> B                       ¦ Line 1: the word mermaid",
            "> flowchart TD|>   A --> B                           ¦ The marks of a quotation",
            "<pre class=\"mermaid\">|flowchart TD|  A --> B|</pre> ¦ The HTML element",
            "flowchart TD|  A --&gt; B                            ¦ Line 2: the arrow was written as an HTML entity" })
    void what_came_along_from_a_page_is_left_out_and_told(String lines, String warning) {
        Source source = read(lines.replace('|', '\n'));

        assertThat(statements(source)).extracting(String::strip).containsExactly("flowchart TD", "A --> B");
        assertThat(source.warnings().sentences()).singleElement().asString().startsWith(warning);
    }

    @Test
    void a_source_that_was_escaped_as_a_whole_is_unescaped_as_a_whole() {
        assertThat(statements(read("classDiagram\n A &lt;|-- B\n A : List&lt;int&gt; &amp; more")))
                .containsExactly("classDiagram", " A <|-- B", " A : List<int> & more");
    }

    @Test
    void entities_in_labels_stay_where_arrows_stand_as_themselves() {
        Source source = read("flowchart TD\n A[a &lt; b &amp; c] --> B");

        assertThat(statements(source)).last().isEqualTo(" A[a &lt; b &amp; c] --> B");
        assertThat(source.warnings().sentences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', value = {
            "A[“Web shop”] --> B          ¦ A[\"Web shop\"] --> B",
            "Person(a, “Ana”, „Chefin“)   ¦ Person(a, \"Ana\", \"Chefin\")",
            "“Dogs” : 386                 ¦ \"Dogs\" : 386",
            "state “Long name” as s1      ¦ state \"Long name\" as s1",
            "x-axis [“jan”, “feb”]        ¦ x-axis [\"jan\", \"feb\"]" })
    void typographic_quotes_around_a_label_become_straight(String line, String expected) {
        Source source = read("anything\n" + line);

        assertThat(statements(source)).last().isEqualTo(expected);
        assertThat(source.warnings().sentences())
                .containsExactly("Line 2: typographic quotes were read as straight ones.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "A->>B: „Auf anderem Gerät öffnen“", "A->>B: He said “yes” to me", "A[\"He said “yes”\"]" })
    void typographic_quotes_within_a_sentence_stay(String line) {
        assertThat(statements(read("sequenceDiagram\n" + line))).last().isEqualTo(line);
    }

    @Test
    void spaces_that_only_look_like_one_and_what_cannot_be_seen_are_mended_quietly() {
        Source source = read("\uFEFFflow\u200Bchart\u00A0TD\r\n\u202FA\u2003-->\u2060 B\u2028\u0000C\u202E\rD\u200D");

        assertThat(source.lines()).containsExactly("flowchart TD", " A --> B", "C", "D\u200D");
        assertThat(source.warnings().sentences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "graph TD;", "graph TD ;;", "graph TD %% a remark", "graph TD; %% a remark" })
    void nothing_stands_behind_the_keyword_but_what_belongs_to_it(String line) {
        assertThat(read(line + "\nA --> B").lines()).startsWith("graph TD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', value = {
            "%%{init: {\"theme\": \"dark\", \"flowchart\": {\"curve\": \"basis\"}}}%%|flowchart TD",
            "%%{init: {'theme': 'dark',}}%%|%%{initialize: {flowchart: {curve: basis,},}}%%|flowchart TD",
            "%%{|  init: {|    “theme”: “dark”,|    ‘flowchart’: {‘curve’: ‘basis’}|  }|}%%|flowchart TD",
            "flowchart TD|  A --> B|%%{init: {'theme':'dark','flowchart':{'curve':'basis'}}}%%",
            "flowchart TD %%{init: {'theme':'dark','flowchart':{'curve':'basis'}}}%%",
            "---|config:|  theme: dark|  flowchart:|    curve: basis|---|flowchart TD",
            "---|\"config\":|  \"theme\": 'dark' # at night|  'flowchart': {curve: basis}|---|flowchart TD",
            "---|config: {|  \"theme\": \"dark\",|  \"flowchart\": { \"curve\": \"basis\" }|}|---|flowchart TD",
            "---|{ \"config\": { \"theme\": \"dark\", \"flowchart\": { \"curve\": \"basis\" } } }|---|flowchart TD",
            "---|config:|\ttheme: dark|\tflowchart:|\t\tcurve: basis|\tlist:|\t- one|\t- two: 2|---|flowchart TD" })
    void settings_are_read_however_they_are_written(String lines) {
        Source source = read(lines.replace('|', '\n'));

        assertThat(source.config()).containsEntry("theme", "dark").containsEntry("flowchart.curve", "basis");
        assertThat(source.lines().get(source.firstLine()).strip()).isEqualTo("flowchart TD");
        assertThat(source.warnings().sentences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "%%{init: {'theme': 'dark'}}\nflowchart TD", "%%{init: {'theme': 'dark'\nflowchart TD",
            "%%{init: {\n'theme': 'dark'\n}}\nflowchart TD",
            "%%{init: {'theme': 'dark'}}%\n%%{init: {'x': 'y'}}%%\nflowchart TD" })
    void a_directive_that_is_not_closed_ends_where_its_brackets_do(String text) {
        Source source = read(text);

        assertThat(source.config()).containsEntry("theme", "dark");
        assertThat(statements(source)).containsExactly("flowchart TD");
        assertThat(source.warnings().sentences()).containsExactly("Line 1: the directive is not closed: it ends with }%%.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', value = {
            "title: Orders: all of them      ¦ Orders: all of them", "title: \"Say \\\"hi\\\"\"  ¦ Say \"hi\"",
            "title: 'It''s # one'            ¦ It's # one", "title: plain # remark           ¦ plain",
            "title: >|  folded|  over lines  ¦ folded over lines" })
    void a_title_is_read_as_yaml_has_it(String matter, String title) {
        assertThat(read("---\n" + matter.replace('|', '\n') + "\n---\n" + DIAGRAM).title()).contains(title);
    }

    @Test
    void lines_keep_their_numbers() {
        Source source = read("Look:\n```mermaid\n---\ntitle: x\n---\n%%{init: {}}%%\n%% remark\nflowchart TD\n  A --> B\n```");

        assertThat(source.firstLine()).isEqualTo(7);
        assertThat(source.lines().get(8)).isEqualTo("  A --> B");
    }

    @Test
    void front_matter_without_an_end_is_a_mistake() {
        assertThatThrownBy(() -> read("---\ntitle: x\nflowchart TD")).isInstanceOf(SyntaxException.class)
                .hasMessageContaining("---");
    }

    private static Source read(String text) {
        return SourceReader.read(text, Limits.DEFAULT);
    }

    private static List<String> statements(Source source) {
        return source.lines().stream().filter(line -> !line.isBlank()).toList();
    }
}
