package dev.architect.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import com.slack.api.app_backend.SlackSignature.HeaderNames;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/// Sends requests to the running application as Slack does.
public final class SlackRequests {

    private final String secret;

    public SlackRequests(String secret) {
        this.secret = secret;
    }

    public ValidatableResponse post(byte[] body) {
        return post(body, Instant.now());
    }

    public ValidatableResponse post(String body) {
        return post(body.getBytes(UTF_8));
    }

    public ValidatableResponse post(byte[] body, Instant sentAt) {
        String timestamp = String.valueOf(sentAt.getEpochSecond());
        return post(body, timestamp, new SlackRequestSignature(secret).of(timestamp, body));
    }

    public ValidatableResponse post(byte[] body, String timestamp, String signature) {
        return RestAssured.given().contentType("application/json")
                .header(HeaderNames.X_SLACK_REQUEST_TIMESTAMP, timestamp)
                .header(HeaderNames.X_SLACK_SIGNATURE, signature)
                .body(body).post("/slack/events").then();
    }

    /// A slash command with these fields.
    public ValidatableResponse command(Map<String, String> fields) {
        return form("/slack/commands", form(fields));
    }

    /// An interaction with this payload.
    public ValidatableResponse interaction(String payload) {
        return form("/slack/interactions", form(Map.of("payload", payload)));
    }

    public ValidatableResponse form(String path, String body) {
        byte[] raw = body.getBytes(UTF_8);
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        return form(path, raw, timestamp, new SlackRequestSignature(secret).of(timestamp, raw));
    }

    public ValidatableResponse form(String path, byte[] body, String timestamp, String signature) {
        return RestAssured.given().config(RestAssured.config().encoderConfig(
                RestAssured.config().getEncoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)))
                .contentType("application/x-www-form-urlencoded")
                .header(HeaderNames.X_SLACK_REQUEST_TIMESTAMP, timestamp)
                .header(HeaderNames.X_SLACK_SIGNATURE, signature)
                .body(body).post(path).then();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// A payload of `src/test/resources/slack/events`.
    public static byte[] payload(String name) {
        try (InputStream file = SlackRequests.class.getResourceAsStream("/slack/events/" + name + ".json")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
