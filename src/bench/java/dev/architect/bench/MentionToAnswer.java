package dev.architect.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Mentions a running bot and prints how long status and last post took, with a model peer that answers after a while.
///
/// Arguments: a file with the model's answer in Markdown, its delay in seconds, mentions, the bot's URL, the signing
/// secret, the ports for the Slack and the model peer.
public final class MentionToAnswer {

    private static final Duration QUIET = Duration.ofSeconds(4);

    private MentionToAnswer() {
    }

    public static void main(String[] arguments) throws Exception {
        String answer = Files.readString(Path.of(arguments[0]));
        Duration delay = Duration.ofSeconds(Long.parseLong(argument(arguments, 1, "2")));
        int mentions = Integer.parseInt(argument(arguments, 2, "5"));
        URI endpoint = URI.create(argument(arguments, 3, "http://localhost:8080") + "/slack/events");
        var events = new SignedEvents(endpoint, argument(arguments, 4, "bench"));
        var calls = new LinkedBlockingQueue<Call>();
        HttpServer model = modelPeer(Integer.parseInt(argument(arguments, 6, "8091")), answer, delay);
        try (var slack = new SlackPeer(Integer.parseInt(argument(arguments, 5, "8090")),
                (method, body) -> calls.add(new Call(method, System.nanoTime()))); var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < mentions; i++) {
                long sent = System.nanoTime();
                client.send(events.message("<@UBOT> we need an endpoint for refunds"), HttpResponse.BodyHandlers.discarding());
                report(sent, System.nanoTime(), calls);
            }
        } finally {
            model.stop(0);
        }
    }

    private static void report(long sent, long acknowledged, LinkedBlockingQueue<Call> calls) throws InterruptedException {
        var seen = new ArrayList<Call>();
        for (Call call = calls.poll(30, TimeUnit.SECONDS); call != null; call = calls.poll(QUIET.toMillis(),
                TimeUnit.MILLISECONDS)) {
            seen.add(call);
        }
        List<Call> posts = seen.stream().filter(call -> !call.method().equals("assistant.threads.setStatus")).toList();
        long status = seen.stream().filter(call -> call.method().equals("assistant.threads.setStatus")).findFirst()
                .map(Call::at).orElse(sent);
        System.out.printf("acknowledged %d ms, status %d ms, last post %d ms, %d calls%n", millis(sent, acknowledged),
                millis(sent, status), millis(sent, posts.isEmpty() ? sent : posts.getLast().at()), seen.size());
    }

    private static long millis(long from, long to) {
        return TimeUnit.NANOSECONDS.toMillis(to - from);
    }

    /// Anthropic's Messages API: the whole answer in one piece, after the delay.
    private static HttpServer modelPeer(int port, String answer, Duration delay) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/messages", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try (exchange; var body = exchange.getResponseBody()) {
                body.write(event("message_start", "{\"message\":{\"model\":\"peer\",\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}}"));
                body.flush();
                LockSupport.parkNanos(delay.toNanos());
                body.write(event("content_block_delta",
                        "{\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"%s\"}}".formatted(escape(answer))));
                body.write(event("message_delta", "{\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":9}}"));
                body.write(event("message_stop", "{}"));
            }
        });
        server.start();
        return server;
    }

    private static byte[] event(String type, String data) {
        String typed = "{\"type\":\"%s\"".formatted(type) + (data.equals("{}") ? "}" : "," + data.substring(1));
        return "event: %s\ndata: %s\n\n".formatted(type, typed).getBytes(StandardCharsets.UTF_8);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "").replace("\n", "\\n").replace("\t", "\\t");
    }

    private static String argument(String[] arguments, int index, String usual) {
        return index < arguments.length ? arguments[index] : usual;
    }

    private record Call(String method, long at) {
    }
}
