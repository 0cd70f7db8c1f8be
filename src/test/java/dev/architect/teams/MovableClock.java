package dev.architect.teams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

final class MovableClock implements InstantSource {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void move(Duration duration) {
        now = now.plus(duration);
    }
}
