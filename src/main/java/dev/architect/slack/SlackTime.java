package dev.architect.slack;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// Slack's `ts`: seconds and microseconds of a message, which is also its id within the channel.
final class SlackTime {

    private static final Pattern TS = Pattern.compile("\\d{1,11}(\\.\\d{1,9})?");

    private SlackTime() {
    }

    static Optional<Instant> of(String ts) {
        if (!TS.matcher(ts).matches()) {
            return Optional.empty();
        }
        BigDecimal seconds = new BigDecimal(ts);
        long whole = seconds.longValue();
        long nanos = seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue();
        return Optional.of(Instant.ofEpochSecond(whole, nanos));
    }

    static String ts(Instant moment) {
        return "%d.%06d".formatted(moment.getEpochSecond(), moment.getNano() / 1000);
    }
}
