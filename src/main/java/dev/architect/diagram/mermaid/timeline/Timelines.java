package dev.architect.diagram.mermaid.timeline;

import java.util.List;

import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Sheet;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws `timeline`.
public final class Timelines {

    private Timelines() {
    }

    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static Drawing draw(Source source) {
        Timeline timeline = TimelineParser.parse(source);
        if (timeline.sections().isEmpty()) {
            throw new SyntaxException(source.firstLine() + 1, 0,
                    "The timeline is empty: expected a period and its events, such as 2024 : First release");
        }
        boolean oneColour = "true".equalsIgnoreCase(source.config().getOrDefault("timeline.disableMulticolor", ""));
        var cards = new Cards(source.theme(), !timeline.hasSections() && !oneColour);
        List<Primitive> primitives = timeline.down() ? new DownComposer(timeline, cards).compose()
                : new AcrossComposer(timeline, cards).compose();
        return Sheet.of(source.withTitle(Labels.read(timeline.title()).words()), primitives, "Timeline",
                timeline.labels());
    }
}
