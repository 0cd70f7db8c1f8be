package dev.architect.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// Slack's Web API on loopback: it remembers every call, keeps messages and files well enough to give them back, and
/// fails when it is told to.
public final class FakeSlack implements AutoCloseable {

    public static final String TEAM = "T0CLINIC";
    public static final String BOT_USER = "U0BOT";
    public static final String BOT = "B0BOT";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/api/";
    private static final String UPLOAD = "/upload/";
    private static final String RESPONSE = "/response/";

    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Deque<Reply>> replies = new HashMap<>();
    private final Map<String, ArrayNode> threads = new HashMap<>();
    private final Map<String, ObjectNode> files = new HashMap<>();
    private final HttpServer server;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private long lastTs = 1_767_225_600_000_000L;

    private FakeSlack(HttpServer server) {
        this.server = server;
        server.createContext("/", this::handle);
        server.setExecutor(workers);
        server.start();
    }

    public static FakeSlack start() {
        try {
            return new FakeSlack(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The value for `SLACK_API_URL`.
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + API);
    }

    /// A `response_url` as it comes with interactions.
    public String responseUrl(String id) {
        return url().resolve(RESPONSE + id).toString();
    }

    /// One request.
    ///
    /// @param method of the Web API, for example `chat.postMessage`; `upload` for a file's bytes, `response` for what is
    ///     posted to a `response_url`
    /// @param args the form's fields in the order of their names
    /// @param body of an upload or a response
    public record Call(String method, Map<String, String> args, String authorization, byte[] body) {

        public String arg(String name) {
            return args.get(name);
        }

        /// A body that is JSON.
        public JsonNode json() {
            return read(new String(body, UTF_8));
        }

        /// A field that holds JSON.
        public JsonNode json(String name) {
            return read(args.get(name));
        }
    }

    /// An answer other than the usual one.
    public record Reply(int status, Map<String, String> headers, String body) {

        public static Reply error(String error) {
            return new Reply(200, Map.of(), "{\"ok\":false,\"error\":\"" + error + "\"}");
        }

        public static Reply rateLimited(int seconds) {
            return new Reply(429, Map.of("Retry-After", String.valueOf(seconds)), "{\"ok\":false,\"error\":\"ratelimited\"}");
        }

        public static Reply status(int status) {
            return new Reply(status, Map.of(), "<html>something went wrong</html>");
        }

        /// The connection ends without an answer.
        public static Reply hangUp() {
            return new Reply(0, Map.of(), "");
        }

        public static Reply ok(String body) {
            return new Reply(200, Map.of(), body);
        }
    }

    /// The next calls of `method` get these replies, one each; then the usual ones follow again.
    public synchronized void next(String method, Reply... replies) {
        this.replies.computeIfAbsent(method, name -> new ArrayDeque<>()).addAll(List.of(replies));
    }

    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    public List<Call> calls(String method) {
        return calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    /// The methods called, in their order.
    public List<String> methods() {
        return calls().stream().map(Call::method).toList();
    }

    /// Forgets calls, replies, messages and files.
    public synchronized void reset() {
        calls.clear();
        replies.clear();
        threads.clear();
        files.clear();
    }

    /// Waits until the calls so far satisfy the condition.
    ///
    /// @return whether they did in time
    public synchronized boolean await(Predicate<List<Call>> condition, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!condition.test(List.copyOf(calls))) {
                long millis = (end - System.nanoTime()) / 1_000_000;
                if (millis <= 0) {
                    return false;
                }
                wait(millis);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// A message that somebody wrote, as `conversations.replies` gives it.
    public synchronized void say(String channel, String threadTs, String messageJson) {
        thread(channel, threadTs).add(read(messageJson));
    }

    /// The messages of a thread.
    public synchronized List<JsonNode> messages(String channel, String threadTs) {
        List<JsonNode> messages = new ArrayList<>();
        thread(channel, threadTs).forEach(messages::add);
        return messages;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            Reply reply;
            synchronized (this) {
                Call call = path.startsWith(UPLOAD)
                        ? new Call("upload", Map.of("file", path.substring(UPLOAD.length())), authorization, body)
                        : path.startsWith(RESPONSE)
                                ? new Call("response", Map.of("url", path.substring(RESPONSE.length())), authorization, body)
                                : new Call(path.substring(API.length()), form(new String(body, UTF_8)), authorization,
                                        new byte[0]);
                Deque<Reply> prepared = replies.getOrDefault(call.method(), new ArrayDeque<>());
                reply = prepared.isEmpty() ? Reply.ok(usual(call).toString()) : prepared.poll();
                calls.add(call);
                notifyAll();
            }
            if (reply.status() == 0) {
                return;
            }
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] answer = reply.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(reply.status(), answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private ObjectNode usual(Call call) {
        if (!Set.of("upload", "response").contains(call.method())
                && (call.authorization() == null || !call.authorization().startsWith("Bearer x"))) {
            return error("not_authed");
        }
        return switch (call.method()) {
            case "auth.test" -> ok().put("user_id", BOT_USER).put("bot_id", BOT).put("team_id", TEAM);
            case "assistant.threads.setStatus" -> ok();
            case "chat.postMessage" -> posted(call);
            case "chat.postEphemeral" -> ok().put("message_ts", nextTs());
            case "conversations.open" -> opened(call);
            case "response" -> ok();
            case "files.getUploadURLExternal" -> uploadUrl(call);
            case "upload" -> ok();
            case "files.completeUploadExternal" -> completed(call);
            case "files.info" -> ok().set("file", files.get(call.arg("file")));
            case "conversations.replies" -> replies(call);
            default -> error("unknown_method");
        };
    }

    private ObjectNode posted(Call call) {
        int markdown = 0;
        for (JsonNode block : call.args().containsKey("blocks") ? call.json("blocks") : JSON.createArrayNode()) {
            markdown += block.path("type").asText().equals("markdown") ? block.path("text").asText().length() : 0;
            String file = block.path("slack_file").path("id").asText("");
            if (!file.isEmpty() && !files.getOrDefault(file, JSON.createObjectNode()).has("mimetype")) {
                return error("invalid_blocks");
            }
        }
        if (markdown > 12_000) {
            return error("msg_blocks_too_long");
        }
        String ts = nextTs();
        // Who posts outside of a thread makes the root of a new one.
        String root = call.args().getOrDefault("thread_ts", ts);
        ObjectNode message = JSON.createObjectNode().put("type", "message").put("user", BOT_USER).put("bot_id", BOT)
                .put("text", call.arg("text")).put("ts", ts).put("thread_ts", root);
        if (call.args().containsKey("username")) {
            message.put("username", call.arg("username"));
        }
        if (call.args().containsKey("metadata")) {
            message.set("metadata", call.json("metadata"));
        }
        thread(call.arg("channel"), root).add(message);
        ObjectNode answer = ok().put("channel", call.arg("channel")).put("ts", ts);
        answer.set("message", message);
        return answer;
    }

    private static ObjectNode opened(Call call) {
        ObjectNode answer = ok();
        answer.putObject("channel").put("id", "D" + call.arg("users").substring(1));
        return answer;
    }

    private ObjectNode uploadUrl(Call call) {
        String id = "F0FILE%02d".formatted(files.size() + 1);
        files.put(id, JSON.createObjectNode().put("id", id).put("name", call.arg("filename")).put("user", BOT_USER)
                .put("alt_txt", call.arg("alt_txt")));
        return ok().put("file_id", id).put("upload_url", url().resolve(UPLOAD + id).toString());
    }

    private ObjectNode completed(Call call) {
        ArrayNode completed = JSON.createArrayNode();
        for (JsonNode details : call.json("files")) {
            ObjectNode file = files.get(details.path("id").asText());
            file.put("title", details.path("title").asText());
            file.put("mimetype", file.path("name").asText().endsWith(".png") ? "image/png" : "text/plain");
            completed.add(file);
            if (call.args().containsKey("channel_id")) {
                ObjectNode message = JSON.createObjectNode().put("type", "message").put("user", BOT_USER).put("text", "")
                        .put("ts", nextTs()).put("thread_ts", call.arg("thread_ts"));
                message.putArray("files").add(file);
                thread(call.arg("channel_id"), call.arg("thread_ts")).add(message);
            }
        }
        ObjectNode answer = ok();
        answer.set("files", completed);
        return answer;
    }

    private ObjectNode replies(Call call) {
        String oldest = call.args().getOrDefault("oldest", "0");
        List<JsonNode> messages = new ArrayList<>();
        for (JsonNode message : thread(call.arg("channel"), call.arg("ts"))) {
            if (message.path("ts").asText().equals(call.arg("ts")) || message.path("ts").asText().compareTo(oldest) >= 0) {
                messages.add(message);
            }
        }
        int from = Integer.parseInt(call.args().getOrDefault("cursor", "0"));
        int to = Math.min(messages.size(), from + Integer.parseInt(call.args().getOrDefault("limit", "1000")));
        ObjectNode answer = ok().put("has_more", to < messages.size());
        answer.putArray("messages").addAll(messages.subList(from, to));
        if (to < messages.size()) {
            answer.putObject("response_metadata").put("next_cursor", String.valueOf(to));
        }
        return answer;
    }

    private ArrayNode thread(String channel, String threadTs) {
        return threads.computeIfAbsent(channel + "/" + threadTs, key -> JSON.createArrayNode());
    }

    private String nextTs() {
        lastTs += 1_000_000;
        return "%d.%06d".formatted(lastTs / 1_000_000, lastTs % 1_000_000);
    }

    private static ObjectNode ok() {
        return JSON.createObjectNode().put("ok", true);
    }

    private static ObjectNode error(String error) {
        return JSON.createObjectNode().put("ok", false).put("error", error);
    }

    private static Map<String, String> form(String body) {
        Map<String, String> fields = new TreeMap<>();
        for (String pair : body.isEmpty() ? new String[0] : body.split("&")) {
            int equals = pair.indexOf('=');
            fields.put(URLDecoder.decode(pair.substring(0, equals), UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        }
        return new LinkedHashMap<>(fields);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
