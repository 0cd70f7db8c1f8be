package dev.architect.llm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.Response;

/// What a provider's refusal means: whether another try may help, and when.
public final class ProviderFailure {

    private static final int EXCERPT = 300;
    private static final int LARGEST_BODY = 8 * 1024;

    /// Some servers repeat the key that they refuse.
    private static final Pattern KEY = Pattern.compile("(?i)\\b(bearer\\s+|sk-)[\\w.*+/=-]+");

    private ProviderFailure() {
    }

    /// @param body what the provider says; only its beginning goes into the message
    /// @param retryAfter the header of that name: seconds or an HTTP date; may be `null`
    public static ModelException of(String provider, int status, String body, String retryAfter, InstantSource clock) {
        String message = "%s answered HTTP %d: %s".formatted(provider, status, excerpt(body));
        return switch (status) {
            case 408, 409, 425, 429 -> new ModelException.Transient(message, delay(retryAfter, clock), null);
            default -> status >= 500
                    ? new ModelException.Transient(message, delay(retryAfter, clock), null)
                    : new ModelException.Permanent(message, null);
        };
    }

    /// Reads the provider's words, which takes a thread that may wait.
    public static ModelException of(String provider, Response response) {
        return of(provider, response.getStatus(), beginningOf(response), response.getHeaderString("retry-after"),
                InstantSource.system());
    }

    static ModelException of(String provider, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ModelException known) {
                return known;
            }
        }
        return new ModelException.Transient("%s cannot be reached or broke off: %s".formatted(provider, failure), null,
                failure);
    }

    /// Data that is no JSON, an error page, or an answer without a word.
    public static ModelException garbage(String provider, String what, String data) {
        return new ModelException.Transient("%s sent %s: %s".formatted(provider, what, excerpt(data)), null, null);
    }

    /// The stream ended before the answer did.
    public static ModelException cut(String provider) {
        return new ModelException.Transient(provider + " ended the stream in the middle of the answer", null, null);
    }

    static Duration delay(String retryAfter, InstantSource clock) {
        if (retryAfter == null || retryAfter.isBlank()) {
            return null;
        }
        try {
            double seconds = Double.parseDouble(retryAfter.strip());
            return seconds >= 0 && seconds <= Integer.MAX_VALUE ? Duration.ofMillis((long) (seconds * 1000)) : null;
        } catch (NumberFormatException e) {
            return untilDate(retryAfter, clock);
        }
    }

    private static Duration untilDate(String date, InstantSource clock) {
        try {
            Instant moment = ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Duration left = Duration.between(clock.instant(), moment);
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String beginningOf(Response response) {
        try (InputStream body = response.readEntity(InputStream.class)) {
            return body == null ? "" : new String(body.readNBytes(LARGEST_BODY), StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException e) {
            // The status says enough; the words that go with it are a courtesy.
            return "";
        }
    }

    private static String excerpt(String text) {
        String line = KEY.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("$1…");
        return line.isEmpty() ? "(no text)" : line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }
}
