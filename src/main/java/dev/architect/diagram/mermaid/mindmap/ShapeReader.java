package dev.architect.diagram.mermaid.mindmap;

import java.util.Optional;

import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads a topic in brackets: `id[text]`, `("text")`. What stands before the brackets is an id and not shown. Brackets
/// that enclose only part of a line, or do not close, are words like others.
final class ShapeReader {

    /// @param text without brackets and quotes
    record Shaped(String text, Form form) {
    }

    private static final String BRACKETS = "([{)}";
    private static final int MOST_LINES = 12;

    private final Cursor cursor;
    private final Warnings warnings;

    ShapeReader(Cursor cursor, Warnings warnings) {
        this.cursor = cursor;
        this.warnings = warnings;
    }

    /// The topic that starts here, behind which the cursor then stands; none where it has no brackets.
    Optional<Shaped> read(int endOfLine) {
        int start = cursor.position();
        int open = start;
        while (open < endOfLine && BRACKETS.indexOf(cursor.charAt(open)) < 0) {
            open++;
        }
        if (open == endOfLine) {
            return Optional.empty();
        }
        boolean dashed = open == start + 1 && cursor.startsWith("-)", start);
        Optional<Shaped> shaped = shaped(dashed ? start : open);
        if (shaped.isEmpty()) {
            warnings.refused(cursor.line(start), "brackets within a text were kept; quote such texts: id[\"text\"].");
        } else if (cursor.between(start, open).strip().indexOf(' ') > 0) {
            warnings.add(cursor.line(start),
                    "the words before a bracket are an id and not shown; quote the text: id[\"text\"].");
        }
        return shaped;
    }

    private Optional<Shaped> shaped(int position) {
        for (Form form : Form.values()) {
            if (!form.opener().isEmpty() && cursor.startsWith(form.opener(), position)) {
                Optional<Shaped> shaped = enclosed(position + form.opener().length(), form);
                if (shaped.isPresent()) {
                    return shaped;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Shaped> enclosed(int from, Form form) {
        int start = cursor.afterBlanks(from);
        if (cursor.charAt(start) == '"') {
            boolean markdown = cursor.charAt(start + 1) == '`';
            int close = cursor.indexOf(markdown ? "`\"" : "\"", start + (markdown ? 2 : 1));
            int end = close + (markdown ? 2 : 1);
            int closer = close < 0 ? -1 : cursor.afterBlanks(end);
            if (closer > 0 && cursor.startsWith(form.closer(), closer)
                    && cursor.line(close) - cursor.line(start) < MOST_LINES) {
                cursor.moveTo(closer + form.closer().length());
                return Optional.of(new Shaped(cursor.between(start + 1, end - 1).strip(), form));
            }
        }
        int close = close(from, form);
        if (close < 0) {
            return Optional.empty();
        }
        String text = cursor.between(from, close).strip();
        cursor.moveTo(close + form.closer().length());
        boolean quoted = text.length() > 1 && "\"“”".indexOf(text.charAt(0)) >= 0
                && "\"“”".indexOf(text.charAt(text.length() - 1)) >= 0;
        return Optional.of(new Shaped(quoted ? text.substring(1, text.length() - 1) : text, form));
    }

    /// The first closing bracket behind which the topic ends; on a later line only where none of these opens another.
    private int close(int from, Form form) {
        int line = cursor.line(from);
        int close = cursor.indexOf(form.closer(), from);
        while (close >= 0 && cursor.line(close) - line < MOST_LINES) {
            if (endsTopic(close + form.closer().length())) {
                return cursor.line(close) == line || !opens(cursor.endOfLine(from), close) ? close : -1;
            }
            close = cursor.indexOf(form.closer(), close + 1);
        }
        return -1;
    }

    private boolean endsTopic(int position) {
        int next = cursor.afterBlanks(position);
        char c = cursor.charAt(next);
        return c == 0 || c == '\n' || cursor.startsWith("%%", next) || cursor.startsWith("::", next);
    }

    private boolean opens(int from, int to) {
        String between = cursor.between(from, to);
        return between.indexOf('[') >= 0 || between.indexOf('(') >= 0 || between.indexOf('{') >= 0;
    }
}
