package dev.architect.diagram.mermaid.architecture;

import java.util.List;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Reads ids, and texts in brackets and quotes.
final class TextReader {

    private final Cursor cursor;
    private final int longest;

    /// @param longest characters that a text may have
    TextReader(Cursor cursor, int longest) {
        this.cursor = cursor;
        this.longest = longest;
    }

    /// The id that starts here, empty where none does; a dash stands only between letters.
    String takeId() {
        int start = cursor.position();
        int end = start;
        while (isLetter(end) || end > start && cursor.charAt(end) == '-' && isLetter(end + 1)) {
            end++;
        }
        cursor.moveTo(end);
        return cursor.between(start, end);
    }

    private boolean isLetter(int position) {
        char c = cursor.charAt(position);
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /// `[title]`, quoted or not.
    RichText takeTitle() {
        return label(takeBracketed(']'));
    }

    RichText label(String text) {
        return Labels.read(cursor.checked(cursor.position(), unquoted(text), longest));
    }

    /// What stands between the bracket here and `close`; quotes hide brackets.
    ///
    /// @throws SyntaxException when the line has no such bracket
    String takeBracketed(char close) {
        int open = cursor.position();
        int end = cursor.endOfLine(open);
        int to = afterQuotes(cursor.afterBlanks(open + 1), end, close);
        while (to < end && cursor.charAt(to) != close) {
            to++;
        }
        if (to >= end) {
            throw cursor.mistake(open, "The bracket is not closed: expected " + close);
        }
        cursor.moveTo(to + 1);
        return cursor.between(open + 1, to);
    }

    /// Behind the quoted text that starts here and ends before `close`; here where there is none.
    private int afterQuotes(int start, int end, char close) {
        char quote = cursor.charAt(start);
        if (quote != '"' && quote != '\'') {
            return start;
        }
        for (int at = start + 1; at < end; at++) {
            if (cursor.charAt(at) == quote && cursor.charAt(cursor.afterBlanks(at + 1)) == close) {
                return at + 1;
            }
        }
        return start;
    }

    /// `"text"`, with either quote.
    RichText takeQuoted() {
        int open = cursor.position();
        char quote = cursor.peek(0);
        int end = cursor.endOfLine(open);
        int at = open + 1;
        while (at < end && (cursor.charAt(at) != quote || cursor.charAt(at - 1) == '\\')) {
            at++;
        }
        if (at >= end) {
            throw cursor.mistake(open, "The text is not closed: expected " + quote);
        }
        cursor.moveTo(at + 1);
        return label(cursor.between(open, at + 1));
    }

    private static String unquoted(String text) {
        String words = text.strip();
        boolean quoted = words.length() > 1 && List.of("\"\"", "''", "“”").contains("" + words.charAt(0)
                + words.charAt(words.length() - 1));
        return quoted ? words.substring(1, words.length() - 1).replace("\\\"", "\"").replace("\\'", "'") : words;
    }
}
