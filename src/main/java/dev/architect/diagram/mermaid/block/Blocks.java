package dev.architect.diagram.mermaid.block;

import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws `block-beta` and `block`.
public final class Blocks {

    private Blocks() {
    }

    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static Drawing draw(Source source) {
        BlockDiagram diagram = BlockParser.parse(source);
        if (diagram.root().children().isEmpty()) {
            throw new SyntaxException(source.firstLine() + 1, 0, "The diagram is empty: expected a block such as A[\"text\"]");
        }
        return new BlockComposer(source, diagram).compose();
    }
}
