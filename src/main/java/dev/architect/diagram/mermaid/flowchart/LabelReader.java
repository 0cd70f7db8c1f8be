package dev.architect.diagram.mermaid.flowchart;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Warnings;

/// Finds where a label ends and reads its text.
final class LabelReader {

    /// Text from the opening bracket to the closing one.
    ///
    /// @param end position behind the closer
    record Enclosed(String text, String closer, int end) {
    }

    private static final Pattern ICON = Pattern.compile("\\bfa[a-z]?:fa-[\\w-]+\\s*");
    private static final int MOST_LINES = 12;

    private final Cursor cursor;
    private final Warnings warnings;
    private final int longest;

    LabelReader(Cursor cursor, Warnings warnings, int longest) {
        this.cursor = cursor;
        this.warnings = warnings;
        this.longest = longest;
    }

    RichText node(String text) {
        return Labels.read(Labels.withBreaks(ICON.matcher(checked(unquoted(text))).replaceAll("")));
    }

    RichText edge(String text) {
        String label = text.strip();
        if (label.length() > 1 && label.startsWith("|") && label.endsWith("|")) {
            warnings.add(cursor.line(), "the pipes around the text of a link were left out.");
            label = label.substring(1, label.length() - 1);
        }
        return node(label);
    }

    /// Tells what Mermaid refuses in a label that starts at `from`.
    void tell(int from, Optional<String> fault) {
        fault.ifPresent(reason -> warnings.refused(cursor.line(from), reason));
    }

    private String checked(String text) {
        return cursor.checked(cursor.position(), text, longest);
    }

    /// The label that starts at `from` and ends with one of `closers`.
    Enclosed enclosed(int from, String... closers) {
        int start = cursor.afterWhitespace(from);
        char quote = cursor.charAt(start);
        if (quote == '"') {
            return quoted(start, closers);
        }
        int end = closer(from, cursor.endOfLine(from), closers);
        if (end < 0) {
            end = firstCloser(from, cursor.endOfLine(from), closers);
        }
        if (end < 0) {
            end = closer(from, fewLines(from), closers);
        }
        if (end < 0 || cursor.between(from, end).contains("-->")) {
            throw cursor.mistake(from, "The label is not closed: expected " + String.join(" or ", closers));
        }
        return new Enclosed(cursor.between(from, end), cursor.which(end, closers), end + cursor.which(end, closers).length());
    }

    private Enclosed quoted(int start, String... closers) {
        for (int quote = cursor.indexOf("\"", start + 1); quote >= 0; quote = cursor.indexOf("\"", quote + 1)) {
            int end = cursor.afterWhitespace(quote + 1);
            String closer = cursor.which(end, closers);
            if (!closer.isEmpty()) {
                return new Enclosed("\"" + cursor.between(start + 1, quote) + "\"", closer, end + closer.length());
            }
            if (cursor.line(quote) - cursor.line(start) > MOST_LINES) {
                break;
            }
        }
        throw cursor.mistake(start, "The quoted label is not closed: expected \" and " + String.join(" or ", closers));
    }

    /// The first of `closers` outside of brackets and quotes.
    private int closer(int from, int limit, String... closers) {
        int depth = 0;
        boolean quoted = false;
        for (int at = from; at < limit; at++) {
            char c = cursor.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            }
            if (quoted) {
                continue;
            }
            if (depth == 0 && !cursor.which(at, closers).isEmpty()) {
                return at;
            }
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if ((c == ')' || c == ']' || c == '}') && depth > 0) {
                depth--;
            }
        }
        return -1;
    }

    private int firstCloser(int from, int limit, String... closers) {
        for (int at = from; at < limit; at++) {
            if (!cursor.which(at, closers).isEmpty()) {
                return at;
            }
        }
        return -1;
    }

    private int fewLines(int from) {
        int end = from;
        for (int i = 0; i < MOST_LINES; i++) {
            end = Math.min(cursor.endOfLine(end) + 1, cursor.endOfLine(cursor.endOfLine(end) + 1));
        }
        return end;
    }

    /// Without the quotes around it, straight or typographic.
    String unquoted(String text) {
        String label = text.strip();
        if (label.length() < 2) {
            return label.equals("\"") ? "" : label;
        }
        char first = label.charAt(0);
        char last = label.charAt(label.length() - 1);
        if (first == '"' && last == '"') {
            return label.substring(1, label.length() - 1);
        }
        if (isTypographic(first) && isTypographic(last)) {
            warnings.add(cursor.line(), "typographic quotes were read as straight ones.");
            return label.substring(1, label.length() - 1);
        }
        return label;
    }

    private static boolean isTypographic(char c) {
        return c == '“' || c == '”' || c == '„' || c == '‟' || c == '«' || c == '»';
    }
}
