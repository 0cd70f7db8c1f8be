package dev.architect.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import io.quarkus.runtime.Quarkus;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "export", description = {
        "Writes what use taught about messages, labelled, for the training profile and for triggers eval.",
        "It reads the database; while a bot holds that, --url asks the bot, with CONSOLE_TOKEN from the environment." })
final class TriggersExportCommand implements Callable<Integer> {

    /// What serving needs and reading the database does not. It is left as it is: the bot migrates it.
    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.flyway.h2.migrate-at-start", "false",
            "quarkus.flyway.postgresql.migrate-at-start", "false",
            "architect.inbox.workers", "0",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.level", "ERROR",
            // The failure is told in a line.
            "quarkus.log.category.\"io.agroal\".level", "OFF",
            "quarkus.log.category.\"io.quarkus.agroal\".level", "OFF");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UnaryOperator<String> environment;

    @Option(names = "--out", paramLabel = "FILE", description = "The file; otherwise standard output.")
    Path out;

    @Option(names = "--url", paramLabel = "URL", description = "A running bot, such as http://localhost:8080.")
    String url;

    @Mixin
    Help help;

    @Spec
    CommandSpec spec;

    /// @param environment from a variable's name to its value, null where it is not set
    TriggersExportCommand(UnaryOperator<String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (out != null && (Files.isDirectory(out) || !Files.isDirectory(out.toAbsolutePath().getParent()))) {
            throw new UsageException(out + ": the file cannot be written there");
        }
        return url == null ? read() : download();
    }

    private int read() {
        SETTINGS.forEach(System::setProperty);
        var code = new AtomicInteger();
        Quarkus.run(ExportApplication.class, (exit, failure) -> {
            if (failure != null) {
                spec.commandLine().getErr().println(ExportApplication.reason(failure));
            }
            code.set(failure == null ? exit : ExitCode.SOFTWARE);
        }, out == null ? "" : out.toString());
        return code.get();
    }

    private int download() throws IOException, InterruptedException {
        URI address = address();
        String token = environment.apply("CONSOLE_TOKEN");
        if (token == null || token.isBlank()) {
            throw new UsageException("CONSOLE_TOKEN is not set; it is the token that the bot was started with");
        }
        HttpRequest request;
        try {
            request = HttpRequest.newBuilder(address).timeout(PATIENCE).header("Authorization", "Bearer " + token.strip())
                    .build();
        } catch (IllegalArgumentException e) {
            throw new UsageException("CONSOLE_TOKEN holds characters that no token has");
        }
        // A redirect would take the token elsewhere.
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER).build()) {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = new PushbackInputStream(response.body())) {
                String problem = problem(response.statusCode(), body);
                if (!problem.isEmpty()) {
                    spec.commandLine().getErr().println(address + ": " + problem);
                    return ExitCode.SOFTWARE;
                }
                keep(body);
            }
        } catch (IOException e) {
            spec.commandLine().getErr().println(address + ": nobody answers there as a bot would ("
                    + OneLine.of(e) + "). Is it running?");
            return ExitCode.SOFTWARE;
        }
        return ExitCode.OK;
    }

    private URI address() {
        try {
            URI address = URI.create(url.strip().replaceAll("/+$", "") + "/console/labels.jsonl");
            if (address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new UsageException("--url reads like http://localhost:8080, not " + url);
    }

    private static String problem(int status, PushbackInputStream body) throws IOException {
        if (status == 401 || status == 403) {
            return "the bot does not take this CONSOLE_TOKEN";
        }
        if (status == 404) {
            return "there is no console; is this the bot's address, and has the bot a CONSOLE_TOKEN?";
        }
        if (status != 200) {
            return "the bot answers with status " + status;
        }
        int first = body.read();
        if (first >= 0) {
            body.unread(first);
        }
        return first < 0 || first == '{' ? "" : "what comes from there is no labelled file; is this the bot's address?";
    }

    // Either the whole file or none.
    private void keep(InputStream body) throws IOException {
        if (out == null) {
            spec.commandLine().getOut().print(new String(body.readAllBytes(), StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
            return;
        }
        Path part = Files.createTempFile(out.toAbsolutePath().getParent(), "labels", ".part");
        try {
            try (OutputStream file = Files.newOutputStream(part)) {
                body.transferTo(file);
            }
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
