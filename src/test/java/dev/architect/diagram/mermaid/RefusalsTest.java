package dev.architect.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Refusal;
import dev.architect.diagram.mermaid.source.Limits;

/// What is told of sources that Mermaid itself refuses; each of the tables was tried with it.
class RefusalsTest {

    private static final Path TABLES = Path.of("src/test/resources/dev/architect/diagram/refusals");

    private final MermaidRenderer renderer = new MermaidRenderer();

    static List<String> accepted() {
        return sources("accepted");
    }

    static List<String> refused() {
        return sources("refused");
    }

    static List<Corpus.Sample> drawnByMermaid() {
        return Corpus.all().filter(sample -> !sample.labels().isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void nothing_is_told_of_what_mermaid_takes(String source) {
        assertThat(refusals(source)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawnByMermaid")
    void nothing_is_told_of_the_diagrams_that_mermaid_draws(Corpus.Sample sample) {
        assertThat(refusals(sample.source())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_mermaid_refuses_is_told_with_a_line_or_rejected(String source) {
        switch (renderer.render(source, new PictureFormat.Svg())) {
            case Rendering.Drawn drawn -> assertThat(drawn.refusals()).isNotEmpty().allSatisfy(refusal -> {
                assertThat(refusal.line()).isBetween(1, (int) source.lines().count());
                assertThat(refusal.reason()).endsWith(".");
            });
            case Rendering.Rejected rejected -> assertThat(rejected.reason()).isNotBlank();
        }
    }

    @Test
    void the_first_fault_of_each_line_is_told_in_the_order_of_the_source() {
        assertThat(refusals("""
                flowchart LR
                    subgraph s
                        a[Shop (PHP)] -> b[Cache (Redis)]
                        b --> c{{"quoted (well)"}}
                        c -->|GET /orders (JSON)| a
                """)).containsExactly(new Refusal(3, "brackets within a label were kept; quote such labels."),
                new Refusal(5, "brackets within a label were kept; quote such labels."));
    }

    @Test
    void every_refusal_is_a_warning_too() {
        var drawn = (Rendering.Drawn) renderer.render("sequenceDiagram\nA->>B: one\nend", new PictureFormat.Svg());

        assertThat(drawn.refusals()).containsExactly(new Refusal(3, "there is no open block for this `end`."));
        assertThat(drawn.warnings()).containsExactly("Line 3: there is no open block for this `end`.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[", "(", "{", "\"", "|", "a[", "a[\"", "a[(", "a -->|", "<a=\"", "a[<a=\"", "é", "a-", "a/" })
    void hostile_sources_take_no_long_time(String piece) {
        for (String type : List.of("flowchart LR\n", "sequenceDiagram\n", "stateDiagram-v2\n", "classDiagram\n",
                "erDiagram\n")) {
            for (String source : List.of(type + piece.repeat(50_000 / piece.length()),
                    type + "a->>b: x\na[" + piece.repeat(50_000 / piece.length()) + "]",
                    type + piece.repeat(50_000 / piece.length()) + "->>b: x")) {
                long start = System.nanoTime();
                renderer.render(source, new PictureFormat.Svg());
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Limits.DEFAULT.time());
            }
        }
    }

    private List<Refusal> refusals(String source) {
        return ((Rendering.Drawn) renderer.render(source, new PictureFormat.Svg())).refusals();
    }

    private static List<String> sources(String key) {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.sorted().map(RefusalsTest::table).flatMap(table -> table.get(key).stream()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, List<String>> table(Path file) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
