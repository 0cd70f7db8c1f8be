package dev.architect.diagram.mermaid.pie;

import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Sheet;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws `pie`.
public final class Pies {

    private Pies() {
    }

    /// @throws SyntaxException when the source cannot be read, a value is negative, or a limit is passed
    public static Drawing draw(Source source) {
        Pie pie = PieParser.parse(source);
        if (pie.slices().isEmpty()) {
            throw new SyntaxException(source.firstLine() + 1, 0,
                    "The pie has no slices: expected one such as \"Orders\" : 42");
        }
        return Sheet.of(source.withTitle(Labels.read(pie.title()).words()), new PieComposer(source, pie).compose(),
                "Pie chart", pie.slices().stream().map(slice -> slice.label().words() + " " + slice.number()));
    }
}
