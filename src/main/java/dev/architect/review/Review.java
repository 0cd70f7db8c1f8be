package dev.architect.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.architect.chat.Language;
import dev.architect.design.Block;
import dev.architect.design.Block.Diagram;
import dev.architect.design.Design;
import dev.architect.design.Scope;
import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Rejected;
import dev.architect.persona.Persona;
import dev.architect.review.border.Kept;
import dev.architect.review.border.SchemaBorder;

/// Checks a design before it is posted.
public final class Review {

    /// Pictures in one answer; further diagrams stay as source.
    static final int MOST_PICTURES = 10;

    private final DiagramRenderer renderer;
    private final List<Check> checks;
    private final String databaseArchitect;

    /// @param databaseArchitect the name of the one persona that may design schemas
    public Review(DiagramRenderer renderer, List<Check> checks, String databaseArchitect) {
        this.renderer = renderer;
        this.checks = List.copyOf(checks);
        this.databaseArchitect = databaseArchitect;
    }

    public Reviewed review(Design written, Persona persona, Language language) {
        boolean mayDesignSchemas = persona.name().equals(databaseArchitect);
        var border = mayDesignSchemas ? Kept.whole(written) : SchemaBorder.keep(written, language);
        var pictures = new LinkedHashMap<Diagram, Rendering>();
        var findings = new ArrayList<Finding>();
        for (Block block : border.design().blocks()) {
            if (block instanceof Diagram diagram) {
                draw(diagram, pictures, findings);
            }
        }
        var draft = new Draft(border.design(), Scope.WHOLE, language);
        checks.forEach(check -> findings.addAll(check.check(draft)));
        return new Reviewed(border.design(), pictures, findings, border.crossed());
    }

    private void draw(Diagram diagram, Map<Diagram, Rendering> pictures, List<Finding> findings) {
        if (pictures.size() >= MOST_PICTURES || pictures.containsKey(diagram)) {
            return;
        }
        Rendering rendering = renderer.render(diagram.source(), PictureFormat.Png.FOR_CHAT);
        pictures.put(diagram, rendering);
        if (rendering instanceof Rejected rejected) {
            findings.add(new Finding("mermaid", Severity.ERROR, diagram.title(), rejected.line(), rejected.reason(),
                    rejected.reason(), "Write the diagram so that Mermaid can draw it."));
        }
    }
}
