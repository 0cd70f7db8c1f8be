package dev.architect.diagram.mermaid.classes;

import java.util.regex.Pattern;

import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads the members of a class between braces, one on a line.
final class BodyReader {

    private static final Pattern NEXT_CLASS = Pattern.compile("(?:class|namespace)\\s+\\S.*+");

    private final Cursor cursor;
    private final ClassBuilder diagram;
    private final Warnings warnings;

    BodyReader(Cursor cursor, ClassBuilder diagram, Warnings warnings) {
        this.cursor = cursor;
        this.diagram = diagram;
        this.warnings = warnings;
    }

    /// Whether a brace stands first on the next line that is not blank.
    boolean startsOnNextLine() {
        if (cursor.peek(0) != '\n') {
            return false;
        }
        int before = cursor.position();
        cursor.skipWhitespace();
        if (cursor.peek(0) == '{') {
            warnings.refused(cursor.line(), "a { on a line of its own was kept; put it behind the name.");
            return true;
        }
        cursor.moveTo(before);
        return false;
    }

    /// The cursor stands at the opening brace. A body that is not closed ends before the next class.
    void read(String id) {
        int line = cursor.line();
        cursor.skip(1);
        while (!cursor.atEnd()) {
            int start = cursor.position();
            int close = closingBrace(start);
            int end = close < 0 ? cursor.endOfLine(start) : close;
            String text = cursor.between(start, end).strip();
            if (close < 0 && cursor.indexOf("{", start) >= start && cursor.indexOf("{", start) < end
                    && NEXT_CLASS.matcher(text).matches()) {
                warnings.refused(line, "a class without } was closed before the next one.");
                return;
            }
            int comment = text.startsWith("%%") ? 0 : text.indexOf(" %%");
            String member = comment < 0 ? text : text.substring(0, comment).strip();
            if (member.indexOf('{') >= 0) {
                warnings.refused(cursor.line(start), "braces within a class were kept; leave them out.");
            }
            if (!member.isEmpty()) {
                diagram.member(id, member, cursor.line(start));
            }
            cursor.moveTo(end + 1);
            if (close >= 0) {
                return;
            }
        }
        warnings.refused(line, "a class without } was closed at the end of the diagram.");
    }

    /// The first closing brace of this line that closes none of the line's own; -1 where there is none.
    private int closingBrace(int start) {
        int depth = 0;
        for (int at = start; at < cursor.endOfLine(start); at++) {
            char c = cursor.charAt(at);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                if (depth == 0) {
                    return at;
                }
                depth--;
            }
        }
        return -1;
    }
}
