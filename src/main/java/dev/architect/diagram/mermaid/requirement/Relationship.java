package dev.architect.diagram.mermaid.requirement;

import java.util.Locale;
import java.util.Optional;

/// A line between two entries, in the direction of its arrow.
record Relationship(String from, Kind kind, String to) {

    enum Kind {
        CONTAINS("contains", "contain", "containment"),
        COPIES("copies", "copy", "copied"),
        DERIVES("derives", "derive", "deriveReqt"),
        SATISFIES("satisfies", "satisfy", "satisfied"),
        VERIFIES("verifies", "verify", "verified"),
        REFINES("refines", "refine", "refined"),
        TRACES("traces", "trace", "traced");

        private final String word;
        private final String[] slips;

        Kind(String word, String... slips) {
            this.word = word;
            this.slips = slips;
        }

        String word() {
            return word;
        }

        static Optional<Kind> of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word.toLowerCase(Locale.ROOT))) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /// The kind that a word of another form can only mean.
        static Optional<Kind> meant(String word) {
            for (Kind kind : values()) {
                for (String slip : kind.slips) {
                    if (slip.equalsIgnoreCase(word)) {
                        return Optional.of(kind);
                    }
                }
            }
            return Optional.empty();
        }
    }
}
