package dev.architect.review.border;

import java.util.Arrays;

/// A text without its disguise: no invisible characters, no look-alike letters, no accents, no escapes. It is read only
/// to recognise things; what stays of an answer is always the original.
///
/// @param text with its upper and lower case
/// @param lower the same length in lower case
/// @param origins for each character the place in the original that it comes from
record Plain(String text, String lower, int[] origins) {

    /// Code keeps its lines.
    static Plain code(String raw) {
        return new PlainWriter(raw, false).write();
    }

    /// Prose is one line without emphasis, tags and the marks of a quotation; code spans keep their backticks.
    static Plain prose(String raw) {
        return new PlainWriter(raw, true).write();
    }

    static Plain of(StringBuilder text, int[] origins) {
        var lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return new Plain(text.toString(), lower.toString(), Arrays.copyOf(origins, text.length()));
    }
}
