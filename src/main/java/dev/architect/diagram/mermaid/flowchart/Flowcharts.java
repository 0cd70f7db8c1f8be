package dev.architect.diagram.mermaid.flowchart;

import java.util.List;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.shape.NodeShape;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Figure;
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

    /// Its subgraphs, then its nodes.
    ///
    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static List<Figure> figures(Source source) {
        Flowchart chart = FlowchartParser.parse(source);
        return Stream.concat(chart.clusters().stream().map(cluster -> Figure.of(cluster.title(), Figure.Kind.FRAME)),
                chart.vertices().stream().map(vertex -> Figure.of(vertex.label(), kind(vertex.shape())))).toList();
    }

    private static Figure.Kind kind(NodeShape shape) {
        return switch (shape) {
            case CYLINDER, DATA_STORE, LYING_CYLINDER, LINED_CYLINDER, STORED_DATA, DOCUMENT, DOCUMENTS, TAGGED_DOCUMENT,
                    LINED_DOCUMENT, FOLDER, BUCKET ->
                Figure.Kind.STORE;
            case PERSON -> Figure.Kind.PERSON;
            default -> Figure.Kind.BOX;
        };
    }
}
