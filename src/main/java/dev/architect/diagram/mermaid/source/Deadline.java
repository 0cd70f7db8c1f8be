package dev.architect.diagram.mermaid.source;

import java.time.Duration;

/// When a picture must be done.
///
/// @param nanoTime on the clock of [System#nanoTime]
public record Deadline(long nanoTime) {

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    public boolean isPast() {
        return System.nanoTime() - nanoTime > 0;
    }
}
