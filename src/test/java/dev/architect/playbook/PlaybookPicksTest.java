package dev.architect.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.mermaid.MermaidRenderer;
import dev.architect.llm.Completion;
import dev.architect.llm.Prompt;
import dev.architect.llm.Prompt.Role;
import dev.architect.llm.Prompt.Turn;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;

/// Which playbook answers what people write, as lines of `picks/*.tsv`: topic, language and message between tabs, with
/// `!` before a topic that must not answer; and what holds for each topic that is named there.
class PlaybookPicksTest {

    private static final Path PICKS = Path.of("src/test/resources/dev/architect/playbook/picks");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Set<String> CONTRACTS = Set.of("yaml", "graphql", "proto");
    private static final Set<String> METHODS_WITH_A_BODY = Set.of("POST", "PUT", "PATCH");
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final PlaybookModel MODEL = new PlaybookModel(PlaybookShelf.only(Path.of("agents/playbooks")));

    /// @param source file and line
    /// @param isWanted whether the topic answers the message
    record Pick(String source, String topic, boolean isWanted, Locale language, String message) {

        static Pick of(String source, String line) {
            String[] cells = line.split("\t");
            assertThat(cells).as(source).hasSize(3);
            boolean isWanted = !cells[0].startsWith("!");
            return new Pick(source, isWanted ? cells[0] : cells[0].substring(1), isWanted,
                    cells[1].equals("pt") ? Locale.of("pt", "BR") : Locale.of(cells[1]), cells[2]);
        }

        Completion answer() {
            var turns = List.of(new Turn(Role.USER, message));
            return MODEL.complete(new Prompt("backend-architect", "inherit", List.of(), turns, message, language), piece -> {
            });
        }

        @Override
        public String toString() {
            return (isWanted ? "" : "not ") + topic + ": " + message + " (" + source + ")";
        }
    }

    static Stream<Pick> picks() {
        try (Stream<Path> files = Files.list(PICKS)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).sorted().flatMap(PlaybookPicksTest::lines).toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Pick> lines(Path file) {
        try {
            var picks = new ArrayList<Pick>();
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    picks.add(Pick.of(file.getFileName() + ":" + number, line));
                }
            }
            return picks.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Pick> whole_answers() {
        return picks().filter(Pick::isWanted);
    }

    @ParameterizedTest
    @MethodSource("picks")
    void a_message_gets_its_topic(Pick pick) {
        String answering = pick.answer().model();
        if (pick.isWanted()) {
            assertThat(answering).isEqualTo(pick.topic());
        } else {
            assertThat(answering).isNotEqualTo(pick.topic());
        }
    }

    @Test
    void each_topic_has_messages_in_both_languages_and_some_that_are_not_its_own() {
        for (String topic : new TreeSet<>(picks().map(Pick::topic).toList())) {
            List<Pick> wanted = picks().filter(pick -> pick.topic().equals(topic) && pick.isWanted()).toList();
            assertThat(wanted).as(topic).hasSizeGreaterThanOrEqualTo(12);
            assertThat(wanted).as(topic).filteredOn(pick -> pick.language().getLanguage().equals("pt"))
                    .hasSizeGreaterThanOrEqualTo(wanted.size() / 2);
            assertThat(picks().filter(pick -> pick.topic().equals(topic) && !pick.isWanted())).as(topic)
                    .hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @ParameterizedTest
    @MethodSource("whole_answers")
    void a_whole_answer_has_ten_parts_and_one_contract(Pick pick) throws IOException {
        String text = pick.answer().text();
        assertThat(text).doesNotContain("{{").doesNotContainIgnoringCase("create table", "erDiagram", "```sql");
        List<String> lead = text.substring(0, text.indexOf("\n## ")).lines().filter(line -> !line.isBlank()).toList();
        assertThat(lead).hasSizeBetween(5, 8).allSatisfy(line -> assertThat(line).hasSizeLessThan(200));
        for (int part = 1; part <= 10; part++) {
            assertThat(text).containsOnlyOnce("\n## " + part + ". ");
        }
        assertThat(text).contains("database-architect");
        assertThat(fences(text).filter(fence -> CONTRACTS.contains(fence.group(1)))).hasSize(1);
        for (String json : fences(text, "json")) {
            assertThat(JSON.readTree(json).isObject()).isTrue();
        }
        fences(text, "yaml").forEach(PlaybookPicksTest::assertContract);
    }

    @Test
    void each_topic_draws_a_flowchart_and_a_sequence_of_its_own() {
        var drawn = new ArrayList<String>();
        var seen = new TreeSet<String>();
        whole_answers().filter(pick -> seen.add(pick.topic() + pick.language())).forEach(pick -> {
            List<String> diagrams = fences(pick.answer().text(), "mermaid");
            assertThat(diagrams).as(pick.topic()).anySatisfy(diagram -> assertThat(diagram).startsWith("flowchart "))
                    .anySatisfy(diagram -> assertThat(diagram).startsWith("sequenceDiagram"));
            diagrams.forEach(diagram -> assertThat(new MermaidRenderer().render(diagram, new PictureFormat.Svg()))
                    .as(pick.topic()).isInstanceOfSatisfying(Rendering.Drawn.class,
                            picture -> assertThat(picture.warnings()).isEmpty()));
            drawn.addAll(diagrams);
        });
        assertThat(drawn).doesNotHaveDuplicates();
    }

    private static void assertContract(String yaml) {
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(yaml);
        assertThat(result.getMessages()).isEmpty();
        OpenAPI contract = result.getOpenAPI();
        assertThat(contract.getInfo().getTitle()).isNotBlank();
        assertThat(contract.getComponents().getSecuritySchemes()).isNotEmpty();
        var ids = new ArrayList<String>();
        contract.getPaths().values().forEach(path -> path.readOperationsMap().forEach((method, operation) -> {
            ids.add(operation.getOperationId());
            assertOperation(operation, METHODS_WITH_A_BODY.contains(method.name()));
        }));
        assertThat(ids).isNotEmpty().doesNotContainNull().doesNotHaveDuplicates();
    }

    private static void assertOperation(Operation operation, boolean mayHaveABody) {
        String name = operation.getOperationId();
        assertThat(operation.getSummary()).as(name).isNotBlank();
        assertThat(operation.getResponses().keySet()).as(name).anyMatch(status -> status.matches("2..|3.."))
                .anyMatch(status -> status.matches("4..|default")).anyMatch(status -> status.matches("5..|default"));
        if (mayHaveABody && operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            operation.getRequestBody().getContent().values().forEach(content -> assertThat(
                    content.getExample() != null || content.getExamples() != null).as(name + " shows a request").isTrue());
        }
    }

    private static Stream<MatchResult> fences(String text) {
        return FENCE.matcher(text).results();
    }

    private static List<String> fences(String text, String language) {
        return fences(text).filter(fence -> fence.group(1).equals(language)).map(fence -> fence.group(2)).toList();
    }
}
