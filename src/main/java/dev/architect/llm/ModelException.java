package dev.architect.llm;

import java.time.Duration;
import java.util.Optional;

/// A model gave no whole answer.
public abstract sealed class ModelException extends RuntimeException {

    ModelException(String message, Throwable cause) {
        super(message, cause);
    }

    /// Overloaded, rate limited, cut off in the middle or out of reach: another try may succeed.
    public static final class Transient extends ModelException {

        private final Duration retryAfter;

        /// @param retryAfter how long the provider asks to wait, or `null` when it does not say
        public Transient(String message, Duration retryAfter, Throwable cause) {
            super(message, cause);
            this.retryAfter = retryAfter;
        }

        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }
    }

    /// The provider refuses: a wrong key, an unknown model, a prompt that is too long.
    public static final class Permanent extends ModelException {

        public Permanent(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
