package dev.architect.diagram.mermaid.pie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Run;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.source.Source;

/// All slices with their colours, in the order of the source; on the right unless `pie.legendPosition` says otherwise.
final class Legend {

    private static final double FONT = 17;
    private static final double SWATCH = 18;
    private static final double GAP = 6;
    private static final double APART = 30;
    private static final double WIDEST = 320;
    private static final double BRIGHT = 0.92;
    private static final Colour FRAME = Colour.rgb(0xbbbbbb);

    private final Source source;
    private final IntFunction<Colour> colours;
    private final List<TextBlock> texts;

    Legend(Source source, Pie pie, IntFunction<Colour> colours) {
        this.source = source;
        this.colours = colours;
        this.texts = pie.slices().stream().map(slice -> TextMeasure.wrap(text(pie, slice), FONT, WIDEST)).toList();
    }

    private static RichText text(Pie pie, Pie.Slice slice) {
        if (!pie.showData()) {
            return slice.label();
        }
        var lines = new ArrayList<>(slice.label().lines());
        List<Run> last = lines.isEmpty() ? List.of() : lines.removeLast();
        lines.add(Stream.concat(last.stream(), Stream.of(Run.plain(" [" + slice.number() + "]"))).toList());
        return new RichText(lines);
    }

    /// @param circle with the shares around it
    /// @param hole radius of the hole in the circle
    List<Primitive> beside(Bounds circle, double hole) {
        double width = SWATCH + GAP + texts.stream().mapToDouble(TextBlock::width).max().orElse(0);
        double height = texts.stream().mapToDouble(Legend::height).sum();
        boolean fits = Math.hypot(width, height) < 2 * hole;
        return switch (source.config().getOrDefault("pie.legendPosition", "right").toLowerCase(Locale.ROOT)) {
            case "left" -> at(circle.x() - APART - width, -height / 2);
            case "top" -> at(-width / 2, circle.y() - APART / 2 - height);
            case "bottom" -> at(-width / 2, circle.bottom() + APART / 2);
            case "center" -> fits ? at(-width / 2, -height / 2) : at(circle.right() + APART, -height / 2);
            default -> at(circle.right() + APART, -height / 2);
        };
    }

    private List<Primitive> at(double x, double top) {
        var entries = new ArrayList<Primitive>();
        double y = top;
        for (int i = 0; i < texts.size(); i++) {
            Colour colour = colours.apply(i);
            var parts = new ArrayList<Primitive>();
            parts.add(new Primitive.Rectangle(x, y + (TextMeasure.lineHeight(FONT) - SWATCH) / 2, SWATCH, SWATCH, 0,
                    Look.of(colour, colour.luminance() > BRIGHT ? FRAME : colour, 1)));
            parts.addAll(texts.get(i).placed(x + SWATCH + GAP, y, Anchor.START,
                    source.theme().onPaper("pieLegendTextColor")));
            entries.add(new Primitive.Group("legend", "", parts));
            y += height(texts.get(i));
        }
        return entries;
    }

    private static double height(TextBlock text) {
        return Math.max(SWATCH, text.height()) + 2;
    }
}
