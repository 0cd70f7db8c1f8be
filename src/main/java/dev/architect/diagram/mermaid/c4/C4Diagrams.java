package dev.architect.diagram.mermaid.c4;

import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws the five types of C4 diagrams.
public final class C4Diagrams {

    private C4Diagrams() {
    }

    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static Drawing draw(Source source) {
        C4Diagram diagram = C4Parser.parse(source);
        if (diagram.elements().isEmpty() && diagram.boundaries().isEmpty()) {
            throw new SyntaxException(source.firstLine() + 1, 0,
                    "The diagram is empty: expected an element such as Person(user, \"User\")");
        }
        return new C4Composer(source, diagram).compose();
    }
}
