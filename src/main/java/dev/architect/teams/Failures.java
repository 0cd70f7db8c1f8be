package dev.architect.teams;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;

import dev.architect.chat.PlatformException;

/// What a status of Microsoft's means for trying again.
///
/// Source: "Optimize your bot with rate limiting" on Microsoft Learn for 412, 429, 502 and 504.
final class Failures {

    private static final Set<Integer> WORTH_ANOTHER_TRY = Set.of(408, 412, 429);

    private Failures() {
    }

    static PlatformException of(String call, Microsoft.Answer answer, Instant now) {
        String message = "%s failed: %d".formatted(call, answer.status());
        return answer.status() >= 500 || WORTH_ANOTHER_TRY.contains(answer.status())
                ? new PlatformException.Transient(message, wait(answer.retryAfter(), now), null)
                : new PlatformException.Permanent(message, null);
    }

    // Seconds or a date.
    private static Duration wait(String retryAfter, Instant now) {
        if (retryAfter == null) {
            return null;
        }
        String value = retryAfter.strip();
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            Instant moment = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return moment.isAfter(now) ? Duration.between(now, moment) : Duration.ZERO;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
