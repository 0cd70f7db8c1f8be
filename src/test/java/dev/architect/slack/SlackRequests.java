package dev.architect.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

import com.slack.api.app_backend.SlackSignature.HeaderNames;

import io.restassured.RestAssured;
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

    /// A payload of `src/test/resources/slack/events`.
    public static byte[] payload(String name) {
        try (InputStream file = SlackRequests.class.getResourceAsStream("/slack/events/" + name + ".json")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
