package dev.architect.inbox;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.PlatformException;

/// When a failed turn is tried again: twice as long after each failure, with jitter, or as the platform asks.
@ApplicationScoped
class RetrySchedule {

    private final InboxConfig config;

    RetrySchedule(InboxConfig config) {
        this.config = config;
    }

    int attempts() {
        return config.attempts();
    }

    int deaths() {
        return config.deaths();
    }

    /// @param attempt the one that failed, from 1
    Duration pauseAfter(int attempt, Throwable failure) {
        if (failure instanceof PlatformException.Transient e && e.retryAfter().isPresent()) {
            return e.retryAfter().get();
        }
        long exponential = config.firstPause().toMillis() << Math.min(attempt - 1, 20);
        long pause = Math.min(exponential, config.longestPause().toMillis());
        return Duration.ofMillis(pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1));
    }
}
