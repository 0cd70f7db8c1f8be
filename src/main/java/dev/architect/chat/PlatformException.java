package dev.architect.chat;

import java.time.Duration;
import java.util.Optional;

/// A call to a platform failed. The type tells the inbox whether to try again.
public abstract sealed class PlatformException extends RuntimeException {

    PlatformException(String message, Throwable cause) {
        super(message, cause);
    }

    /// The platform may accept the same call later: it limits the rate, is down or did not answer.
    public static final class Transient extends PlatformException {

        private final Duration retryAfter;

        /// @param retryAfter how long the platform asks to wait, or `null` when it does not say
        public Transient(String message, Duration retryAfter, Throwable cause) {
            super(message, cause);
            this.retryAfter = retryAfter;
        }

        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }
    }

    /// The platform will never accept this call: the channel is gone, a permission is missing.
    public static final class Permanent extends PlatformException {

        public Permanent(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
