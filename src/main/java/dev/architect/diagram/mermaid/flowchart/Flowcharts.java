package dev.architect.diagram.mermaid.flowchart;

import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws `flowchart` and `graph`.
public final class Flowcharts {

    private Flowcharts() {
    }

    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static Drawing draw(Source source) {
        Flowchart chart = FlowchartParser.parse(source);
        if (chart.vertices().isEmpty() && chart.clusters().isEmpty()) {
            throw new SyntaxException(source.firstLine() + 1, 0, "The flowchart is empty: expected a node such as A[\"text\"]");
        }
        return new FlowchartComposer(source, chart).compose();
    }
}
