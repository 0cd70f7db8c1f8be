package dev.architect.diagram.mermaid.block;

import java.util.Map;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.style.Css;
import dev.architect.diagram.mermaid.style.Theme;

/// The theme's colours for blocks, changed by what a block says of itself.
final class BlockColours {

    private static final double THICK = 3.5;
    private static final double THIN = 1.4;
    private static final double SHEER = 0.5;

    private final Theme theme;

    BlockColours(Theme theme) {
        this.theme = theme;
    }

    Look block(Map<String, String> styles) {
        return Css.look(styles, Look.of(theme.colour("mainBkg"), theme.colour("nodeBorder"), 1));
    }

    Look frame(Map<String, String> styles) {
        return Css.look(styles,
                Look.of(theme.colour("clusterBkg").faded(SHEER), theme.colour("clusterBorder").faded(SHEER), 1));
    }

    Colour text(Map<String, String> styles, Look ground) {
        return Css.text(styles, ground, theme.nodeText());
    }

    Colour title(Map<String, String> styles, Look ground) {
        return Css.text(styles, ground, theme.colour("titleColor"));
    }

    Colour labelBackground() {
        return theme.colour("edgeLabelBackground").onPaper();
    }

    Colour label() {
        return Css.readable(theme.colour("textColor"), Look.filled(labelBackground()));
    }

    Look line(Link link) {
        Look line = Look.line(theme.onPaper("lineColor"), link.line() == Link.Line.THICK ? THICK : THIN);
        return link.line() == Link.Line.DOTTED ? line.dashed(3.0, 3.0) : line;
    }
}
