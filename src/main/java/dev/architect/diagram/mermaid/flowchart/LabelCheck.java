package dev.architect.diagram.mermaid.flowchart;

import java.util.Optional;
import java.util.regex.Pattern;

/// What Mermaid's own reader does not take in a label. To it quotes hold a text only where they begin the label, and
/// brackets outside of quotes are those of a node.
final class LabelCheck {

    private static final String BRACKETS = "()[]{}";
    private static final Pattern ATTRIBUTE = Pattern.compile("=\"[^\"]*\"");

    private final String label;
    /// Signs that end the label's text outside of quotes.
    private final String signs;

    private LabelCheck(String label, String signs) {
        this.label = label.contains("=\"") ? withoutAttributes(label) : label;
        this.signs = signs;
    }

    /// Of a label within the brackets of a node or the bars of a link.
    ///
    /// @return why Mermaid refuses it
    static Optional<String> enclosed(String label) {
        return new LabelCheck(label, BRACKETS + "|").fault();
    }

    /// Of a label within slanted sides, where bars and quotes are signs like others.
    static Optional<String> slanted(String label) {
        boolean isQuoted = label.startsWith("\"");
        return isQuoted || label.chars().noneMatch(c -> BRACKETS.indexOf(c) >= 0) ? Optional.empty()
                : Optional.of(reason('('));
    }

    /// Of a label between the halves of a link, `-- text -->`.
    static Optional<String> within(String label) {
        return new LabelCheck(label.strip(), "").fault();
    }

    private Optional<String> fault() {
        boolean isEmpty = true;
        for (int at = 0; at < label.length(); at++) {
            char c = label.charAt(at);
            if (signs.indexOf(c) >= 0) {
                return Optional.of(reason(c));
            }
            if (c != '"') {
                isEmpty = false;
                continue;
            }
            int close = label.indexOf('"', at + 1);
            if (close < 0) {
                return Optional.of(reason(c));
            }
            if (close > at + 1) {
                if (!isEmpty) {
                    return Optional.of(label.substring(0, at).isBlank() ? "a blank before the quotes of a label is left out."
                            : reason(c));
                }
                isEmpty = false;
            }
            at = close;
        }
        return isEmpty ? Optional.of("a label without text was kept; write a blank, as in [\" \"].") : Optional.empty();
    }

    /// Before it reads anything Mermaid turns the quotes of `<a href="…">` into single ones.
    private static String withoutAttributes(String label) {
        var plain = new StringBuilder();
        int from = 0;
        int open = label.indexOf('<');
        int close = label.indexOf('>', open);
        while (open >= 0 && close > open) {
            boolean isTag = Character.isLetterOrDigit(label.charAt(open + 1));
            String tag = label.substring(open, close);
            plain.append(label, from, open).append(isTag ? ATTRIBUTE.matcher(tag).replaceAll("=''") : tag);
            from = close;
            open = label.indexOf('<', close);
            close = label.indexOf('>', open);
        }
        return plain.append(label, from, label.length()).toString();
    }

    private static String reason(char sign) {
        return switch (sign) {
            case '"' -> "quotes within a label were kept; write #quot; for them.";
            case '|' -> "a bar within a label was kept; quote such labels.";
            default -> "brackets within a label were kept; quote such labels.";
        };
    }
}
