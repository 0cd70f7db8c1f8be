package dev.architect.diagram.mermaid.gantt;

import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws `gantt`.
public final class Gantts {

    private Gantts() {
    }

    /// @throws SyntaxException when the source cannot be read, a date is none, or a limit is passed
    public static Drawing draw(Source source) {
        GanttChart chart = GanttParser.parse(source);
        if (chart.drafts().isEmpty()) {
            throw new SyntaxException(source.firstLine() + 1, 0,
                    "The chart has no tasks: expected one such as Design : a1, 2024-01-08, 5d");
        }
        return new GanttComposer(source, chart, Schedule.of(chart, source.warnings())).compose();
    }
}
