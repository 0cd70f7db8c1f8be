package dev.architect.diagram.mermaid.scene;

import java.util.ArrayList;
import java.util.List;

/// A label after wrapping, with the room that it needs.
///
/// @param lines of runs, none wider than `width`
/// @param size of the font
public record TextBlock(List<List<Run>> lines, double size, double width, double height) {

    public TextBlock {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /// Its lines, centred around a point.
    public List<Primitive> centred(Point centre, Colour colour) {
        return placed(centre.x(), centre.y() - height / 2, Anchor.MIDDLE, colour);
    }

    /// Its lines from `top` downwards; `x` is their start, middle or end.
    public List<Primitive> placed(double x, double top, Anchor anchor, Colour colour) {
        var texts = new ArrayList<Primitive>();
        double lineHeight = TextMeasure.lineHeight(size);
        double lead = (lineHeight - TextMeasure.ascent(size) - TextMeasure.descent(size)) / 2 + TextMeasure.ascent(size);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                texts.add(new Primitive.Text(x, top + i * lineHeight + lead, lines.get(i), size, anchor, colour));
            }
        }
        return texts;
    }
}
