package dev.architect.diagram.mermaid.er;

import java.util.regex.Pattern;

import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads names, roles and lists of names.
final class WordReader {

    /// Signs and words that to Mermaid are no part of a role without quotes.
    private static final Pattern NO_ROLE = Pattern.compile("[/()?!:,'`<>=]|\\b(?:one|many|to)\\b|^1$");

    private final Cursor cursor;
    private final Warnings warnings;
    private final int longest;

    WordReader(Cursor cursor, Warnings warnings, int longest) {
        this.cursor = cursor;
        this.warnings = warnings;
        this.longest = longest;
    }

    /// @param expected what to say when there is no name here
    String name(String expected) {
        cursor.skipBlanks();
        int start = cursor.position();
        if (isQuote(cursor.peek(0)) || cursor.peek(0) == '`') {
            String quoted = quoted();
            if (!quoted.isBlank()) {
                return quoted;
            }
            throw cursor.mistake(start, expected);
        }
        int end = start;
        while (NameCharacters.isPart(cursor.charAt(end)) && !startsLine(end)) {
            end++;
        }
        if (end == start) {
            throw cursor.mistake(start, expected);
        }
        cursor.moveTo(end);
        return cursor.checked(start, cursor.between(start, end), longest);
    }

    /// Whether a name ends here because a line and a sign of how many follow: `ORDER--o{ ITEM`.
    private boolean startsLine(int at) {
        boolean line = cursor.startsWith("--", at) || cursor.startsWith("..", at);
        return line && "|o}{".indexOf(cursor.charAt(at + 2)) >= 0 && "|{}".indexOf(cursor.charAt(at + 3)) >= 0
                && cursor.charAt(at + 2) != 0 && cursor.charAt(at + 3) != 0;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„';
    }

    private String quoted() {
        return cursor.takeQuoted(longest, warnings);
    }

    /// `[alias]` or `["alias"]`.
    String bracketed() {
        int start = cursor.position();
        cursor.skip(1);
        cursor.skipBlanks();
        if (isQuote(cursor.peek(0))) {
            String text = quoted();
            cursor.skipBlanks();
            if (!cursor.take("]")) {
                throw cursor.mistake("Expected ] behind the alias");
            }
            return text;
        }
        int close = cursor.indexOf("]", start);
        if (close < 0 || close > cursor.endOfLine(start) || close - start > longest) {
            throw cursor.mistake(start, "The alias is not closed: expected ]");
        }
        cursor.moveTo(close + 1);
        return cursor.between(start + 1, close).strip();
    }

    /// In quotes, or else to the end of the line.
    String role() {
        cursor.skipBlanks();
        if (isQuote(cursor.peek(0))) {
            return quoted();
        }
        int start = cursor.position();
        int end = start;
        int limit = cursor.endOfLine(start);
        while (end < limit && !(cursor.charAt(end) == ';' && !cursor.endsEntity(end)) && !cursor.startsWith("%%", end)) {
            end++;
        }
        String role = cursor.checked(start, cursor.between(start, end).strip(), longest);
        boolean goesOn = role.contains("--") || role.contains("..");
        boolean isRefused = !goesOn && (role.isEmpty() || end < limit || NO_ROLE.matcher(role).find());
        if (role.indexOf(' ') >= 0) {
            warnings.add(cursor.line(), "a role of several words was kept; write it in quotes.", isRefused);
        } else if (isRefused) {
            warnings.refused(cursor.line(), "a role that is no plain word was kept; write it in quotes.");
        }
        cursor.moveTo(end);
        return role;
    }

    /// Names with commas between them.
    String list() {
        cursor.skipBlanks();
        int start = cursor.position();
        while (true) {
            if (isQuote(cursor.peek(0))) {
                quoted();
            }
            while (NameCharacters.isPart(cursor.peek(0))) {
                cursor.skip(1);
            }
            int comma = cursor.afterBlanks(cursor.position());
            if (cursor.charAt(comma) != ',') {
                return cursor.between(start, cursor.position()).replace("\"", "");
            }
            cursor.moveTo(cursor.afterBlanks(comma + 1));
        }
    }
}
