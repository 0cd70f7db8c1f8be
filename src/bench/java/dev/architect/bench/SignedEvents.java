package dev.architect.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Requests as Slack sends them, signed with the app's secret.
final class SignedEvents {

    private final URI endpoint;
    private final String secret;
    private final String run = Long.toHexString(System.nanoTime());
    private int number;

    SignedEvents(URI endpoint, String secret) {
        this.endpoint = endpoint;
        this.secret = secret;
    }

    /// A message in a channel; each is new.
    HttpRequest message(String text) {
        number++;
        Instant now = Instant.now();
        String ts = "%d.%06d".formatted(now.getEpochSecond(), number);
        String body = """
                {"token":"x","team_id":"T1","api_app_id":"A1","type":"event_callback","event_id":"Ev%s%d","event_time":%d,
                "authorizations":[{"team_id":"T1","user_id":"UBOT","is_bot":true}],
                "event":{"type":"message","channel":"C%d","channel_type":"channel","user":"U1","text":"%s","ts":"%s","event_ts":"%s",
                "team":"T1"}}""".formatted(run, number, now.getEpochSecond(), number / 7 % 20, text, ts, ts);
        return HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("X-Slack-Request-Timestamp", String.valueOf(now.getEpochSecond()))
                .header("X-Slack-Signature", "v0=" + sign("v0:" + now.getEpochSecond() + ":" + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private String sign(String base) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
