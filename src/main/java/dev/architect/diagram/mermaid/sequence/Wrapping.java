package dev.architect.diagram.mermaid.sequence;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Run;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;

/// Breaks labels into lines of about the same length, and long words not at all as long as that is bearable.
final class Wrapping {

    private static final double SIZE = TextMeasure.SIZE;
    private static final double LONGEST_WORD = 460;
    /// How much wider than the even share a line may be, least first.
    private static final double[] SLACKS = { 1.05, 1.15, 1.3 };
    private static final double OWN_LINES = 1.6;

    private Wrapping() {
    }

    /// @param room the width that lines should keep to; lines that the author broke, and single words, may pass it
    static TextBlock wrap(RichText text, double room) {
        TextBlock natural = TextMeasure.unwrapped(text, SIZE);
        if (natural.width() <= (natural.lines().size() > 1 ? room * OWN_LINES : room)) {
            return natural;
        }
        var lines = new ArrayList<List<Run>>();
        double width = 0;
        for (List<Run> line : text.lines()) {
            TextBlock block = wrapLine(new RichText(List.of(line)), room);
            lines.addAll(block.lines());
            width = Math.max(width, block.width());
        }
        return new TextBlock(lines, SIZE, width, lines.size() * TextMeasure.lineHeight(SIZE));
    }

    private static TextBlock wrapLine(RichText line, double room) {
        TextBlock natural = TextMeasure.unwrapped(line, SIZE);
        if (natural.width() <= room) {
            return natural;
        }
        double word = Math.min(TextMeasure.widestWord(line, SIZE) + 1, LONGEST_WORD);
        double width = Math.max(room, word);
        TextBlock greedy = TextMeasure.wrap(line, SIZE, width);
        for (double slack : SLACKS) {
            double even = Math.max(natural.width() / greedy.lines().size() * slack, word);
            TextBlock balanced = TextMeasure.wrap(line, SIZE, Math.min(width, even));
            if (balanced.lines().size() == greedy.lines().size()) {
                return balanced;
            }
        }
        return greedy;
    }
}
