package dev.architect.review;

import java.util.List;
import java.util.Map;

import dev.architect.design.Block.Diagram;
import dev.architect.design.Design;
import dev.architect.diagram.Rendering;

/// A design with what its review found.
///
/// @param design without what the persona must not decide
/// @param pictures what came of each diagram; one without an entry was over the number or the time for drawing
/// @param findings what is wrong and stays, for a person to read
/// @param removed the schema work that was taken out, which the database architect is to do
/// @param leaked what was taken out because it repeated the instructions
public record Reviewed(Design design, Map<Diagram, Rendering> pictures, List<Finding> findings, List<String> removed,
        List<String> leaked, Scorecard scorecard) {

    public Reviewed {
        pictures = Map.copyOf(pictures);
        findings = List.copyOf(findings);
        removed = List.copyOf(removed);
        leaked = List.copyOf(leaked);
    }

    public boolean crossedBorder() {
        return !removed.isEmpty();
    }

    /// The same review for a part of the design.
    public Reviewed with(Design part) {
        return new Reviewed(part, pictures, findings, removed, leaked, scorecard);
    }
}
