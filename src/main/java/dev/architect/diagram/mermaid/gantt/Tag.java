package dev.architect.diagram.mermaid.gantt;

import java.util.Optional;

/// What may stand before a task's dates.
enum Tag {
    ACTIVE("active"),
    DONE("done"),
    CRITICAL("crit"),
    MILESTONE("milestone"),
    VERTICAL("vert");

    private final String word;

    Tag(String word) {
        this.word = word;
    }

    static Optional<Tag> of(String text) {
        for (Tag tag : values()) {
            if (tag.word.equals(text)) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }

    /// The same for tags as people write them: `Done`, `critical`.
    static Optional<Tag> like(String text) {
        for (Tag tag : values()) {
            if (tag.word.equalsIgnoreCase(text)) {
                return Optional.of(tag);
            }
        }
        return text.equalsIgnoreCase("critical") ? Optional.of(CRITICAL)
                : text.equalsIgnoreCase("completed") ? Optional.of(DONE) : Optional.empty();
    }
}
