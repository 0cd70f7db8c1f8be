package dev.architect.diagram.mermaid.requirement;

import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads names and texts, in quotes or without.
final class NameReader {

    private static final String TYPOGRAPHIC = "“”„‟«»";

    private final Cursor cursor;
    private final Warnings warnings;
    private final int longest;

    NameReader(Cursor cursor, Warnings warnings, int longest) {
        this.cursor = cursor;
        this.warnings = warnings;
        this.longest = longest;
    }

    boolean endsLine(int position) {
        char c = cursor.charAt(position);
        return c == 0 || c == '\n' || cursor.startsWith("%%", position);
    }

    /// A name in quotes, or what stands before one of `ends` and the end of the line.
    String takeName(String ends) {
        if (isQuote(cursor.position())) {
            return takeQuoted();
        }
        int start = cursor.position();
        int end = start;
        while (!endsLine(end) && ends.indexOf(cursor.charAt(end)) < 0) {
            end++;
        }
        cursor.moveTo(end);
        return checked(start, cursor.between(start, end).strip());
    }

    boolean isQuote(int position) {
        char c = cursor.charAt(position);
        return c == '"' || c != 0 && TYPOGRAPHIC.indexOf(c) >= 0;
    }

    /// Markdown lines may stand within quotes, so these go on over the end of a line.
    String takeQuoted() {
        int start = cursor.position();
        int end = start + 1;
        while (cursor.charAt(end) != 0 && !closes(cursor.peek(0), cursor.charAt(end))) {
            end++;
        }
        if (cursor.charAt(end) == 0) {
            throw cursor.mistake(start, "The text in quotes does not end: expected \"");
        }
        if (cursor.peek(0) != '"') {
            warnings.add(cursor.line(), "typographic quotes were read as straight ones.");
        }
        String text = cursor.between(start + 1, end).strip();
        cursor.moveTo(end + 1);
        return checked(start, text);
    }

    private static boolean closes(char open, char c) {
        return c == '"' || open != '"' && TYPOGRAPHIC.indexOf(c) >= 0;
    }

    /// The rest of the line without a comment, or `;`, at its end.
    String takeLine() {
        int start = cursor.position();
        int end = start;
        while (!endsLine(end)) {
            end++;
        }
        cursor.moveTo(cursor.endOfLine(start));
        String line = cursor.between(start, end).strip();
        return checked(start, line.endsWith(";") ? line.substring(0, line.length() - 1).strip() : line);
    }

    String checked(int position, String text) {
        return cursor.checked(position, text, longest);
    }
}
