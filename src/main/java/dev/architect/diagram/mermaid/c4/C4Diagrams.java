package dev.architect.diagram.mermaid.c4;

import java.util.List;

import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Figure;
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

    /// Its elements, without the boundaries around them.
    ///
    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static List<Figure> figures(Source source) {
        return C4Parser.parse(source).elements().stream().map(element -> Figure.of(element.name(), kind(element.form())))
                .toList();
    }

    private static Figure.Kind kind(Element.Form form) {
        return switch (form) {
            case PERSON -> Figure.Kind.PERSON;
            case CYLINDER, QUEUE -> Figure.Kind.STORE;
            case BOX, FRAMED -> Figure.Kind.BOX;
        };
    }
}
