package dev.architect.diagram.mermaid.classes;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads labels, notes and what stands in quotes.
final class WordReader {

    private final Cursor cursor;
    private final Warnings warnings;
    private final int longest;

    WordReader(Cursor cursor, Warnings warnings, int longest) {
        this.cursor = cursor;
        this.warnings = warnings;
        this.longest = longest;
    }

    RichText label(String text) {
        return Labels.markdown(cursor.checked(cursor.position(), text, longest));
    }

    /// `["text"]`; the quotes may be missing.
    RichText bracketed() {
        int start = cursor.position();
        cursor.skip(1);
        cursor.skipBlanks();
        if (isQuote(cursor.peek(0))) {
            String text = quoted();
            cursor.skipBlanks();
            if (!cursor.take("]")) {
                throw cursor.mistake("Expected ] behind the label");
            }
            return label(text);
        }
        int close = cursor.indexOf("]", start);
        if (close < 0 || close > cursor.endOfLine(start)) {
            throw cursor.mistake(start, "The label is not closed: expected ]");
        }
        warnings.refused(cursor.line(), "a label without quotes was kept; write [\"text\"].");
        cursor.moveTo(close + 1);
        return label(cursor.between(start + 1, close).strip());
    }

    String quoted() {
        return cursor.takeQuoted(longest, warnings);
    }

    /// Whether there are quotes on the rest of the line.
    boolean quotesFollow() {
        int limit = cursor.endOfLine(cursor.position());
        int straight = cursor.indexOf("\"", cursor.position());
        int typographic = cursor.indexOf("“", cursor.position());
        return straight >= 0 && straight < limit || typographic >= 0 && typographic < limit;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    /// Whether a name follows the quotes that start here.
    boolean hasMoreBehindQuotes() {
        int start = cursor.position();
        int close = cursor.indexOf(cursor.peek(0) == '"' ? "\"" : "”", start + 1);
        char next = close < 0 ? 0 : cursor.charAt(cursor.afterBlanks(close + 1));
        return NameReader.isWordCharacter(next) || next == '`' || isQuote(next);
    }

    /// `|text|` behind an arrow, as in flowcharts.
    RichText piped() {
        int start = cursor.afterBlanks(cursor.position());
        int close = cursor.indexOf("|", start + 1);
        if (cursor.charAt(start) != '|' || close < 0 || close > cursor.endOfLine(start)) {
            return RichText.EMPTY;
        }
        warnings.refused(cursor.line(), "the text in pipes was read as a label; write it behind a colon.");
        cursor.moveTo(close + 1);
        return label(cursor.between(start + 1, close).strip());
    }

    RichText note() {
        cursor.skipBlanks();
        if (isQuote(cursor.peek(0))) {
            return label(quoted());
        }
        int start = cursor.position();
        cursor.take(":");
        String text = restOfStatement();
        if (text.isEmpty()) {
            throw cursor.mistake(start, "Expected the text of the note in quotes");
        }
        warnings.refused(cursor.line(), "a note without quotes was kept; write note \"text\".");
        return label(text);
    }

    /// To the end of the line or a `;` that ends no entity, without a comment.
    String restOfStatement() {
        int start = cursor.position();
        int end = start;
        int limit = cursor.endOfLine(start);
        while (end < limit && !(cursor.charAt(end) == ';' && !cursor.endsEntity(end)) && !cursor.startsWith(" %%", end)) {
            end++;
        }
        cursor.moveTo(end);
        String text = cursor.between(start, end).strip();
        if (text.indexOf(':') >= 0) {
            warnings.refused(cursor.line(), "a text with a second colon was kept; write #colon; for it.");
        }
        return text;
    }

    String styleName() {
        int start = cursor.position();
        int end = start;
        while (Character.isLetterOrDigit(cursor.charAt(end)) || cursor.charAt(end) == '_'
                || cursor.charAt(end) == '-' && Character.isLetterOrDigit(cursor.charAt(end + 1))) {
            end++;
        }
        cursor.moveTo(end);
        return cursor.between(start, end);
    }

    /// Names with commas between them.
    String styleList() {
        int start = cursor.position();
        while (true) {
            if (cursor.peek(0) == '`') {
                int close = cursor.indexOf("`", cursor.position() + 1);
                cursor.moveTo(close < 0 ? cursor.endOfLine(start) : close + 1);
            } else {
                styleName();
            }
            int comma = cursor.afterBlanks(cursor.position());
            if (cursor.charAt(comma) != ',') {
                return cursor.between(start, cursor.position()).replace("`", "");
            }
            cursor.moveTo(cursor.afterBlanks(comma + 1));
        }
    }
}
