package dev.architect.page;

import java.time.Instant;

/// Somebody works on a thread.
record Status(long root, String channel, String name, String color, Instant shownAt) {
}
