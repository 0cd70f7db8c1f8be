package dev.architect.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

/// A Slack Web API on loopback that says yes to everything, and tells who listens what was called.
final class SlackPeer implements AutoCloseable {

    private final HttpServer server;

    /// @param heard told of each call: the method's name and the request's body
    SlackPeer(int port, BiConsumer<String, String> heard) throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(exchange, heard));
        server.start();
    }

    private void answer(HttpExchange exchange, BiConsumer<String, String> heard) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = path.substring(path.lastIndexOf('/') + 1);
        byte[] request = exchange.getRequestBody().readAllBytes();
        heard.accept(method, new String(request, StandardCharsets.UTF_8));
        byte[] response = response(method).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, response.length);
        try (exchange; var body = exchange.getResponseBody()) {
            body.write(response);
        }
    }

    private String response(String method) {
        return switch (method) {
            case "auth.test" -> "{\"ok\":true,\"user_id\":\"UBOT\",\"bot_id\":\"BBOT\",\"team_id\":\"T1\"}";
            case "files.getUploadURLExternal" -> "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"http://localhost:%d/upload\"}"
                    .formatted(server.getAddress().getPort());
            case "files.completeUploadExternal" -> "{\"ok\":true,\"files\":[{\"id\":\"F1\",\"title\":\"a\"}]}";
            case "files.info" -> """
                    {"ok":true,"file":{"id":"F1","mimetype":"image/png","filetype":"png","original_w":"100","original_h":"100",
                    "thumb_360":"http://localhost/t"}}""";
            case "conversations.replies" -> "{\"ok\":true,\"messages\":[]}";
            default -> "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1.1\"}";
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
