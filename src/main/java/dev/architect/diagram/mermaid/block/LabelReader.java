package dev.architect.diagram.mermaid.block;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads labels in quotes, or without where they were forgotten.
final class LabelReader {

    record Enclosed(String text, String closer) {
    }

    private static final int MOST_LINES = 12;

    private final Cursor cursor;
    private final Warnings warnings;
    private final int longest;

    LabelReader(Cursor cursor, Warnings warnings, int longest) {
        this.cursor = cursor;
        this.warnings = warnings;
        this.longest = longest;
    }

    /// The label that starts here and ends before one of `closers`, which is taken too.
    Enclosed enclosed(String... closers) {
        int from = cursor.position();
        int start = cursor.afterWhitespace(from);
        if (cursor.charAt(start) == '"') {
            int close = cursor.indexOf("\"", start + 1);
            while (close > 0 && cursor.line(close) - cursor.line(start) <= MOST_LINES) {
                int end = cursor.afterWhitespace(close + 1);
                String closer = cursor.which(end, closers);
                if (!closer.isEmpty()) {
                    cursor.moveTo(end + closer.length());
                    return new Enclosed(cursor.between(start + 1, close), closer);
                }
                close = cursor.indexOf("\"", close + 1);
            }
            throw cursor.mistake(start, "The label is not closed: expected \" and " + String.join(" or ", closers));
        }
        return bare(from, closers);
    }

    private Enclosed bare(int from, String... closers) {
        int end = cursor.endOfLine(from);
        for (int at = from; at < end; at++) {
            String closer = cursor.which(at, closers);
            if (!closer.isEmpty()) {
                String text = cursor.between(from, at).strip();
                warnings.refused(cursor.line(from), "quotes were added around a label; block diagrams need them.");
                cursor.moveTo(at + closer.length());
                return new Enclosed(unquoted(text), closer);
            }
        }
        throw cursor.mistake(from, "The label is not closed: expected " + String.join(" or ", closers));
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && "“”'\"".indexOf(text.charAt(0)) >= 0
                && "“”'\"".indexOf(text.charAt(text.length() - 1)) >= 0;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    RichText read(String text) {
        cursor.checked(cursor.position(), text, longest);
        return Labels.read(Labels.withBreaks(unquoted(text.strip())));
    }
}
