package dev.architect.diagram.mermaid.er;

import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws `erDiagram`.
public final class ErDiagrams {

    private ErDiagrams() {
    }

    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static Drawing draw(Source source) {
        ErDiagram diagram = ErParser.parse(source);
        if (diagram.order().isEmpty()) {
            throw new SyntaxException(source.firstLine() + 1, 0,
                    "The entity relationship diagram is empty: expected an entity or a relationship such as A ||--o{ B : has");
        }
        return new ErComposer(source, diagram).compose();
    }
}
