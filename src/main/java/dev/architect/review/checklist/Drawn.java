package dev.architect.review.checklist;

import java.util.List;
import java.util.Optional;

import dev.architect.design.Block.Diagram;
import dev.architect.design.OutputPart;
import dev.architect.diagram.mermaid.Figures;

/// A diagram with the names that it draws.
record Drawn(Diagram diagram, Optional<OutputPart> part, Figures figures) {

    private static final int LONGEST_SOURCE = 64 * 1024;

    static Drawn of(Diagram diagram, Optional<OutputPart> part) {
        boolean isReadable = diagram.source().length() <= LONGEST_SOURCE;
        return new Drawn(diagram, part,
                isReadable ? Figures.in(diagram.source()) : new Figures(Figures.View.OTHER, List.of()));
    }

    boolean isStructure() {
        return figures.view() == Figures.View.STRUCTURE;
    }
}
