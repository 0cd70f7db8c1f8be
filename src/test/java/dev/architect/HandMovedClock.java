package dev.architect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

/// The one clock, moved by tests. A profile that ticks by hand enables it.
@Alternative
@Singleton
public class HandMovedClock extends Clock {

    private volatile Instant now = Instant.parse("2026-03-04T12:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("nobody needs it");
    }

    public void set(String moment) {
        now = Instant.parse(moment);
    }

    public void move(Duration duration) {
        now = now.plus(duration);
    }
}
