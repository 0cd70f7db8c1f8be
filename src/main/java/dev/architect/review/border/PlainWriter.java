package dev.architect.review.border;

import java.text.Normalizer;

/// Reads a raw text once, from left to right.
final class PlainWriter {

    private final String raw;
    private final boolean isProse;
    private final StringBuilder out;
    private int[] origins;
    private int at;

    PlainWriter(String raw, boolean isProse) {
        this.raw = raw;
        this.isProse = isProse;
        this.out = new StringBuilder(raw.length());
        this.origins = new int[raw.length() + 16];
    }

    Plain write() {
        while (at < raw.length()) {
            int start = at;
            if (!escape(start)) {
                int codePoint = raw.codePointAt(start);
                at = start + Character.charCount(codePoint);
                if (isProse && markup(start, codePoint)) {
                    continue;
                }
                letter(start, codePoint);
            }
        }
        return Plain.of(out, origins);
    }

    private boolean escape(int start) {
        Escape escape = Escape.at(raw, start);
        if (escape == null) {
            return false;
        }
        at = start + escape.length();
        letter(start, escape.codePoint());
        return true;
    }

    private void letter(int start, int codePoint) {
        if (codePoint < 128) {
            add(start, (char) codePoint);
        } else if (isSpace(codePoint)) {
            add(start, isLineBreak(codePoint) ? '\n' : ' ');
        } else if (!isInvisible(codePoint)) {
            Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD).codePoints()
                    .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                    .forEach(part -> add(start, LookAlikes.of(part)));
        }
    }

    private void add(int start, char character) {
        char written = character == '\r' || character == '\u000b' || character == '\f' ? '\n' : character;
        if (isProse && (written == '\n' || written == '\t')) {
            written = ' ';
        }
        if (written == ' ' && isProse && (out.isEmpty() || out.charAt(out.length() - 1) == ' ')) {
            return;
        }
        if (out.length() == origins.length) {
            origins = java.util.Arrays.copyOf(origins, origins.length * 2);
        }
        origins[out.length()] = start;
        out.append(written);
    }

    /// Skips what only dresses prose.
    private boolean markup(int start, int codePoint) {
        return switch (codePoint) {
            case '\n' -> lineBreak(start);
            case '*' -> !isBetweenSpaces(start) && !isComment(start);
            case '~' -> start + 1 < raw.length() && raw.charAt(start + 1) == '~' || start > 0 && raw.charAt(start - 1) == '~';
            case '_' -> isEmphasis(start);
            case '<' -> tag(start);
            default -> false;
        };
    }

    private boolean lineBreak(int start) {
        add(start, ' ');
        skipQuotation();
        return true;
    }

    private void skipQuotation() {
        while (at < raw.length() && (raw.charAt(at) == ' ' || raw.charAt(at) == '\t' || raw.charAt(at) == '>')) {
            at++;
        }
    }

    private boolean isComment(int start) {
        return start > 0 && raw.charAt(start - 1) == '/' || start + 1 < raw.length() && raw.charAt(start + 1) == '/';
    }

    private boolean isBetweenSpaces(int start) {
        return (start == 0 || raw.charAt(start - 1) == ' ') && (start + 1 == raw.length() || raw.charAt(start + 1) == ' ');
    }

    // `_word_` and `__word__`, but not the lines within `snake_case` and `V1__orders`.
    private boolean isEmphasis(int start) {
        int first = start;
        while (first > 0 && start - first < 4 && raw.charAt(first - 1) == '_') {
            first--;
        }
        int last = start;
        while (last + 1 < raw.length() && last - start < 4 && raw.charAt(last + 1) == '_') {
            last++;
        }
        boolean before = first > 0 && Character.isLetterOrDigit(raw.charAt(first - 1));
        boolean after = last + 1 < raw.length() && Character.isLetterOrDigit(raw.charAt(last + 1));
        return last - first < 3 && before != after;
    }

    private boolean tag(int start) {
        if (raw.startsWith("<!--", start)) {
            at = start + 4;
            add(start, ' ');
            return true;
        }
        int end = HtmlTags.end(raw, start);
        if (end < 0) {
            return false;
        }
        at = end;
        if (HtmlTags.breaksText(raw, start)) {
            add(start, ' ');
        }
        return true;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x2800
                || codePoint == 0x85;
    }

    private static boolean isLineBreak(int codePoint) {
        return codePoint == 0x2028 || codePoint == 0x2029 || codePoint == 0x85;
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.CONTROL || codePoint == 0x3164 || codePoint == 0x115f || codePoint == 0x1160
                || codePoint == 0xffa0;
    }
}
