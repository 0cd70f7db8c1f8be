package dev.architect.diagram.mermaid.sequence;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.Theme;

/// The colours of a sequence diagram: its theme's, and what the source sets itself.
record Inks(Look figure, Look symbol, Look lifeline, Look bar, Look note, Look frame, Look tab, Look divider, Look box,
        Colour line, Colour text, Colour noteText, Colour badge, Colour badgeText) {

    private static final Colour DARK = Colour.rgb(0x333333);
    private static final Colour GREY = Colour.rgb(0x666666);

    static Inks of(Source source) {
        Theme theme = source.theme();
        Colour fill = source.themeColour("actorBkg").or(() -> source.themeColour("primaryColor")).orElse(theme.fill());
        Colour border = source.themeColour("actorBorder").or(() -> source.themeColour("primaryBorderColor"))
                .orElse(theme.border());
        Colour lifeline = source.themeColour("actorLineColor").orElse(border);
        Colour noteFill = source.themeColour("noteBkgColor").orElse(Colour.rgb(0xFFF5AD));
        Colour noteBorder = source.themeColour("noteBorderColor").orElse(Colour.rgb(0xAAAA33));
        Colour bar = source.themeColour("activationBkgColor").orElse(Colour.rgb(0xF4F4F4));
        Colour signal = source.themeColour("signalColor").orElse(DARK);
        Colour loop = source.themeColour("labelBoxBorderColor").orElse(border);
        return new Inks(Look.of(fill, border, 1), Look.of(fill, border, 2), Look.line(lifeline, 1),
                Look.of(bar, source.themeColour("activationBorderColor").orElse(GREY), 1), Look.of(noteFill, noteBorder, 1),
                Look.line(loop, 1.5).dashed(2.0, 2.0), Look.of(fill, loop, 1), Look.line(loop, 1.5).dashed(3.0, 3.0),
                Look.line(border.faded(0.6), 1), signal, readableOn(fill, theme.text()), readableOn(noteFill, DARK), signal,
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
