package dev.architect.slack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Proves that Slack sent a request, by the rules of <https://docs.slack.dev/authentication/verifying-requests-from-slack>.
/// The SDK's own verifier decodes the body in the platform's charset and stops comparing at the first difference;
/// this one hashes the bytes as they came and compares in constant time.
///
/// @param secret the app's signing secret
record SlackRequestSignature(String secret) {

    static final Duration MAX_AGE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";

    /// @param timestamp the header `X-Slack-Request-Timestamp`, or `null`
    /// @param signature the header `X-Slack-Signature`, or `null`
    /// @return why the request must be refused, or nothing when it is Slack's
    Optional<String> complaint(String timestamp, String signature, byte[] body, Instant now) {
        if (timestamp == null || timestamp.isBlank() || signature == null || signature.isBlank()) {
            return Optional.of("the request is not signed");
        }
        Optional<Instant> sentAt = seconds(timestamp);
        if (sentAt.isEmpty()) {
            return Optional.of("the timestamp is not a number of seconds");
        }
        if (Duration.between(sentAt.get(), now).abs().compareTo(MAX_AGE) > 0) {
            return Optional.of("the timestamp is more than five minutes away");
        }
        boolean matches = MessageDigest.isEqual(of(timestamp, body).getBytes(US_ASCII), signature.getBytes(UTF_8));
        return matches ? Optional.empty() : Optional.of("the signature does not match");
    }

    String of(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static Optional<Instant> seconds(String timestamp) {
        try {
            return Optional.of(Instant.ofEpochSecond(Integer.parseUnsignedInt(timestamp) & 0xffff_ffffL));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
