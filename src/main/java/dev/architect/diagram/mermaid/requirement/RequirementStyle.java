package dev.architect.diagram.mermaid.requirement;

import java.util.Map;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.style.Css;
import dev.architect.diagram.mermaid.style.Theme;

/// Colours and lines: the theme's, changed by what an entry says of itself.
final class RequirementStyle {

    private static final double LINE = 1.2;
    private final Theme theme;

    RequirementStyle(Theme theme) {
        this.theme = theme;
    }

    Look box(Map<String, String> styles) {
        return Css.look(styles, Look.of(theme.colour("mainBkg"), theme.colour("nodeBorder"), 1.3));
    }

    Colour text(Map<String, String> styles, Look box) {
        return Css.text(styles, box, theme.nodeText());
    }

    Look line(Relationship.Kind kind) {
        Look line = Look.line(theme.onPaper("relationColor"), LINE);
        return kind == Relationship.Kind.CONTAINS ? line : line.dashed(9.0, 6.0);
    }

    Colour labelBackground() {
        return theme.colour("edgeLabelBackground").onPaper();
    }

    Colour label() {
        return Css.readable(theme.colour("relationLabelColor"), Look.filled(labelBackground()));
    }
}
