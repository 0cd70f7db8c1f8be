package dev.architect.diagram.mermaid.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads what stands behind a command: `id: "a" tag: "v1" type: REVERSE`, in any order.
final class AttributeReader {

    private final Cursor cursor;
    private final Limits limits;
    private final Warnings warnings;
    private final List<String> tags = new ArrayList<>();
    private String id = "";
    private String parent = "";
    private Optional<Symbol> symbol = Optional.empty();
    private double order;
    private boolean tagged;

    AttributeReader(Cursor cursor, Limits limits, Warnings warnings) {
        this.cursor = cursor;
        this.limits = limits;
        this.warnings = warnings;
    }

    String id() {
        return id;
    }

    String parent() {
        return parent;
    }

    Optional<Symbol> symbol() {
        return symbol;
    }

    double order() {
        return order;
    }

    /// Without the empty ones, which say that a cherry-pick is to have none.
    List<String> tags() {
        return tags;
    }

    boolean hasTags() {
        return tagged;
    }

    /// @param message whether a text without a key may stand among them
    void read(boolean message) {
        while (!isAtEnd()) {
            int start = cursor.position();
            if (isQuote(cursor.peek(0)) && message) {
                value();
                continue;
            }
            cursor.take("-");
            String key = cursor.word();
            int colon = cursor.afterBlanks(cursor.position() + key.length());
            if (key.equals("m") && cursor.charAt(start) == '-') {
                cursor.moveTo(colon);
                value();
                continue;
            }
            if (key.isEmpty() || cursor.charAt(colon) != ':') {
                throw cursor.mistake(start, "Expected id:, tag:, type:, msg: or the end of the line here");
            }
            cursor.moveTo(colon + 1);
            set(key.toLowerCase(Locale.ROOT), start);
        }
    }

    private boolean isAtEnd() {
        cursor.skipBlanks();
        if (cursor.startsWith("%%")) {
            cursor.skipLine();
        }
        if (cursor.peek(0) == ',') {
            cursor.skip(1);
            return isAtEnd();
        }
        return cursor.atEnd() || cursor.peek(0) == '\n' || cursor.peek(0) == ';';
    }

    private void set(String key, int start) {
        cursor.skipBlanks();
        boolean quoted = isQuote(cursor.peek(0));
        int at = cursor.position();
        String value = value();
        switch (key) {
            case "id" -> id = value;
            case "tag" -> {
                tagged = true;
                if (!value.isBlank()) {
                    tags.add(value);
                }
            }
            case "parent" -> parent = value;
            case "msg" -> {
            }
            case "order" -> order = Numbers.read(value);
            case "type" -> symbol = Optional.of(Symbol.of(value).orElseThrow(
                    () -> cursor.mistake(at, "The type is not known: expected NORMAL, REVERSE or HIGHLIGHT")));
            default -> throw cursor.mistake(start, "Expected id:, tag:, type:, msg: or the end of the line here");
        }
        if (!quoted && !key.equals("type") && !key.equals("order")) {
            warnings.refused(cursor.line(start), "quotes were added around " + value + ".");
        }
    }

    /// The text in quotes here, or the word where there are none.
    String value() {
        cursor.skipBlanks();
        int start = cursor.position();
        char quote = cursor.peek(0);
        String value = isQuote(quote) ? quoted(start, closing(quote)) : bare(start);
        return cursor.checked(start, value, limits.labelLength());
    }

    private String quoted(int start, char closing) {
        var text = new StringBuilder();
        int end = start + 1;
        while (cursor.charAt(end) != closing) {
            if (cursor.charAt(end) == 0 || cursor.charAt(end) == '\n') {
                throw cursor.mistake(start, "The text is not closed: expected " + closing);
            }
            if (cursor.charAt(end) == '\\' && (cursor.charAt(end + 1) == closing || cursor.charAt(end + 1) == '\\')) {
                end++;
            }
            text.append(cursor.charAt(end));
            end++;
        }
        cursor.moveTo(end + 1);
        return text.toString();
    }

    private String bare(int start) {
        int end = start;
        while (cursor.charAt(end) > ' ' && cursor.charAt(end) != ';' && !Cursor.isBlank(cursor.charAt(end))) {
            end++;
        }
        cursor.moveTo(end);
        return cursor.between(start, end);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '“' || c == '„' || c == '‘';
    }

    private static char closing(char quote) {
        return switch (quote) {
            case '“', '„' -> '”';
            case '‘' -> '’';
            default -> quote;
        };
    }
}
