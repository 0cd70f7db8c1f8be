package dev.architect.diagram.mermaid.git;

import java.util.Locale;
import java.util.Optional;

/// How a commit is drawn.
enum Symbol {
    NORMAL,
    REVERSE,
    HIGHLIGHT,
    MERGE,
    CHERRY_PICK;

    /// One of those that a source may ask for.
    static Optional<Symbol> of(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "NORMAL" -> Optional.of(NORMAL);
            case "REVERSE" -> Optional.of(REVERSE);
            case "HIGHLIGHT" -> Optional.of(HIGHLIGHT);
            default -> Optional.empty();
        };
    }
}
