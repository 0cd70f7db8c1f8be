package dev.architect.diagram.mermaid.mindmap;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.style.Css;
import dev.architect.diagram.mermaid.style.Theme;

/// The theme's colours for a mindmap: one for the root, eleven for what hangs on it in turn.
final class SectionColours {

    private static final int SECTIONS = 11;
    private static final double BRIGHTEST = 0.97;
    private static final Colour GREY = Colour.rgb(0xbbbbbb);

    private final Theme theme;

    SectionColours(Theme theme) {
        this.theme = theme;
    }

    /// What could not be seen on white gets a grey outline.
    Look topic(Topic topic) {
        Colour fill = theme.colour(topic.depth() == 0 ? "git0" : "cScale" + index(topic));
        Look look = fill.luminance() > BRIGHTEST ? Look.of(fill, GREY, 1) : Look.filled(fill);
        return Css.look(topic.styles(), look);
    }

    Colour text(Topic topic, Look ground) {
        return Css.text(topic.styles(), ground,
                theme.colour(topic.depth() == 0 ? "gitBranchLabel0" : "cScaleLabel" + index(topic)));
    }

    /// Of the line under a plain topic.
    Colour underline(Topic topic) {
        return theme.colour("cScaleInv" + index(topic));
    }

    Colour edge(Topic child) {
        Colour colour = theme.colour("cScale" + index(child));
        return colour.luminance() > BRIGHTEST ? GREY : colour;
    }

    private static int index(Topic topic) {
        return topic.depth() == 0 ? 0 : topic.section() % SECTIONS + 1;
    }
}
