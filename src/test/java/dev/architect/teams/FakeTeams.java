package dev.architect.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// Microsoft on loopback: the metadata document and its keys, the token endpoint and the Bot Connector. It signs what
/// the Bot Framework would sign, remembers every call and fails when it is told to.
public final class FakeTeams implements AutoCloseable {

    public static final String APP_ID = "5e1e7ad3-0000-4000-8000-00000000b07a";
    public static final String PASSWORD = "s3cret~of+the&app";
    public static final String TENANT = "72f988bf-0000-4000-8000-2d7cd011db47";
    public static final String ISSUER = "https://api.botframework.com";

    private static final ObjectMapper JSON = new ObjectMapper();

    // The application keeps the keys of the first of these peers that it meets.
    private static final RsaJsonWebKey KEY = newKey("key-1");
    private static final RsaJsonWebKey UNENDORSED = newKey("key-2");

    /// A key that Teams is endorsed for.
    public final RsaJsonWebKey key = KEY;
    /// A published key that Teams is not endorsed for.
    public final RsaJsonWebKey unendorsed = UNENDORSED;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Call> calls = new ArrayList<>();
    private final Deque<Reply> nextReplies = new ArrayDeque<>();
    private int activities;

    /// @param port 0 for any
    public FakeTeams(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// The connector's address, as an activity names it.
    public String serviceUrl() {
        return url() + "/emea/";
    }

    /// The settings that make an application talk to this peer on that port.
    public static Map<String, String> settings(int port) {
        String url = "http://localhost:" + port;
        return Map.of("architect.teams.app-id", APP_ID, "architect.teams.app-password", PASSWORD, "architect.teams.tenant-id",
                TENANT, "architect.teams.token-url", url + "/{tenant}/oauth2/v2.0/token", "architect.teams.openid-metadata-url",
                url + "/v1/.well-known/openidconfiguration");
    }

    /// The header of a request that the Bot Framework made.
    public String authorization() {
        return "Bearer " + signed(claims(), key);
    }

    public JwtClaims claims() {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(APP_ID);
        claims.setNotBefore(NumericDate.fromSeconds(Instant.now().getEpochSecond() - 60));
        claims.setExpirationTime(NumericDate.fromSeconds(Instant.now().getEpochSecond() + 3600));
        claims.setClaim("serviceurl", serviceUrl());
        return claims;
    }

    public static String signed(JwtClaims claims, RsaJsonWebKey key) {
        var token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKey(key.getPrivateKey());
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public static RsaJsonWebKey newKey(String kid) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(kid);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the next posts to the connector are answered with, one by one.
    public synchronized void nextReply(int status, String retryAfter, String body) {
        nextReplies.add(new Reply(status, retryAfter, body));
    }

    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /// The calls whose path holds the text.
    public List<Call> calls(String part) {
        return calls().stream().filter(call -> call.path().contains(part)).toList();
    }

    /// Waits until the calls are as they are meant to be.
    ///
    /// @return whether they came to that in time
    public synchronized boolean await(Predicate<List<Call>> isComplete, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!isComplete.test(calls())) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    public synchronized void forget() {
        calls.clear();
        nextReplies.clear();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        var call = new Call(exchange.getRequestMethod(), path, exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Content-Type"), new String(body, UTF_8), body.length);
        calls.add(call);
        notifyAll();
        Reply reply = reply(call);
        if (reply.retryAfter() != null) {
            exchange.getResponseHeaders().set("Retry-After", reply.retryAfter());
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        byte[] bytes = reply.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Reply reply(Call call) {
        String path = call.path();
        if (path.endsWith("/openidconfiguration")) {
            return new Reply(200, null,
                    """
                            {"issuer": "%s", "jwks_uri": "%s/v1/.well-known/keys", "id_token_signing_alg_values_supported": ["RS256"]}"""
                            .formatted(ISSUER, url()));
        }
        if (path.endsWith("/keys")) {
            return new Reply(200, null, """
                    {"keys": [%s, %s, {"kty": "of-tomorrow", "kid": "key-3"}]}"""
                    .formatted(published(key, "\"msteams\", \"webchat\""), published(unendorsed, "\"skype\"")));
        }
        if (path.endsWith("/token")) {
            return new Reply(200, null, """
                    {"token_type": "Bearer", "expires_in": 3599, "access_token": "token-%s"}""".formatted(UUID.randomUUID()));
        }
        if (!nextReplies.isEmpty()) {
            return nextReplies.remove();
        }
        return path.endsWith("/v3/conversations") ? created(call.json())
                : new Reply(201, null, "{\"id\": \"%s\"}".formatted(nextId()));
    }

    // A thread has its first message in its name; the direct conversation with a person is always the same one.
    private Reply created(JsonNode asked) {
        if (!asked.path("isGroup").asBoolean()) {
            return new Reply(201, null, "{\"id\": \"a:1chat-with-%s\"}".formatted(asked.at("/members/0/id").asText()
                    .replace("29:", "")));
        }
        String id = nextId();
        return new Reply(201, null, "{\"id\": \"%s;messageid=%s\", \"activityId\": \"%s\"}"
                .formatted(asked.at("/channelData/channel/id").asText(), id, id));
    }

    private String nextId() {
        return "1767225%06d".formatted(++activities);
    }

    private static String published(RsaJsonWebKey key, String endorsements) {
        String json = key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        return json.substring(0, json.length() - 1) + ", \"endorsements\": [" + endorsements + "]}";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private record Reply(int status, String retryAfter, String body) {
    }

    /// @param path as it was sent, still encoded
    public record Call(String method, String path, String authorization, String contentType, String body, int bytes) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public Map<String, String> form() {
            var fields = new TreeMap<String, String>();
            for (String field : body.split("&")) {
                String[] sides = field.split("=", 2);
                fields.put(URLDecoder.decode(sides[0], UTF_8), URLDecoder.decode(sides[1], UTF_8));
            }
            return fields;
        }
    }
}
