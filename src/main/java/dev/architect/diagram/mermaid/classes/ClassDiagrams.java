package dev.architect.diagram.mermaid.classes;

import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws `classDiagram` and `classDiagram-v2`.
public final class ClassDiagrams {

    private ClassDiagrams() {
    }

    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static Drawing draw(Source source) {
        ClassDiagram diagram = ClassParser.parse(source);
        if (diagram.order().isEmpty()) {
            throw new SyntaxException(source.firstLine() + 1, 0,
                    "The class diagram is empty: expected a class such as class Order or a relation such as A --> B");
        }
        return new ClassComposer(source, diagram).compose();
    }
}
