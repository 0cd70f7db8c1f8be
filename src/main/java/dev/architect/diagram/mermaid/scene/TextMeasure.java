package dev.architect.diagram.mermaid.scene;

import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.List;

/// Measures text exactly as the painters draw it.
public final class TextMeasure {

    /// The size that Mermaid writes labels in.
    public static final double SIZE = 16;
    /// The width at which Mermaid breaks labels.
    public static final double WRAP = 200;
    /// What a word may take that cannot be broken as a browser would break it, rather than being torn apart.
    public static final double LONGEST_WORD = 320;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final double LINE_SPACING = 1.35;
    private static final LineMetrics METRICS = Typeface.regular(SIZE).getLineMetrics("Ág", CONTEXT);

    private TextMeasure() {
    }

    /// From baseline to baseline.
    public static double lineHeight(double size) {
        return size * LINE_SPACING;
    }

    public static double ascent(double size) {
        return METRICS.getAscent() * size / SIZE;
    }

    public static double descent(double size) {
        return METRICS.getDescent() * size / SIZE;
    }

    public static double width(String text, double size) {
        return width(Run.plain(text), size);
    }

    public static double width(Run run, double size) {
        return width(List.of(run), size);
    }

    public static double width(List<Run> line, double size) {
        double width = 0;
        for (Piece piece : Typeface.pieces(line, size)) {
            width += piece.width();
        }
        return width;
    }

    /// `text` broken at spaces so that no line is wider than `maxWidth`; a single word that is wider is broken anywhere.
    public static TextBlock wrap(RichText text, double size, double maxWidth) {
        return wrap(text, size, maxWidth, maxWidth);
    }

    /// The same, but a single word may be as wide as `longestWord`.
    public static TextBlock wrap(RichText text, double size, double maxWidth, double longestWord) {
        return new LineBreaker(size, maxWidth, longestWord).block(text);
    }

    /// The width of the widest part of `text` that lines are not broken in.
    public static double widestWord(RichText text, double size) {
        return text.lines().stream().flatMap(line -> LineBreaker.words(line).stream()).mapToDouble(word -> width(word, size))
                .max().orElse(0);
    }

    /// `text` with the lines that it has.
    public static TextBlock unwrapped(RichText text, double size) {
        return wrap(text, size, Double.MAX_VALUE);
    }
}
