package dev.architect.diagram.mermaid.sequence;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.style.Theme;

/// The colours of a sequence diagram: its theme's, and what the source sets itself.
///
/// @param figure of boxes around names, `symbol` of figures above names, `name` the words within boxes
/// @param frame of blocks, `tab` and `tabWord` in its corner, `condition` beside that
/// @param line of messages, `words` on them, `number` in front of them
record Inks(Look figure, Look symbol, Colour name, Look lifeline, Look bar, Look note, Colour noteText, Look frame,
        Look tab, Colour tabWord, Look divider, Colour condition, Look box, Colour line, Colour words, Colour number) {

    private static final double APART = 0.3;
    private static final double CONTRAST = 2.75;
    private static final Colour INK = Colour.rgb(0x333333);

    static Inks of(Theme theme) {
        Colour fill = theme.colour("actorBkg");
        Colour border = theme.colour("actorBorder");
        Colour note = theme.colour("noteBkgColor");
        Colour tab = theme.colour("labelBoxBkgColor");
        Colour frame = theme.onPaper("labelBoxBorderColor");
        return new Inks(Look.of(fill, border, 1), Look.of(fill, border, 2), seen(theme.colour("actorTextColor"), fill),
                Look.line(theme.onPaper("actorLineColor"), 1),
                Look.of(theme.colour("activationBkgColor"), theme.colour("activationBorderColor"), 1),
                Look.of(note, theme.colour("noteBorderColor"), 1), seen(theme.colour("noteTextColor"), note),
                Look.line(frame, 1.5).dashed(2.0, 2.0), Look.of(tab, frame, 1), seen(theme.colour("labelTextColor"), tab),
                Look.line(frame, 1.5).dashed(3.0, 3.0), theme.onPaper("loopTextColor"), Look.line(border.faded(0.6), 1),
                theme.onPaper("signalColor"), theme.onPaper("signalTextColor"), theme.colour("sequenceNumberColor"));
    }

    /// `ink`, or what can be seen where it could not be.
    static Colour seen(Colour ink, Colour ground) {
        boolean seen = Math.abs(ink.luminance() - ground.luminance()) >= APART && ink.contrast(ground) > CONTRAST;
        return seen ? ink : ground.contrast(Colour.WHITE) > ground.contrast(INK) ? Colour.WHITE : INK;
    }
}
