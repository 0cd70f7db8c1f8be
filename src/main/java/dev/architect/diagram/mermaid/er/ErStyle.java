package dev.architect.diagram.mermaid.er;

import java.util.Map;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.style.Css;
import dev.architect.diagram.mermaid.style.Theme;

/// Colours and lines: the theme's, changed by what an entity or a subgraph says of itself.
final class ErStyle {

    private static final double THIN = 1.3;

    private final Theme theme;

    ErStyle(Theme theme) {
        this.theme = theme;
    }

    Look entity(Map<String, String> styles) {
        return Css.look(styles, Look.of(theme.colour("mainBkg"), theme.colour("nodeBorder"), 1));
    }

    /// Rows take turns; an entity's own colour shows in every second one.
    Look row(Map<String, String> styles, int index) {
        Look entity = entity(styles);
        boolean even = index % 2 == 1;
        boolean own = even && Css.colour(styles, "fill").isPresent();
        return own ? entity : entity.withFill(theme.colour(even ? "rowEven" : "rowOdd"));
    }

    Colour text(Map<String, String> styles, Look ground) {
        return Css.text(styles, ground, theme.nodeText());
    }

    Look subgraph(Map<String, String> styles) {
        return Css.look(styles, Look.of(theme.colour("clusterBkg"), theme.colour("clusterBorder"), 1));
    }

    Colour title(Map<String, String> styles) {
        return Css.text(styles, subgraph(styles), theme.colour("titleColor"));
    }

    Look line(boolean identifying) {
        Look look = Look.line(theme.onPaper("lineColor"), THIN);
        return identifying ? look : look.dashed(7.0, 6.0);
    }

    Colour labelBackground() {
        return Colour.WHITE;
    }

    Colour label() {
        return theme.onPaper("textColor");
    }
}
