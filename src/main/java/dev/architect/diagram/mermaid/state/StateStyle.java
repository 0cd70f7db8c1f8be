package dev.architect.diagram.mermaid.state;

import java.util.Map;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.style.Css;
import dev.architect.diagram.mermaid.style.Theme;

/// Colours and lines: the theme's, changed by what a state says of itself.
final class StateStyle {

    private static final double LINE = 1.2;
    private final Theme theme;

    StateStyle(Theme theme) {
        this.theme = theme;
    }

    Look state(Map<String, String> styles) {
        return Css.look(styles, Look.of(theme.colour("stateBkg"), border(), 1));
    }

    private Colour border() {
        return theme.find("stateBorder").orElseGet(() -> theme.colour("nodeBorder"));
    }

    Colour text(Map<String, String> styles, Look look) {
        return Css.text(styles, look, theme.colour("stateLabelColor"));
    }

    Look note() {
        return Look.of(theme.colour("noteBkgColor"), theme.colour("noteBorderColor"), 1);
    }

    Colour noteText() {
        return Css.readable(theme.colour("noteTextColor"), note());
    }

    /// The bar above a composite, and the line around it.
    Look title(Map<String, String> styles) {
        Look styled = Css.look(styles, Look.of(titleColour(), border(), 1));
        return new Look(titleColour(), styled.stroke(), styled.strokeWidth(), styled.dash(), 1);
    }

    private Colour titleColour() {
        return theme.colour("compositeTitleBackground");
    }

    /// Of the words on that bar, which keeps its colour whatever the state's own is.
    Colour titleText(Map<String, String> styles) {
        Look ground = Look.filled(titleColour());
        return Css.readable(Css.colour(styles, "color").filter(Colour::isVisible)
                .orElseGet(() -> theme.colour("stateLabelColor")), ground);
    }

    /// What the states within a composite stand on.
    ///
    /// @param depth how many composites and regions lie around it; every other level is darker
    Colour ground(Composite composite, int depth) {
        Colour standard = theme.colour(composite.isRegion() || depth % 2 == 1 ? "altBackground" : "compositeBackground");
        Look look = Css.look(composite.styles(), Look.filled(standard));
        return look.fill().faded(look.opacity());
    }

    Look region(Colour ground) {
        return Look.of(ground, border(), 1).dashed(8.0, 6.0);
    }

    Look transition(Colour ground) {
        return Look.line(ink("transitionColor", ground), LINE);
    }

    Look tether(Colour ground) {
        return Look.line(ink("transitionColor", ground), LINE).dashed(4.0, 4.0);
    }

    Look special(Map<String, String> styles, Colour ground) {
        return Css.look(styles, Look.filled(ink("specialStateColor", ground)));
    }

    /// The ring around the end of a flow, and the disc in it.
    Look ring(Map<String, String> styles, Colour ground) {
        return Css.look(styles, Look.of(Colour.NONE, ink("lineColor", ground), 2));
    }

    Look disc(Colour ground) {
        return Look.filled(Css.readable(border(), Look.filled(ground)));
    }

    private Colour ink(String variable, Colour ground) {
        return Css.readable(theme.colour(variable), Look.filled(ground));
    }

    Colour labelBackground() {
        return theme.colour("edgeLabelBackground").onPaper();
    }

    Colour label() {
        return Css.readable(theme.find("transitionLabelColor").orElseGet(() -> theme.colour("tertiaryTextColor")),
                Look.filled(labelBackground()));
    }
}
