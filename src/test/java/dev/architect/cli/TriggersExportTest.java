package dev.architect.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.sun.net.httpserver.HttpServer;

class TriggersExportTest {

    private static final String LABELS = "{\"id\":\"slack/T/C/1\",\"text\":\"precisamos de uma fila, né?\",\"label\":\"architect\"}\n";

    @TempDir
    Path folder;

    private final List<String> requests = new ArrayList<>();
    private HttpServer bot;
    private int status = 200;
    private String body = LABELS;

    @BeforeEach
    void start() throws IOException {
        bot = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bot.createContext("/", exchange -> {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        bot.start();
    }

    @AfterEach
    void stop() {
        bot.stop(0);
    }

    @Test
    void a_running_bot_is_asked_with_the_token_and_nothing_else() {
        Terminal terminal = export("--url", url() + "/");
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out()).isEqualTo(LABELS);
        assertThat(terminal.err()).isEmpty();
        assertThat(requests).containsExactly("GET /console/labels.jsonl Bearer secret");
    }

    @Test
    void the_file_is_written_as_a_whole() throws IOException {
        Path out = folder.resolve("labels.jsonl");
        assertThat(export("--url", url(), "--out", out.toString()).code()).isZero();
        assertThat(out).hasContent(LABELS.strip());
        assertThat(folder).isDirectoryContaining(file -> file.equals(out));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void nothing_taught_is_an_empty_file() {
        body = "";
        Terminal terminal = export("--url", url());
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "401,does not take this CONSOLE_TOKEN", "403,does not take this CONSOLE_TOKEN", "404,there is no console",
            "302,answers with status 302", "500,answers with status 500" })
    void a_refusal_is_one_line_and_leaves_no_file(int refusal, String words) {
        status = refusal;
        Path out = folder.resolve("labels.jsonl");
        Terminal terminal = export("--url", url(), "--out", out.toString());
        assertThat(terminal.code()).isEqualTo(1);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains(words).doesNotContain("secret").hasLineCount(1);
        assertThat(out).doesNotExist();
        assertThat(requests).hasSize(1);
    }

    @Test
    void a_page_is_no_labelled_file() {
        body = "<html>welcome</html>";
        Terminal terminal = export("--url", url());
        assertThat(terminal.code()).isEqualTo(1);
        assertThat(terminal.err()).contains("is no labelled file");
    }

    @Test
    void a_bot_that_is_not_there_is_one_line() {
        bot.stop(0);
        Terminal terminal = export("--url", url());
        assertThat(terminal.code()).isEqualTo(1);
        assertThat(terminal.err()).contains("nobody answers there").hasLineCount(1);
    }

    @Test
    void wrong_use_asks_nobody() {
        assertThat(Terminal.run("", Map.of(), "triggers", "export", "--url", url())).satisfies(terminal -> {
            assertThat(terminal.code()).isEqualTo(2);
            assertThat(terminal.err()).startsWith("CONSOLE_TOKEN is not set");
        });
        for (String wrong : List.of("localhost:8080", "ftp://localhost", "http://", "not a url")) {
            assertThat(export("--url", wrong).code()).as(wrong).isEqualTo(2);
        }
        assertThat(export("--url", url(), "--out", folder.resolve("nowhere/x").toString()).code()).isEqualTo(2);
        assertThat(requests).isEmpty();
    }

    @Test
    void a_database_that_a_bot_holds_leads_to_the_bot() {
        var locked = new SQLException("Database may be already in use: …", "90020", 90_020);
        assertThat(ExportApplication.reason(new RuntimeException("no connection", locked)))
                .contains("--url http://localhost:8080")
                .hasLineCount(1);
        assertThat(ExportApplication.reason(new SQLException("Table not found"))).startsWith("The database cannot be used");
    }

    private String url() {
        return "http://localhost:" + bot.getAddress().getPort();
    }

    private static Terminal export(String... arguments) {
        var all = new ArrayList<>(List.of("triggers", "export"));
        all.addAll(List.of(arguments));
        return Terminal.run("", Map.of("CONSOLE_TOKEN", "secret"), all.toArray(String[]::new));
    }
}
