package dev.architect.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of time as people type it: `90s`, `30m`, `2h`, `1d`.
final class Span {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,6})([smhd])");

    private Span() {
    }

    static Optional<Duration> parse(String text) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(span.group(1));
        return Optional.of(switch (span.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        });
    }
}
