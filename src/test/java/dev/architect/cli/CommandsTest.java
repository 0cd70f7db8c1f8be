package dev.architect.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import picocli.CommandLine;

class CommandsTest {

    @TempDir
    Path folder;

    @Test
    void what_ships_passes_the_check() {
        Run run = run("agents", "check", "agents");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("backend-architect (sonnet, blue)  agents/backend-architect.md", "speaks up when: 5",
                "database-architect", "context familyped");
    }

    @Test
    void json_has_exactly_what_a_machine_reads() throws IOException {
        Run run = run("agents", "check", "--json", "agents");
        assertThat(run.code()).isZero();
        JsonNode all = new ObjectMapper().readTree(run.out());
        assertThat(all.isArray()).isTrue();
        for (JsonNode persona : all) {
            assertThat(names(persona)).containsExactly("name", "model", "color", "topics", "proactive", "examples");
            assertThat(persona.get("topics").get(0).isTextual()).isTrue();
            assertThat(persona.get("proactive").get(0).isTextual()).isTrue();
            assertThat(names(persona.get("examples").get(0))).containsExactly("context", "user", "assistant", "commentary");
        }
        assertThat(all.findValuesAsText("name")).contains("backend-architect", "database-architect");
    }

    @Test
    void a_file_with_an_invalid_header_is_understood() throws IOException {
        write("x.md", """
                ---
                name: x
                description: Use this agent when asked: always.\\n\\n<example>\\nuser: "Go: now"\\nassistant: "Yes"\\n</example>
                ---
                Body
                """);
        Run run = run("agents", "check", folder.toString(), "--json");
        assertThat(new ObjectMapper().readTree(run.out())).isEqualTo(new ObjectMapper().readTree("""
                [{"name":"x","model":"inherit","color":"","topics":["asked: always"],"proactive":[],
                  "examples":[{"context":"","user":"Go: now","assistant":"Yes","commentary":""}]}]"""));
    }

    @Test
    void every_bad_file_is_named() throws IOException {
        write("a.md", "---\ndescription: d\n---\nB");
        write("b.md", "---\nname: b\ndescription: d\n---\nB");
        write("c.md", "---\nmodel: opus\nname: B\ndescription: d\n---\nB");
        Files.write(folder.resolve("d.md"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectory(folder.resolve("contexts"));
        write("contexts/e.md", "---\nname: e\n---\n");
        Run run = run("agents", "check", folder.toString(), "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(4).allMatch(line -> line.matches(".+\\.md:\\d+: [^:]+\\. .+\\."))
                .anyMatch(line -> line.startsWith(folder.resolve("a.md") + ":1: the header has no name. "))
                .anyMatch(line -> line
                        .startsWith(folder.resolve("c.md") + ":3: the name B is taken by " + folder.resolve("b.md")))
                .anyMatch(line -> line.startsWith(folder.resolve("d.md") + ":1: the file is not UTF-8. "))
                .anyMatch(line -> line.startsWith(folder.resolve("contexts/e.md") + ":3: there is no text below the header. "));
    }

    @Test
    void an_empty_folder_is_no_good_and_a_missing_one_is_wrong_use() {
        assertThat(run("agents", "check", folder.toString()).code()).isEqualTo(1);
        Run run = run("agents", "check", folder.resolve("nowhere").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(folder.resolve("nowhere") + ": this is not a folder\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "agents", "agents check --yaml", "nonsense", "diagram", "diagram render", "diagram render in.mmd",
            "agents check a b" })
    void wrong_use_is_told_from_no(String line) {
        Run run = run(line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsAnyOf("Usage: ", "Unmatched argument");
    }

    @Test
    void help_is_a_result() {
        Run run = run("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("serve", "agents", "diagram");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_diagram_becomes_the_picture_that_its_name_says() throws IOException {
        write("in.mmd", "flowchart LR\n  a --> b\n");
        for (String kind : List.of("png", "SVG")) {
            Path out = folder.resolve("out." + kind);
            Run run = run("diagram", "render", folder.resolve("in.mmd").toString(), "-o", out.toString());
            assertThat(run.code()).isZero();
            assertThat(run.out()).isEqualTo(out + " 30x20\n");
            assertThat(run.err()).isEqualTo(folder.resolve("in.mmd") + ": a click was left out\n");
            assertThat(out).hasContent((kind.equals("png") ? "Png[scale=2.0]" : "Svg[]") + " flowchart LR\n  a --> b\n");
        }
    }

    @Test
    void a_diagram_that_cannot_be_drawn_is_one_line_with_its_place() throws IOException {
        write("in.mmd", "wrong\n");
        Run run = run("diagram", "render", folder.resolve("in.mmd").toString(), "-o", folder.resolve("out.png").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(folder.resolve("in.mmd") + ":1:3: expected a diagram type, found wrong\n");
        assertThat(folder.resolve("out.png")).doesNotExist();
    }

    @Test
    void files_that_cannot_be_read_or_written_are_wrong_use() throws IOException {
        write("in.mmd", "flowchart LR\n");
        Files.write(folder.resolve("latin.mmd"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        for (List<String> files : List.of(List.of("nothing.mmd", "out.png"), List.of("latin.mmd", "out.png"),
                List.of("in.mmd", "out.gif"), List.of("in.mmd", "nowhere/out.png"))) {
            Run run = run("diagram", "render", folder.resolve(files.get(0)).toString(), "-o",
                    folder.resolve(files.get(1)).toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
        }
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine commands = Main.commands(new Echo(), InputStream.nullInputStream(), name -> null)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        return new Run(commands.execute(arguments), out.toString(), err.toString());
    }

    private record Run(int code, String out, String err) {
    }

    /// Draws nothing: its picture is the format and the source.
    private record Echo() implements DiagramRenderer {

        @Override
        public String name() {
            return "echo";
        }

        @Override
        public Set<String> languages() {
            return Set.of("mermaid");
        }

        @Override
        public Rendering render(String source, PictureFormat format) {
            return source.startsWith("wrong")
                    ? new Rendering.Rejected(1, 3, "expected a diagram type,\nfound wrong", "wrong")
                    : new Rendering.Drawn((format + " " + source).getBytes(StandardCharsets.UTF_8), 30, 20, "a to b",
                            List.of("a click was left out"));
        }
    }
}
