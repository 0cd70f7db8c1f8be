package dev.architect.diagram.mermaid.git;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.style.Css;
import dev.architect.diagram.mermaid.style.Theme;

/// The theme's colours for a history, eight of them for branches in turn.
final class GitColours {

    private static final int BRANCHES = 8;
    private static final double SHEER = 0.8;
    private static final double BRIGHTEST = 0.97;
    private static final Colour GREY = Colour.rgb(0xbbbbbb);

    private final Theme theme;

    GitColours(Theme theme) {
        this.theme = theme;
    }

    /// Of a branch's lines, commits and name plate. What could not be seen on white becomes grey.
    Colour branch(int index) {
        Colour colour = theme.colour("git" + index % BRANCHES);
        return colour.luminance() > BRIGHTEST ? GREY : colour;
    }

    Colour highlight(int index) {
        Colour colour = theme.colour("gitInv" + index % BRANCHES);
        return colour.luminance() > BRIGHTEST ? GREY : colour;
    }

    /// Of the name on its plate.
    Colour name(int index) {
        return Css.readable(theme.colour("gitBranchLabel" + index % BRANCHES), Look.filled(branch(index)));
    }

    Colour inner() {
        return theme.colour("primaryColor");
    }

    Colour lane() {
        return theme.onPaper("lineColor");
    }

    Colour picked() {
        return theme.onPaper("textColor");
    }

    Colour labelBackground() {
        return theme.colour("commitLabelBackground").faded(SHEER);
    }

    Colour label() {
        return Css.readable(theme.colour("commitLabelColor"), Look.filled(labelBackground()));
    }

    Colour tagGround() {
        return theme.colour("tagLabelBackground");
    }

    Colour tagBorder() {
        return theme.colour("tagLabelBorder");
    }

    Colour tag() {
        return Css.readable(theme.colour("tagLabelColor"), Look.filled(tagGround()));
    }

    Colour hole() {
        return Css.readable(theme.colour("textColor"), Look.filled(tagGround()));
    }
}
