package dev.architect.diagram.mermaid.source;

/// Types between tildes, `List~Order~`, as they are drawn: `List<Order>`.
public final class Generics {

    private Generics() {
    }

    /// A tilde between a word and another opens, every other closes. Where that leaves one open or closes too many, the
    /// outermost two belong together, then the next two, as Mermaid has it.
    public static String drawn(String text) {
        if (text.indexOf('~') < 0) {
            return text;
        }
        String nested = nested(text);
        return nested.isEmpty() ? paired(text) : nested;
    }

    /// @return nothing where the tildes do not match
    private static String nested(String text) {
        var drawn = new StringBuilder(text);
        int depth = 0;
        for (int at = text.indexOf('~'); at >= 0; at = text.indexOf('~', at + 1)) {
            boolean opens = opens(text, at);
            depth += opens ? 1 : -1;
            if (depth < 0) {
                return "";
            }
            drawn.setCharAt(at, opens ? '<' : '>');
        }
        return depth == 0 ? drawn.toString() : "";
    }

    private static boolean opens(String text, int at) {
        return at > 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))
                && (Character.isLetterOrDigit(text.charAt(at + 1)) || "_[(?*".indexOf(text.charAt(at + 1)) >= 0);
    }

    private static String paired(String text) {
        var drawn = new StringBuilder(text);
        boolean odd = text.chars().filter(c -> c == '~').count() % 2 == 1;
        int first = text.indexOf('~', odd && text.startsWith("~") ? 1 : 0);
        int last = text.lastIndexOf('~');
        while (first >= 0 && first < last) {
            drawn.setCharAt(first, '<');
            drawn.setCharAt(last, '>');
            first = text.indexOf('~', first + 1);
            last = text.lastIndexOf('~', last - 1);
        }
        return drawn.toString();
    }
}
