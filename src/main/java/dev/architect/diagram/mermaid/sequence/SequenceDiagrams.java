package dev.architect.diagram.mermaid.sequence;

import java.util.List;
import java.util.StringJoiner;

import dev.architect.diagram.mermaid.sequence.Step.Message;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Figure;
import dev.architect.diagram.mermaid.source.Source;

/// Draws `sequenceDiagram`.
public final class SequenceDiagrams {

    private static final int ALT_TEXT_LENGTH = 1_500;

    private SequenceDiagrams() {
    }

    /// @throws dev.architect.diagram.mermaid.source.SyntaxException for what cannot be read
    public static Drawing draw(Source source) {
        SequenceDiagram diagram = SequenceParser.parse(source);
        Settings settings = Settings.of(source.config());
        return new Drawing(SequenceLayout.draw(diagram, Inks.of(source.theme()), settings), altText(source, diagram));
    }

    /// Who takes part and what they say to each other, unless the source describes itself.
    private static String altText(Source source, SequenceDiagram diagram) {
        String title = source.accessibleTitle().orElse(diagram.title().words());
        String opening = title.isEmpty() ? "Sequence diagram" : "Sequence diagram: " + title;
        if (source.accessibleDescription().isPresent()) {
            return opening + ". " + source.accessibleDescription().get();
        }
        var messages = new StringJoiner("; ", opening + ". ", ".");
        for (Step step : diagram.steps()) {
            if (messages.length() > ALT_TEXT_LENGTH) {
                return messages.add("…").toString();
            }
            if (step instanceof Message message) {
                String line = name(diagram, message.from()) + " → " + name(diagram, message.to());
                messages.add(message.text().isEmpty() ? line : line + ": " + message.text().words());
            }
        }
        if (diagram.steps().stream().noneMatch(Message.class::isInstance)) {
            diagram.participants().forEach(participant -> messages.add(participant.label().words()));
        }
        return messages.toString();
    }

    private static String name(SequenceDiagram diagram, int participant) {
        return diagram.participants().get(participant).label().words();
    }

    /// Who takes part.
    ///
    /// @throws dev.architect.diagram.mermaid.source.SyntaxException for what cannot be read
    public static List<Figure> figures(Source source) {
        return SequenceParser.parse(source).participants().stream()
                .map(participant -> Figure.of(participant.label(), kind(participant.kind()))).toList();
    }

    private static Figure.Kind kind(Participant.Kind kind) {
        return switch (kind) {
            case ACTOR -> Figure.Kind.PERSON;
            case DATABASE, QUEUE, COLLECTIONS -> Figure.Kind.STORE;
            case PARTICIPANT, BOUNDARY, CONTROL, ENTITY -> Figure.Kind.BOX;
        };
    }
}
