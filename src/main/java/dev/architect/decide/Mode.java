package dev.architect.decide;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How far the bot may go in a channel when nobody called it.
public enum Mode {
    /// It offers nothing.
    OFF,
    /// It offers nothing and keeps what it would have offered.
    SHADOW,
    /// It offers to the one person who wrote.
    NUDGE,
    /// It offers in the thread, for all to see.
    PUBLIC;

    /// As people write it, for example `nudge`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Mode> of(String word) {
        return Stream.of(values()).filter(mode -> mode.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /// One step less forward.
    public Mode quieter() {
        return switch (this) {
            case PUBLIC -> NUDGE;
            case NUDGE, SHADOW -> SHADOW;
            case OFF -> OFF;
        };
    }
}
