package dev.architect.diagram.mermaid.sequence;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Run;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;

/// Breaks labels into lines of about the same length, and long words not at all as long as that is bearable.
final class Wrapping {

    private static final double LONGEST_WORD = 460;
    private static final double SLACK = 1.12;
    private static final double OWN_LINES = 1.35;

    private Wrapping() {
    }

    /// @param room the width that lines should keep to; lines that the author broke, and single words, may pass it
    static TextBlock wrap(RichText text, double room) {
        TextBlock natural = TextMeasure.unwrapped(text, TextMeasure.SIZE);
        if (natural.width() <= (natural.lines().size() > 1 ? room * OWN_LINES : room)) {
            return natural;
        }
        double width = Math.max(room, Math.min(widestWord(text), LONGEST_WORD));
        TextBlock greedy = TextMeasure.wrap(text, TextMeasure.SIZE, width);
        if (natural.lines().size() > 1) {
            return greedy;
        }
        double even = Math.max(natural.width() / greedy.lines().size() * SLACK, Math.min(widestWord(text), LONGEST_WORD));
        TextBlock balanced = TextMeasure.wrap(text, TextMeasure.SIZE, Math.min(width, even));
        return balanced.lines().size() == greedy.lines().size() ? balanced : greedy;
    }

    private static double widestWord(RichText text) {
        double widest = 0;
        for (var line : text.lines()) {
            for (Run run : line) {
                for (String word : run.text().split("\\s+")) {
                    widest = Math.max(widest, TextMeasure.width(run.with(word), TextMeasure.SIZE) + 1);
                }
            }
        }
        return widest;
    }
}
