package dev.architect.diagram.mermaid.state;

import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws `stateDiagram` and `stateDiagram-v2`, which Mermaid has drawn alike since its version 11.
public final class StateDiagrams {

    private StateDiagrams() {
    }

    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static Drawing draw(Source source) {
        StateDiagram diagram = StateParser.parse(source);
        if (diagram.states().isEmpty()) {
            throw new SyntaxException(source.firstLine() + 1, 0,
                    "The state diagram is empty: expected a transition such as [*] --> Idle");
        }
        return new StateComposer(source, diagram).compose();
    }
}
