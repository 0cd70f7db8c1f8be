package dev.architect.diagram.mermaid.style;

/// What stands behind `classDef`, `class`, `style` or `linkStyle`: a list, a blank, and what the listed ones get.
///
/// @param names with commas between them
/// @param rest CSS or names of classes; empty where it is missing
public record Declaration(String names, String rest) {

    private static final int MOST_BLANKS_BEFORE_COMMA = 8;

    /// Parts `text` at the first blank that stands beside no comma.
    public static Declaration of(String text) {
        char before = ',';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                before = c;
            } else if (before != ',' && !startsWithComma(text, i)) {
                return new Declaration(text.substring(0, i), text.substring(i).strip());
            }
        }
        return new Declaration(text, "");
    }

    private static boolean startsWithComma(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + MOST_BLANKS_BEFORE_COMMA && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ',';
    }
}
