package dev.architect.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class TriggersReplayTest {

    private static final String DAY = """
            [{"type":"message","user":"U1","ts":"1772452800.000100","text":"How should the notification service talk to the patient service?"}]""";

    @TempDir
    Path folder;

    @Test
    void the_report_lies_in_the_folder_and_nothing_disturbs_an_error_stream_that_is_no_terminal() throws IOException {
        Path out = folder.resolve("out");
        Terminal terminal = Terminal.run("triggers", "replay", zip(DAY).toString(), "--out", out.toString());
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out()).isEqualTo("1 message in 1 channel: 1 offer of help, 0 held back by manners\n"
                + out.resolve("report.html") + "\n" + out.resolve("report.json") + "\n");
        assertThat(out.resolve("report.html")).isNotEmptyFile();
        assertThat(new ObjectMapper().readTree(out.resolve("report.json").toFile()).at("/settings").toString()).isEqualTo(
                "{\"mode\":\"nudge\",\"cooldown\":\"PT30M\",\"dailyCap\":6,\"quietHours\":null,\"zone\":\"UTC\"}");
    }

    @Test
    void manners_are_options_and_json_is_the_report() throws IOException {
        Path out = folder.resolve("out");
        Terminal terminal = Terminal.run("triggers", "replay", zip(DAY).toString(), "--out", out.toString(), "--json", "--mode",
                "public", "--cooldown", "2h", "--daily-cap", "3", "--quiet-hours", "9-18 America/Sao_Paulo", "--zone",
                "America/Sao_Paulo");
        JsonNode report = new ObjectMapper().readTree(terminal.out());
        assertThat(report.at("/settings").toString()).isEqualTo(
                "{\"mode\":\"public\",\"cooldown\":\"PT2H\",\"dailyCap\":3,\"quietHours\":\"09:00-18:00 America/Sao_Paulo\",\"zone\":\"America/Sao_Paulo\"}");
        assertThat(report.at("/heldBack/0/because/reason").asText()).isEqualTo("QUIET_HOURS");
        assertThat(report).isEqualTo(new ObjectMapper().readTree(out.resolve("report.json").toFile()));
    }

    @Test
    void what_cannot_be_read_is_a_line_and_no_good() throws IOException {
        Path out = folder.resolve("out");
        Terminal broken = Terminal.run("triggers", "replay", zip(DAY + "}").toString(), "--out", out.toString());
        assertThat(broken.code()).isZero();
        broken = Terminal.run("triggers", "replay", zip("[oops]").toString(), "--out", out.toString());
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err()).startsWith("general/2026-03-02.json:1: this is not JSON").hasLineCount(1);
        assertThat(broken.out()).startsWith("0 messages in 1 channel");
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
        Terminal none = Terminal.run("triggers", "replay", text.toString(), "--out", folder.resolve("other").toString());
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).startsWith(text + ": this is not a zip archive").hasLineCount(1);
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void wrong_use_is_told_from_a_bad_archive() throws IOException {
        String zip = zip(DAY).toString();
        Path file = Files.writeString(folder.resolve("file"), "");
        for (List<String> wrong : List.of(List.of(folder.resolve("nowhere.zip").toString()), List.of(folder.toString()),
                List.of(zip, "--mode", "shadow"), List.of(zip, "--cooldown", "soon"), List.of(zip, "--daily-cap", "-1"),
                List.of(zip, "--quiet-hours", "late"), List.of(zip, "--zone", "Mars"),
                List.of(zip, "--out", file.toString()))) {
            var all = new java.util.ArrayList<>(List.of("triggers", "replay"));
            all.addAll(wrong);
            Terminal terminal = Terminal.run(all.toArray(String[]::new));
            assertThat(terminal.code()).as(wrong.toString()).isEqualTo(2);
            assertThat(terminal.err()).hasLineCount(1);
        }
    }

    @Test
    void a_bar_is_drawn_in_one_line_of_a_terminal_and_nowhere_else() {
        var terminal = new StringWriter();
        try (var progress = new ProgressLine(new PrintWriter(terminal), true)) {
            progress.expect(10_000_000);
            progress.reached(20_000_000, 1234);
        }
        assertThat(terminal.toString()).contains("\rreplay", "1,234 messages").endsWith("\r").doesNotContain("\n");
        var file = new StringWriter();
        try (var progress = new ProgressLine(new PrintWriter(file), false)) {
            progress.expect(10_000_000);
            progress.reached(20_000_000, 1234);
        }
        assertThat(file.toString()).isEmpty();
    }

    @Test
    void spans_are_read_as_people_type_them() {
        assertThat(Span.parse("90s")).contains(Duration.ofSeconds(90));
        assertThat(Span.parse("30m")).contains(Duration.ofMinutes(30));
        assertThat(Span.parse("1d")).contains(Duration.ofDays(1));
        assertThat(Span.parse("30")).isEmpty();
        assertThat(Span.parse("-1m")).isEmpty();
    }

    private Path zip(String day) throws IOException {
        Path file = folder.resolve("export.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add("channels.json", "[{\"id\":\"C1\",\"name\":\"general\"}]", zip);
            add("general/2026-03-02.json", day, zip);
        }
        return file;
    }

    private static void add(String name, String content, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
