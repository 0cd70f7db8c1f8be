package dev.architect.replay;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// A person's message as the export has it.
///
/// @param ts Slack's id of the message, and its time
/// @param thread the `ts` of the thread's first message; its own where it stands in none
/// @param user the author's id
/// @param parent the id of who wrote the thread's first message, blank where unknown
/// @param text as Slack writes it
record Said(String ts, Instant at, String thread, String user, String parent, String text) {

    private static final Pattern TS = Pattern.compile("\\d{1,11}(\\.\\d{1,9})?");

    boolean isInAThread() {
        return !thread.equals(ts);
    }

    static Optional<Instant> time(String ts) {
        if (!TS.matcher(ts).matches()) {
            return Optional.empty();
        }
        var seconds = new BigDecimal(ts);
        long whole = seconds.longValue();
        return Optional.of(
                Instant.ofEpochSecond(whole, seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue()));
    }
}
