package dev.architect.diagram.mermaid.flowchart;

import java.util.Map;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.style.Css;
import dev.architect.diagram.mermaid.style.Theme;

/// Colours and lines: the theme's, changed by what a node, cluster or link says of itself.
final class FlowchartStyle {

    private static final double THICK = 3.5;
    private static final double THIN = 1.4;
    private static final double BRIGHTEST_WORDS = 0.8;

    private final Theme theme;

    FlowchartStyle(Theme theme) {
        this.theme = theme;
    }

    Look node(Map<String, String> styles) {
        return Css.look(styles, Look.of(theme.colour("nodeBkg"), theme.colour("nodeBorder"), 1));
    }

    Look cluster(Map<String, String> styles) {
        return Css.look(styles, Look.of(theme.colour("clusterBkg"), theme.colour("clusterBorder"), 1));
    }

    /// Of a text on a node.
    Colour text(Map<String, String> styles, Look ground) {
        return Css.text(styles, ground, theme.nodeText());
    }

    /// Of a text on a cluster.
    Colour title(Map<String, String> styles, Look ground) {
        return Css.text(styles, ground, theme.colour("titleColor"));
    }

    Colour linkText(Map<String, String> styles) {
        return Css.colour(styles, "color").filter(Colour::isVisible).filter(colour -> colour.luminance() < BRIGHTEST_WORDS)
                .orElseGet(() -> Css.readable(theme.colour("textColor"), Look.filled(labelBackground())));
    }

    Colour labelBackground() {
        return theme.colour("edgeLabelBackground");
    }

    Look link(Link link) {
        Look line = Look.line(theme.onPaper("lineColor"), link.line() == Link.Line.THICK ? THICK : THIN);
        if (link.line() == Link.Line.DOTTED) {
            line = line.dashed(3.0, 3.0);
        }
        return Css.look(link.styles(), line).withFill(Colour.NONE);
    }
}
