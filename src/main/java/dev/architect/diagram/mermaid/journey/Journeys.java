package dev.architect.diagram.mermaid.journey;

import java.util.stream.Stream;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Sheet;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws `journey`.
public final class Journeys {

    private Journeys() {
    }

    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static Drawing draw(Source source) {
        Journey journey = JourneyParser.parse(source);
        if (journey.tasks().findAny().isEmpty()) {
            throw new SyntaxException(source.firstLine() + 1, 0,
                    "The journey has no tasks: expected one such as Log in: 3: Customer");
        }
        return Sheet.of(source.withTitle(Labels.read(journey.title()).words()),
                new JourneyComposer(source.theme(), journey).compose(), "User journey",
                journey.sections().stream().flatMap(section -> Stream.concat(Stream.of(section.name()),
                        section.tasks().stream().map(Journey.Task::name))).map(RichText::words));
    }
}
