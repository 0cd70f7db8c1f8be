package dev.architect.diagram.mermaid.er;

import dev.architect.diagram.mermaid.source.Cursor;

/// What the name of an entity may be made of without quotes.
final class NameCharacters {

    private NameCharacters() {
    }

    static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '*' || c == '.'
                || c > 127 && !Cursor.isBlank(c) && "“”„«»".indexOf(c) < 0;
    }
}
