package dev.architect.chat;

import java.time.Instant;
import java.util.List;

/// What was said in a thread, oldest first.
public record Transcript(List<Line> lines) {

    public static final Transcript EMPTY = new Transcript(List.of());

    public Transcript {
        lines = List.copyOf(lines);
    }

    /// @param speaker a person's name (untrusted) or a persona's
    /// @param isPersona whether one of our personas said it
    /// @param ts the platform's id of the message
    public record Line(String ts, String speaker, boolean isPersona, String text, Instant saidAt) {
    }
}
