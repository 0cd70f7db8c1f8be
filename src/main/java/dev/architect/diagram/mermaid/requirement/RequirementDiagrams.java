package dev.architect.diagram.mermaid.requirement;

import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws `requirementDiagram`, whose words are those of SysML 1.6.
public final class RequirementDiagrams {

    private RequirementDiagrams() {
    }

    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static Drawing draw(Source source) {
        RequirementDiagram diagram = RequirementParser.parse(source);
        if (diagram.entries().isEmpty()) {
            throw new SyntaxException(source.firstLine() + 1, 0,
                    "The requirement diagram is empty: expected a requirement such as requirement login { … }");
        }
        return new RequirementComposer(source, diagram).compose();
    }
}
