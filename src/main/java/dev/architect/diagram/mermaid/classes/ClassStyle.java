package dev.architect.diagram.mermaid.classes;

import java.util.Map;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.style.Css;
import dev.architect.diagram.mermaid.style.Theme;

/// Colours and lines: the theme's, changed by what a class says of itself.
final class ClassStyle {

    private static final double THIN = 1.4;

    private final Theme theme;

    ClassStyle(Theme theme) {
        this.theme = theme;
    }

    Look box(Map<String, String> styles) {
        return Css.look(styles, Look.of(theme.colour("mainBkg"), theme.colour("nodeBorder"), 1));
    }

    Colour text(Map<String, String> styles, Look ground) {
        return Css.text(styles, ground, theme.colour("classText"));
    }

    Look note() {
        return Look.of(theme.colour("noteBkgColor"), theme.colour("noteBorderColor"), 1);
    }

    Colour noteText() {
        return Css.readable(theme.colour("noteTextColor"), note());
    }

    Look namespace() {
        return Look.of(theme.colour("clusterBkg"), theme.colour("clusterBorder"), 1);
    }

    Colour namespaceTitle() {
        return Css.readable(theme.colour("titleColor"), namespace());
    }

    Look line(Relation.Line line) {
        Look look = Look.line(theme.onPaper("lineColor"), THIN);
        return switch (line) {
            case SOLID -> look;
            case DASHED -> look.dashed(5.0, 3.0);
            case DOTTED -> look.dashed(1.5, 2.5);
        };
    }

    Colour labelBackground() {
        return theme.colour("mainBkg");
    }

    Colour label() {
        return Css.readable(theme.colour("classText"), Look.filled(labelBackground()));
    }

    /// Of words on the paper itself.
    Colour word() {
        return theme.onPaper("classText");
    }
}
