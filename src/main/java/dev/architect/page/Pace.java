package dev.architect.page;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

/// How fast one person, and the whole page, may say something or press buttons.
@ApplicationScoped
class Pace {

    private final PageStore store;
    private final PageConfig config;
    private final InstantSource clock;

    Pace(PageStore store, PageConfig config, InstantSource clock) {
        this.store = store;
        this.config = config;
        this.clock = clock;
    }

    /// @throws Refusal when it was too much in the last minute
    void require(You you) {
        Instant aMinuteAgo = clock.instant().minus(1, ChronoUnit.MINUTES);
        if (store.saidSince(aMinuteAgo, you.publicId()) >= config.personPerMinute()
                || store.saidSince(aMinuteAgo) >= config.pagePerMinute()) {
            throw new Refusal(429, PageWords::tooFast);
        }
    }
}
