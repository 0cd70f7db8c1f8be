package dev.architect.page;

import java.time.Instant;
import java.util.Optional;

/// A message as it is stored.
///
/// @param id grows with every message; the page's `ts`
/// @param root the thread's first message; its own id for a message outside any thread
/// @param onlyFor the public id of the one person who sees it; empty for everybody
record Entry(long id, long root, String channel, String authorId, String authorName, boolean fromPersona, String color,
        String language, Content content, Instant saidAt, Optional<String> onlyFor) {

    boolean isRoot() {
        return id == root;
    }

    boolean isVisibleTo(String person) {
        return onlyFor.map(person::equals).orElse(true);
    }
}
