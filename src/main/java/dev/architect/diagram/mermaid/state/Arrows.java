package dev.architect.diagram.mermaid.state;

/// What Mermaid's state diagrams make of signs that are meant as an arrow.
final class Arrows {

    private static final String ARROW = "-->";
    private static final String DIVIDER = "--";

    private Arrows() {
    }

    /// Whether Mermaid stops at them. It takes every sign but a single dash for a name, and two dashes for a divider,
    /// which stands in a composite state alone.
    static boolean areRefused(String signs, boolean isInComposite) {
        int at = 0;
        while (at < signs.length()) {
            if (signs.startsWith(ARROW, at)) {
                at += ARROW.length();
            } else if (isInComposite && signs.startsWith(DIVIDER, at)) {
                at += DIVIDER.length();
            } else if (signs.charAt(at) == '-') {
                return true;
            } else {
                at++;
            }
        }
        return false;
    }
}
