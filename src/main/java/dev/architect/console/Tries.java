package dev.architect.console;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/// Counts wrong tokens, so that nobody can try many.
@ApplicationScoped
class Tries {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int ADDRESSES = 20;

    private final ConsoleConfig config;
    private final InstantSource clock;
    private final Map<String, Integer> wrong = new HashMap<>();
    private Instant since = Instant.EPOCH;
    private int all;

    Tries(ConsoleConfig config, InstantSource clock) {
        this.config = config;
        this.clock = clock;
    }

    /// Whether this address, or all together, had its wrong tokens for now.
    synchronized boolean areSpent(String address) {
        Instant now = clock.instant();
        if (!now.isBefore(since.plus(WINDOW))) {
            wrong.clear();
            all = 0;
            since = now;
        }
        return wrong.getOrDefault(address, 0) >= config.triesPerMinute() || all >= config.triesPerMinute() * ADDRESSES;
    }

    synchronized void countWrong(String address) {
        wrong.merge(address, 1, Integer::sum);
        all++;
    }
}
