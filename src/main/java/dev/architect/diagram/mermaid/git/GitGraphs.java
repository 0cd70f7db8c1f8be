package dev.architect.diagram.mermaid.git;

import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws `gitGraph`.
public final class GitGraphs {

    private GitGraphs() {
    }

    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static Drawing draw(Source source) {
        Options options = Options.of(source.config());
        History history = GitGraphParser.parse(source, options);
        if (history.commits().isEmpty() && !options.showBranches()) {
            throw new SyntaxException(source.firstLine() + 1, 0, "The history is empty: expected a commit");
        }
        return new GitComposer(source, options, history).compose();
    }
}
