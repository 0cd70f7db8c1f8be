package dev.architect.slack;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.PlatformException;

/// Waits between calls. Callers run on the inbox's workers, which are made for waiting.
@ApplicationScoped
class Pause {

    /// @throws PlatformException.Transient when the worker is told to stop
    void of(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
            if (Thread.currentThread().isInterrupted()) {
                throw new PlatformException.Transient("Slack call abandoned: the worker was told to stop", null, null);
            }
        }
    }
}
