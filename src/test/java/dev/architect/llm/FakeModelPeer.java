package dev.architect.llm;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// A model provider on loopback that answers by script: each request takes the next answer, and the last answer stays.
/// Any path is answered, so it stands for Anthropic and for OpenAI alike.
public final class FakeModelPeer implements AutoCloseable {

    private final HttpServer server;
    private final Queue<Answer> script = new ConcurrentLinkedQueue<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Answer lastAnswer = status(501, "no answer was scripted");
    private volatile CountDownLatch released = new CountDownLatch(1);

    public FakeModelPeer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// Forgets what was scripted and asked, and lets go of every answer that hangs.
    public void reset() {
        released.countDown();
        released = new CountDownLatch(1);
        script.clear();
        requests.clear();
    }

    public void answers(Answer... answers) {
        script.addAll(List.of(answers));
    }

    /// What was asked, in order.
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        released.countDown();
        server.stop(0);
    }

    public record Request(String method, String path, java.util.Map<String, List<String>> headers, String body) {

        public Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst();
        }
    }

    public interface Answer {

        void write(HttpExchange exchange, CountDownLatch released) throws IOException, InterruptedException;
    }

    /// A plain answer; headers are given as name, value, name, value.
    public static Answer status(int status, String body, String... headers) {
        return (exchange, _) -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        };
    }

    /// An event stream, byte for byte.
    public static Answer stream(String events) {
        return (exchange, _) -> {
            try (OutputStream body = startStream(exchange)) {
                body.write(events.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /// The same in pieces of a few bytes, as a network may bring it.
    public static Answer streamInPieces(String events, int size) {
        return (exchange, _) -> {
            try (OutputStream body = startStream(exchange)) {
                byte[] bytes = events.getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < bytes.length; i += size) {
                    body.write(bytes, i, Math.min(size, bytes.length - i));
                    body.flush();
                }
            }
        };
    }

    /// A stream whose connection breaks after these events.
    public static Answer cutAfter(String events) {
        return (exchange, _) -> {
            OutputStream body = startStream(exchange);
            body.write(events.getBytes(StandardCharsets.UTF_8));
            body.flush();
            // The exchange is closed with its body unfinished.
        };
    }

    /// A stream that says no more after these events, and stays open.
    public static Answer hangAfter(String events) {
        return (exchange, released) -> {
            OutputStream body = startStream(exchange);
            body.write(events.getBytes(StandardCharsets.UTF_8));
            body.flush();
            released.await();
        };
    }

    /// No answer at all; the connection stays open.
    public static Answer hang() {
        return (_, released) -> released.await();
    }

    /// The same event again and again, until the other side has enough.
    public static Answer endless(String event, long everyMillis) {
        return (exchange, released) -> {
            OutputStream body = startStream(exchange);
            do {
                body.write(event.getBytes(StandardCharsets.UTF_8));
                body.flush();
            } while (!released.await(everyMillis, TimeUnit.MILLISECONDS));
        };
    }

    private static OutputStream startStream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    private void handle(HttpExchange exchange) throws IOException {
        CountDownLatch mine = released;
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(new Request(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
                    java.util.Map.copyOf(exchange.getRequestHeaders()), body));
            Answer next = script.poll();
            lastAnswer = next == null ? lastAnswer : next;
            lastAnswer.write(exchange, mine);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
