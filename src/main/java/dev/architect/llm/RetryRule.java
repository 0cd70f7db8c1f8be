package dev.architect.llm;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

import io.smallrye.faulttolerance.api.CustomBackoffStrategy;

/// Tries again only what may pass, and only when the provider does not ask for a longer wait than a person would bear.
public final class RetryRule implements Predicate<Throwable> {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    @Override
    public boolean test(Throwable failure) {
        return failure instanceof ModelException.Transient passing
                && passing.retryAfter().orElse(Duration.ZERO).compareTo(LONGEST_WAIT) <= 0;
    }

    /// The provider's own wait, else twice as long each time; with up to half as much again, at random, so that callers
    /// that failed together do not come back together.
    public static final class Delay implements CustomBackoffStrategy {

        private long nextMillis;

        @Override
        public void init(long initialDelayInMillis) {
            nextMillis = initialDelayInMillis;
        }

        @Override
        public long nextDelayInMillis(Throwable failure) {
            long millis = failure instanceof ModelException.Transient passing
                    ? passing.retryAfter().map(Duration::toMillis).orElse(nextMillis)
                    : nextMillis;
            nextMillis *= 2;
            return millis + ThreadLocalRandom.current().nextLong(millis / 2 + 1);
        }
    }
}
