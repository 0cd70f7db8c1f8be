package dev.architect.review.border;

import java.util.Map;

/// A character that is written as something else: `\n` in a string, `&#67;` in HTML, `\_` in Markdown, `%20` in an
/// address.
record Escape(int codePoint, int length) {

    private static final Map<String, Integer> NAMED = Map.of("nbsp", (int) ' ', "lt", (int) '<', "gt", (int) '>', "amp",
            (int) '&', "quot", (int) '"', "apos", (int) '\'', "lpar", (int) '(', "rpar", (int) ')', "lowbar", (int) '_',
            "newline", (int) '\n');
    private static final String PUNCTUATION = "_*|`[](){}#+-.!<>~";

    /// `null` where a character stands for itself.
    static Escape at(String raw, int start) {
        return switch (raw.charAt(start)) {
            case '\\' -> backslash(raw, start);
            case '&' -> entity(raw, start);
            case '%' -> raw.startsWith("%20", start) ? new Escape(' ', 3) : null;
            default -> null;
        };
    }

    private static Escape backslash(String raw, int start) {
        if (start + 1 >= raw.length()) {
            return null;
        }
        char next = raw.charAt(start + 1);
        return switch (next) {
            case 'n', 'r' -> new Escape('\n', 2);
            case 't' -> new Escape(' ', 2);
            // Within a string a quotation mark does not end it: it must not look like its end.
            case '"' -> new Escape('\'', 2);
            case 'u' -> hexadecimal(raw, start + 2, 4, 6);
            default -> PUNCTUATION.indexOf(next) >= 0 ? new Escape(next, 2) : null;
        };
    }

    private static Escape hexadecimal(String raw, int from, int digits, int length) {
        if (from + digits > raw.length()) {
            return null;
        }
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = Character.digit(raw.charAt(i), 16);
            if (digit < 0) {
                return null;
            }
            value = value * 16 + digit;
        }
        return Character.isSurrogate((char) value) ? null : new Escape(value, length);
    }

    private static Escape entity(String raw, int start) {
        int end = raw.substring(start, Math.min(raw.length(), start + 11)).indexOf(';') + start;
        if (end - start < 3) {
            return null;
        }
        String name = raw.substring(start + 1, end);
        if (name.charAt(0) != '#') {
            Integer named = NAMED.get(name.toLowerCase(java.util.Locale.ROOT));
            return named == null ? null : new Escape(named, end - start + 1);
        }
        try {
            int value = name.charAt(1) == 'x' || name.charAt(1) == 'X' ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(value) && value > 0 && !(value >= 0xd800 && value < 0xe000)
                    ? new Escape(value, end - start + 1)
                    : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
