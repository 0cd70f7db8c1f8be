package dev.architect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;

/// The packaged bot in a process of its own, as its users start it.
final class BotProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private BotProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Starts it in a folder and waits until it serves.
    static BotProcess start(Path folder, Map<String, String> environment) throws IOException {
        int port = freePort();
        Path jar = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
        assertThat(jar).as("the packaged bot: run this test by ./mvnw verify").exists();
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.port=" + port, "-Darchitect.slack.post-interval=1ms",
                "-Darchitect.slack.files.poll-interval=10ms", "-jar", jar.toString());
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("ANTHROPIC_") || name.startsWith("OPENAI_")
                || name.startsWith("DATABASE_") || name.startsWith("SLACK_") || name.startsWith("AGENTS_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        waitUntilItServes(process.inputReader());
        RestAssured.baseURI = "http://localhost:" + port;
        return new BotProcess(process, port);
    }

    private static void waitUntilItServes(BufferedReader log) throws IOException {
        var seen = new ArrayList<String>();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            seen.add(line);
            if (line.contains("Listening on:")) {
                // What comes later is read too: a full pipe would stop the process.
                Thread.ofVirtual().start(() -> log.lines().forEach(later -> {
                }));
                return;
            }
        }
        throw new IllegalStateException("it did not start:\n" + String.join("\n", seen));
    }

    int port() {
        return port;
    }

    /// As `kill -9` does.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
