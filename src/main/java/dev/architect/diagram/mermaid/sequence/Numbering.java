package dev.architect.diagram.mermaid.sequence;

import java.math.BigDecimal;

import dev.architect.diagram.mermaid.source.Warnings;

/// The numbers of messages, which count on while they are not shown.
final class Numbering {

    private final Warnings warnings;
    private boolean shown;
    private BigDecimal number = BigDecimal.ONE;
    private BigDecimal stride = BigDecimal.ONE;

    Numbering(boolean shown, Warnings warnings) {
        this.shown = shown;
        this.warnings = warnings;
    }

    void read(Statement statement) {
        String rest = Wording.withoutComment(statement.rest()).strip();
        if (rest.equalsIgnoreCase("off") || rest.equalsIgnoreCase("stop")) {
            if (rest.equalsIgnoreCase("stop")) {
                warnings.refused(statement.line(), "autonumber ends with off, not with stop.");
            }
            shown = false;
            return;
        }
        String[] words = rest.isEmpty() ? new String[0] : rest.split("[\\s,]+");
        for (int i = 0; i < words.length; i++) {
            if (!words[i].matches("\\d{1,6}(\\.\\d{1,4})?")) {
                warnings.refused(statement.line(), "autonumber takes a start and a step, both numbers.");
                break;
            }
            if (i == 0) {
                number = new BigDecimal(words[i]);
            } else if (i == 1) {
                stride = new BigDecimal(words[i]);
            }
        }
        if (words.length > 2 || rest.indexOf(',') >= 0) {
            warnings.refused(statement.line(), "autonumber takes a start and a step, with a blank between them.");
        }
        if (words.length == 1) {
            stride = BigDecimal.ONE;
        }
        shown = true;
    }

    /// The next one as it is drawn; empty where none is.
    String next() {
        String next = shown ? number.stripTrailingZeros().toPlainString() : "";
        number = number.add(stride);
        return next;
    }
}
