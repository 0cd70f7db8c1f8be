package dev.architect.diagram.mermaid.sequence;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.style.Theme;

/// The colours of a sequence diagram: its theme's, and what the source sets itself.
record Inks(Look figure, Look symbol, Look lifeline, Look bar, Look note, Look frame, Look tab, Look divider, Look box,
        Colour line, Colour text, Colour noteText, Colour badge, Colour badgeText) {

    static Inks of(Theme theme) {
        Colour fill = theme.colour("actorBkg");
        Colour border = theme.colour("actorBorder");
        Colour lifeline = theme.onPaper("actorLineColor");
        Colour noteFill = theme.colour("noteBkgColor");
        Colour noteBorder = theme.colour("noteBorderColor");
        Colour bar = theme.colour("activationBkgColor");
        Colour signal = theme.onPaper("signalColor");
        Colour loop = theme.colour("labelBoxBorderColor");
        return new Inks(Look.of(fill, border, 1), Look.of(fill, border, 2), Look.line(lifeline, 1),
                Look.of(bar, theme.colour("activationBorderColor"), 1), Look.of(noteFill, noteBorder, 1),
                Look.line(loop, 1.5).dashed(2.0, 2.0), Look.of(fill, loop, 1), Look.line(loop, 1.5).dashed(3.0, 3.0),
                Look.line(border.faded(0.6), 1), signal, readableOn(fill, theme.colour("actorTextColor")),
                readableOn(noteFill, theme.colour("noteTextColor")), signal,
                Colour.WHITE);
    }

    private static Colour readableOn(Colour ground, Colour ink) {
        return ground.luminance() < 0.45 && ink.luminance() < 0.5 ? Colour.WHITE : ink;
    }

    /// `top` laid over an opaque ground.
    static Colour over(Colour top, Colour ground) {
        double alpha = top.alpha();
        return new Colour(mixed(top.red(), ground.red(), alpha), mixed(top.green(), ground.green(), alpha),
                mixed(top.blue(), ground.blue(), alpha), 1);
    }

    private static int mixed(int top, int ground, double alpha) {
        return (int) Math.round(top * alpha + ground * (1 - alpha));
    }
}
