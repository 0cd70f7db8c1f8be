package dev.architect.diagram.mermaid.sequence;

import dev.architect.diagram.mermaid.source.SyntaxException;

/// A statement with its place in the source.
///
/// @param line from 1
/// @param column of its first character, from 1
record Statement(int line, int column, String text) {

    /// Its first word as it stands, up to a space or a colon.
    String firstWord() {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != ':') {
            end++;
        }
        return text.substring(0, end);
    }

    /// What stands behind the first word.
    String rest() {
        return text.substring(firstWord().length()).strip();
    }

    /// What stands behind the first word, as a statement of its own.
    Statement afterFirstWord() {
        String rest = rest();
        return new Statement(line, column + text.length() - rest.length(), rest);
    }

    /// The part before the first colon: names and arrows never hold one.
    String head() {
        int colon = text.indexOf(':');
        return colon < 0 ? text : text.substring(0, colon);
    }

    boolean hasText() {
        return text.indexOf(':') >= 0;
    }

    /// The part behind the first colon.
    String tail() {
        int colon = text.indexOf(':');
        return colon < 0 ? "" : text.substring(colon + 1).strip();
    }

    SyntaxException mistake(String reason) {
        return new SyntaxException(line, column, reason);
    }
}
