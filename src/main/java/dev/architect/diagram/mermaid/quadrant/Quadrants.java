package dev.architect.diagram.mermaid.quadrant;

import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Sheet;
import dev.architect.diagram.mermaid.source.Source;

/// Draws `quadrantChart`.
public final class Quadrants {

    private Quadrants() {
    }

    /// @throws dev.architect.diagram.mermaid.source.SyntaxException when the source cannot be read, or passes a limit
    public static Drawing draw(Source source) {
        QuadrantChart chart = QuadrantParser.parse(source);
        return Sheet.of(source.withTitle(Labels.read(chart.title()).words()), new QuadrantComposer(source, chart).compose(),
                "Quadrant chart", chart.labels());
    }
}
