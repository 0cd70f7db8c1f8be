package dev.architect.diagram.mermaid.style;

/// A cell of the table of themes: where a variable's colour comes from unless the source sets it.
///
/// @param kept whether what follows from this variable sees this rule even when the source sets the variable itself
/// @param origin digits of a colour, the name of another variable, or `-`
/// @param operations that make the colour of its origin; see [Shade#changed]
/// @param always operations that come behind, for a colour that the source sets, too
record Rule(boolean kept, String origin, String operations, String always) {

    static final Rule NONE = new Rule(false, "-", "", "");

    static Rule of(String cell, boolean dark) {
        int slash = cell.indexOf('/');
        String half = slash < 0 ? cell : dark ? cell.substring(slash + 1) : cell.substring(0, slash);
        boolean kept = half.startsWith("=");
        int star = half.indexOf('*');
        String rule = half.substring(kept ? 1 : 0, star < 0 ? half.length() : star);
        int colon = rule.indexOf(':');
        return new Rule(kept, colon < 0 ? rule : rule.substring(0, colon), colon < 0 ? "" : rule.substring(colon + 1),
                star < 0 ? "" : half.substring(star + 1));
    }

    boolean isEmpty() {
        return origin.equals("-");
    }

    /// Names of variables never consist of six or eight hexadecimal digits alone.
    boolean isColour() {
        return (origin.length() == 6 || origin.length() == 8)
                && origin.chars().allMatch(digit -> Character.digit(digit, 16) >= 0);
    }
}
