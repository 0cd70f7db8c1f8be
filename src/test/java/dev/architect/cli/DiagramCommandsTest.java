package dev.architect.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;

/// Many diagrams in one run.
class DiagramCommandsTest {

    private static final String GOOD = "flowchart LR\n  a --> b\n";
    private static final String BAD = "flowchart LR\n\n  a -->|open b\n";

    @TempDir
    Path folder;

    @Test
    void a_folder_becomes_a_folder_of_pictures() throws IOException {
        write("in/b.mmd", GOOD);
        write("in/deep/a.mermaid", GOOD);
        write("in/notes.txt", "no diagram");
        write("in/.git/c.mmd", GOOD);

        Terminal run = Terminal.run("diagram", "render", path("in"), "-o", path("out"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(2).first().asString().matches("\\Q" + path("out/b.png") + "\\E \\d+x\\d+");
        assertThat(pictures()).containsExactly("b.png", "deep/a.png");
        assertThat(Files.readAllBytes(folder.resolve("out/b.png"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void several_files_become_svg_when_that_is_wanted() throws IOException {
        write("a.mmd", GOOD);
        write("b.txt", "sequenceDiagram\n  A->>B: x\n");
        Terminal run = Terminal.run("diagram", "render", path("a.mmd"), path("b.txt"), "-o", path("out"), "--format", "SVG");
        assertThat(run.code()).isZero();
        assertThat(pictures()).containsExactly("a.svg", "b.svg");
        assertThat(Files.readString(folder.resolve("out/a.svg"))).startsWith("<svg");
    }

    @Test
    void every_mermaid_fence_of_a_markdown_file_is_drawn_and_its_line_is_that_of_the_file() throws IOException {
        write("doc.md", """
                # Text

                ```mermaid
                flowchart LR
                  a --> b
                ```

                ```yaml
                flowchart: none
                ```

                1. In a list:

                   ~~~Mermaid
                   flowchart LR
                     a -->|open b
                   ~~~

                > ```mermaid {theme: x}
                > flowchart LR
                >   c --> d
                > ```

                ```mermaid
                ```
                """);
        Terminal run = Terminal.run("diagram", "render", path("doc.md"), "-o", path("out"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(pictures()).containsExactly("doc-1.png", "doc-3.png");
        assertThat(run.err().lines()).hasSize(2).satisfiesExactly(
                line -> assertThat(line).startsWith(path("doc.md") + ":16:11: "),
                line -> assertThat(line).startsWith(path("doc.md") + ":24:0: "));
    }

    @Test
    void what_cannot_be_read_or_drawn_is_one_line_and_the_rest_goes_on() throws IOException {
        write("a.mmd", BAD);
        Files.write(folder.resolve("b.mmd"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("c.mmd"), new byte[16 * 1024 * 1024 + 1]);
        write("e.mmd", GOOD);
        Terminal run = Terminal.run("diagram", "render", path("a.mmd"), path("b.mmd"), path("c.mmd"), path("d.mmd"),
                path("e.mmd"), "-o", path("out"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).satisfiesExactly(
                line -> assertThat(line).startsWith(path("a.mmd") + ":3:"),
                line -> assertThat(line).isEqualTo(path("b.mmd") + ": the file is not UTF-8"),
                line -> assertThat(line).isEqualTo(path("c.mmd") + ": the file is larger than 16 MB"),
                line -> assertThat(line).isEqualTo(path("d.mmd") + ": the file cannot be read (NoSuchFileException)"));
        assertThat(run.out().lines()).singleElement().asString().startsWith(path("out/e.png") + " ");
    }

    @Test
    void pictures_of_one_name_stand_beside_each_other() throws IOException {
        write("one/x.mmd", GOOD);
        write("two/X.mmd", GOOD);
        write("two/x-2.mmd", GOOD);
        write("two/x.mermaid", GOOD);
        Terminal run = Terminal.run("diagram", "render", path("one/x.mmd"), path("two"), "-o", path("out"));
        assertThat(run.code()).isZero();
        assertThat(pictures()).hasSize(4).doesNotHaveDuplicates().contains("x.png", "X-2.png", "x-2-2.png", "x-3.png");
    }

    @Test
    void standard_input_is_a_diagram_too() throws IOException {
        Terminal run = Terminal.run(GOOD, Map.of(), "diagram", "render", "-", "-o", path("out.svg"));
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("out.svg")).exists();
        assertThat(Terminal.run(BAD, Map.of(), "diagram", "render", "-", "-o", path("out")).err()).startsWith("-:3:");
    }

    @Test
    void a_picture_of_a_markdown_file_needs_exactly_one_fence() throws IOException {
        write("one.md", "# One\n\n```mermaid\n" + GOOD + "```\n");
        write("none.md", "# None\n");
        assertThat(Terminal.run("diagram", "render", path("one.md"), "-o", path("one.png")).code()).isZero();
        Terminal none = Terminal.run("diagram", "render", path("none.md"), "-o", path("none.png"));
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).isEqualTo(path("none.md") + ": there are 0 diagrams in it; expected a mermaid fence\n");
    }

    @Test
    void many_diagrams_for_one_picture_and_a_wrong_format_are_wrong_use() throws IOException {
        write("a.mmd", GOOD);
        write("taken", "a file");
        for (String line : List.of("A A -o OUT.png", "DIR -o OUT.png", "A -o OUT --format gif", "A A -o TAKEN")) {
            String[] words = line.replace("DIR", folder.toString()).replace("A ", path("a.mmd") + " ")
                    .replace("OUT", path("out")).replace("TAKEN", path("taken")).split(" ");
            Terminal run = Terminal.run(Stream.concat(Stream.of("diagram", "render"), Stream.of(words)).toArray(String[]::new));
            assertThat(run.code()).as(line).isEqualTo(2);
            assertThat(run.err().lines()).as(line).hasSize(1);
        }
    }

    @Test
    void a_fault_of_the_renderer_costs_one_picture() throws IOException {
        write("a.mmd", "overflow");
        write("b.mmd", "fine");
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.commands(new Fragile(), new ByteArrayInputStream(new byte[0]), name -> null)
                .setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
                .execute("diagram", "render", folder.toString(), "-o", path("out"));
        assertThat(code).isEqualTo(1);
        assertThat(err).hasToString(path("a.mmd") + ":0:0: a fault of the renderer (StackOverflowError)\n");
        assertThat(out).hasToString(path("out/b.png") + " 1x1\n");
    }

    @Test
    void bench_tells_a_machine_exactly_what_it_measured() throws IOException {
        write("a.mmd", GOOD);
        write("sub/b.mmd", BAD);
        Terminal run = Terminal.run("diagram", "bench", folder.toString(), "--json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode root = new ObjectMapper().readTree(run.out());
        assertThat(names(root)).containsExactly("files");
        assertThat(root.get("files")).hasSize(2).allSatisfy(file -> {
            assertThat(names(file)).containsExactly("file", "ok", "rejection", "coldMs", "warmMs", "pngBytes");
            assertThat(file.get("coldMs").doubleValue()).isPositive();
            assertThat(file.get("warmMs").doubleValue()).isPositive();
        });
        JsonNode drawn = root.get("files").get(0);
        assertThat(drawn.get("file").textValue()).isEqualTo("a.mmd");
        assertThat(drawn.get("ok").booleanValue()).isTrue();
        assertThat(drawn.get("rejection").isNull()).isTrue();
        assertThat(drawn.get("pngBytes").intValue()).isGreaterThan(500);
        JsonNode rejected = root.get("files").get(1);
        assertThat(rejected.get("file").textValue()).isEqualTo("sub/b.mmd");
        assertThat(rejected.get("ok").booleanValue()).isFalse();
        assertThat(rejected.get("rejection").textValue()).startsWith("line 3, column ");
        assertThat(rejected.get("pngBytes").intValue()).isZero();
    }

    @Test
    void bench_tells_people_median_p99_and_the_slowest() throws IOException {
        write("a.mmd", GOOD);
        write("b.mmd", BAD);
        Terminal run = Terminal.run("diagram", "bench", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("cold ms", "warm ms", "1 of 2 drawn", "cold: median ", "warm: median ", "p99 ",
                "slowest:");
        assertThat(Terminal.run("diagram", "bench", path("nowhere")).code()).isEqualTo(2);
    }

    @Test
    void a_quantile_is_one_of_the_values() {
        double[] values = { 5, 1, 4, 2, 3 };
        assertThat(DiagramBench.quantile(values, 0.5)).isEqualTo(3);
        assertThat(DiagramBench.quantile(values, 0.99)).isEqualTo(5);
        assertThat(DiagramBench.quantile(new double[] { 7 }, 0.5)).isEqualTo(7);
    }

    private List<String> pictures() throws IOException {
        Path out = folder.resolve("out");
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile).map(file -> out.relativize(file).toString()).sorted().toList();
        }
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private record Fragile() implements DiagramRenderer {

        @Override
        public String name() {
            return "fragile";
        }

        @Override
        public Set<String> languages() {
            return Set.of("mermaid");
        }

        @Override
        public Rendering render(String source, PictureFormat format) {
            if (source.equals("overflow")) {
                throw new StackOverflowError();
            }
            return new Rendering.Drawn(source.getBytes(StandardCharsets.UTF_8), 1, 1, "", List.of());
        }
    }
}
