package dev.architect.diagram.mermaid.architecture;

import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws `architecture-beta`.
public final class Architectures {

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
}
