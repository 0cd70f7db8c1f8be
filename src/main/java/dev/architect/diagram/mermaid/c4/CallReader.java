package dev.architect.diagram.mermaid.c4;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.c4.Arguments.Argument;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads the brackets of a statement: `(alias, "name, with a comma", $tags="v1")`.
final class CallReader {

    private static final String QUOTES = "\"“”„";

    private final Cursor cursor;
    private final Warnings warnings;
    private final int longest;

    /// @param longest characters that a value may have
    CallReader(Cursor cursor, Warnings warnings, int longest) {
        this.cursor = cursor;
        this.warnings = warnings;
        this.longest = longest;
    }

    /// From the opening bracket to behind the closing one.
    List<Argument> read() {
        int open = cursor.position();
        cursor.skip(1);
        var arguments = new ArrayList<Argument>();
        boolean empty = true;
        while (true) {
            int before = cursor.position();
            cursor.skipWhitespace();
            if (cursor.take(")")) {
                return arguments;
            }
            if (cursor.take(",")) {
                if (empty) {
                    arguments.add(new Argument("", "", cursor.position()));
                }
                empty = true;
            } else if (cursor.atEnd() || !empty && cursor.line(before) != cursor.line()) {
                cursor.moveTo(before);
                warnings.add(cursor.line(open), "a missing ) was added.");
                return arguments;
            } else {
                arguments.add(argument());
                empty = false;
            }
        }
    }

    private Argument argument() {
        int start = cursor.position();
        String name = "";
        int equals = cursor.indexOf("=", start);
        if (cursor.peek(0) == '$' && equals > 0 && isName(start + 1, equals)) {
            name = cursor.between(start + 1, equals).strip();
            cursor.moveTo(equals + 1);
            cursor.skipBlanks();
        }
        String value = (isQuote(cursor.peek(0)) ? quoted() : plain()).strip();
        return new Argument(name, cursor.checked(start, value, longest), start);
    }

    private boolean isName(int from, int to) {
        return to - from < 40 && cursor.between(from, to).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_'
                || c == ' ');
    }

    private static boolean isQuote(char c) {
        return c != 0 && QUOTES.indexOf(c) >= 0;
    }

    /// Without quotes: to a comma or bracket that closes no other.
    private String plain() {
        int start = cursor.position();
        int limit = cursor.endOfLine(start);
        int end = start;
        int depth = 0;
        while (end < limit && (depth > 0 || cursor.charAt(end) != ',' && cursor.charAt(end) != ')')) {
            depth += cursor.charAt(end) == '(' ? 1 : cursor.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        cursor.moveTo(end);
        String text = cursor.between(start, end).strip();
        boolean single = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
        return single ? text.substring(1, text.length() - 1) : text;
    }

    private String quoted() {
        int open = cursor.position();
        char quote = cursor.peek(0);
        if (quote != '"') {
            warnings.add(cursor.line(), "typographic quotes were read as straight ones.");
        }
        int limit = endOfText(open);
        var text = new StringBuilder();
        for (int at = open + 1; at < limit; at++) {
            char c = cursor.charAt(at);
            boolean closes = quote == '"' ? c == '"' : isQuote(c);
            if (c == '\\' && cursor.charAt(at + 1) == '"' && !closes(at + 1)) {
                text.append('"');
                at++;
            } else if (closes && closes(at)) {
                cursor.moveTo(at + 1);
                return text.toString();
            } else if (closes) {
                warnings.add(cursor.line(at), "quotes within a text were kept; write #quot; for them.");
                text.append(c);
            } else {
                text.append(c);
            }
        }
        return unclosed(open);
    }

    /// Whether the text ends with the quote at this position: what follows is the next argument or the end of all.
    private boolean closes(int position) {
        int next = cursor.afterBlanks(position + 1);
        return switch (cursor.charAt(next)) {
            case ',', ')', '\n', '$', 0 -> true;
            case '"' -> next > position + 1 || !endsBehind(next);
            default -> false;
        };
    }

    private boolean endsBehind(int position) {
        char c = cursor.charAt(cursor.afterBlanks(position + 1));
        return c == ',' || c == ')';
    }

    /// A text may have several lines, but not ones that look like statements.
    private int endOfText(int open) {
        int end = cursor.endOfLine(open);
        while (cursor.charAt(end) == '\n' && !isStatement(end + 1)) {
            end = cursor.endOfLine(end + 1);
        }
        return end + 1;
    }

    private boolean isStatement(int position) {
        int start = cursor.afterBlanks(position);
        int end = start;
        while (Character.isLetter(cursor.charAt(end)) || cursor.charAt(end) == '_') {
            end++;
        }
        return cursor.charAt(start) == '}' || end > start && cursor.charAt(cursor.afterBlanks(end)) == '(';
    }

    /// Up to the last bracket of the line.
    private String unclosed(int open) {
        int end = cursor.endOfLine(open);
        int close = end;
        while (close > open && cursor.charAt(close) != ')') {
            close--;
        }
        int to = close > open ? close : end;
        warnings.add(cursor.line(open), "a missing quote was added.");
        cursor.moveTo(to);
        return cursor.between(open + 1, to);
    }
}
