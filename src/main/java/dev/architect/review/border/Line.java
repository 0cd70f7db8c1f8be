package dev.architect.review.border;

/// A line of Markdown with what it stands in.
///
/// @param start where it begins
/// @param end where the next one begins
/// @param content where its own text begins, behind the marks of quotations and list items
/// @param body its own text without the line break
/// @param indent the column of the content
/// @param hasMarker whether it begins a list item
/// @param markerIndent the column of the last list marker
/// @param isQuoted whether it stands in a quotation
record Line(String text, int start, int end, int content, String body, int indent, boolean hasMarker, int markerIndent,
        boolean isQuoted) {

    boolean isBlank() {
        return body().isBlank();
    }

    /// What stands before its own text.
    String prefix() {
        return text.substring(start, content);
    }

    static Line at(String text, int start, int end) {
        int at = start;
        int column = 0;
        int last = lastOf(text, start, end);
        boolean hasMarker = false;
        boolean isQuoted = false;
        int markerIndent = 0;
        while (at < last) {
            char character = text.charAt(at);
            int marker = hasMarker && isRule(text, at, last) ? 0 : markerLength(text, at, last);
            if (character == ' ' || character == '\t') {
                column += character == '\t' ? 4 - column % 4 : 1;
                at++;
            } else if (character == '>') {
                isQuoted = true;
                column = 0;
                at++;
                if (at < last && text.charAt(at) == ' ') {
                    at++;
                }
            } else if (marker > 0) {
                hasMarker = true;
                markerIndent = column;
                column += marker;
                at += marker;
            } else {
                break;
            }
        }
        return new Line(text, start, end, at, text.substring(at, Math.max(at, last)), column, hasMarker, markerIndent,
                isQuoted);
    }

    private static int lastOf(String text, int from, int end) {
        int last = end;
        while (last > from && (text.charAt(last - 1) == '\n' || text.charAt(last - 1) == '\r')) {
            last--;
        }
        return last;
    }

    // `- `, `* `, `+ `, `3. `, `3) `; not `---`, `**bold**` or `1.5`.
    private static int markerLength(String text, int at, int last) {
        int end = at;
        char first = text.charAt(at);
        if (first == '-' || first == '*' || first == '+' || first == '•' || first == '–') {
            if (isRule(text, at, last)) {
                return 0;
            }
            end++;
        } else {
            while (end < last && end - at < 9 && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end == at || end >= last || text.charAt(end) != '.' && text.charAt(end) != ')') {
                return 0;
            }
            end++;
        }
        return end < last && (text.charAt(end) == ' ' || text.charAt(end) == '\t') ? end - at + 1 : 0;
    }

    private static boolean isRule(String text, int at, int last) {
        int marks = 0;
        for (int i = at; i < last; i++) {
            char character = text.charAt(i);
            if (character == text.charAt(at)) {
                marks++;
            } else if (character != ' ') {
                return false;
            }
        }
        return marks >= 3;
    }
}
