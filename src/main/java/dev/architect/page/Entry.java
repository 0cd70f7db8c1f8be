package dev.architect.page;

import java.time.Instant;

/// A message as it is stored.
///
/// @param id grows with every message; the page's `ts`
/// @param root the thread's first message; its own id for a message outside any thread
record Entry(long id, long root, String channel, String authorId, String authorName, boolean fromPersona, String color,
        String language, Content content, Instant saidAt) {

    boolean isRoot() {
        return id == root;
    }
}
