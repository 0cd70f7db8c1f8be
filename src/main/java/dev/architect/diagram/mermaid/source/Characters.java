package dev.architect.diagram.mermaid.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The characters of a source before anything reads it: what cannot be seen is gone, what looks like a space is one.
final class Characters {

    private Characters() {
    }

    static List<String> lines(String text) {
        return new ArrayList<>(Arrays.asList(cleaned(text).split("\n", -1)));
    }

    private static String cleaned(String text) {
        var cleaned = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (endsLine(c)) {
                at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
                cleaned.append('\n');
            } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                cleaned.append(' ');
            } else if (!isInvisible(c)) {
                cleaned.append(c);
            }
        }
        return cleaned.toString();
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// Not what joins or parts letters, which changes their shape.
    private static boolean isInvisible(char c) {
        return c != '\t' && Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT && c != '\u200C' && c != '\u200D';
    }
}
