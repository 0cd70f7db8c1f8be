package dev.architect.diagram.mermaid.architecture;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Figure;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws `architecture-beta`.
public final class Architectures {

    private static final Set<String> STORES = Set.of("database", "disk");

    private Architectures() {
    }

    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static Drawing draw(Source source) {
        Architecture architecture = ArchitectureParser.parse(source);
        if (architecture.nodes().isEmpty() && architecture.groups().isEmpty()) {
            throw new SyntaxException(source.firstLine() + 1, 0,
                    "The diagram is empty: expected a service such as service api(server)[API]");
        }
        return new ArchitectureComposer(source, architecture).compose();
    }

    /// Its groups, then its services.
    ///
    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static List<Figure> figures(Source source) {
        Architecture architecture = ArchitectureParser.parse(source);
        return Stream.concat(
                architecture.groups().stream().map(group -> Figure.of(group.title(), Figure.Kind.FRAME)),
                architecture.nodes().stream().flatMap(Architectures::figure)).toList();
    }

    private static Stream<Figure> figure(Node node) {
        return switch (node) {
            case Node.Service service -> Stream.of(Figure.of(service.title(),
                    STORES.contains(service.icon()) ? Figure.Kind.STORE : Figure.Kind.BOX));
            case Node.Junction junction -> Stream.empty();
        };
    }
}
