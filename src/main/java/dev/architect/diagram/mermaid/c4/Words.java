package dev.architect.diagram.mermaid.c4;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;

/// Texts of different sizes below one another, centred.
///
/// @param blocks none of them empty
record Words(List<TextBlock> blocks) {

    private static final double GAP = 2;

    Words {
        blocks = blocks.stream().filter(block -> !block.isEmpty()).toList();
    }

    static TextBlock block(RichText text, double size, double widest) {
        return TextMeasure.wrap(text, size, widest, Math.max(widest, TextMeasure.LONGEST_WORD));
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    Size size() {
        double width = 0;
        double height = 0;
        for (TextBlock block : blocks) {
            width = Math.max(width, block.width());
            height += block.height() + GAP;
        }
        return new Size(width, Math.max(0, height - GAP));
    }

    List<Primitive> placed(double x, double top, Colour colour) {
        var texts = new ArrayList<Primitive>();
        double y = top;
        for (TextBlock block : blocks) {
            texts.addAll(block.placed(x, y, Anchor.MIDDLE, colour));
            y += block.height() + GAP;
        }
        return texts;
    }
}
