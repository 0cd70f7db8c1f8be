package dev.architect.diagram.mermaid.mindmap;

import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws `mindmap`.
public final class Mindmaps {

    private Mindmaps() {
    }

    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static Drawing draw(Source source) {
        return new MindmapComposer(source, MindmapParser.parse(source)).compose();
    }
}
