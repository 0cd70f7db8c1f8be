package dev.architect.diagram.mermaid.requirement;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.style.Css;

/// The box of one entry: its kind and name in the middle, and its facts from the left below a line.
final class EntryFigure {

    private static final double MARGIN = 10;
    /// Mermaid never breaks these lines; a requirement of several sentences would be as wide as the screen.
    private static final double WIDEST = 380;

    private final Entry entry;
    private final TextBlock kind;
    private final TextBlock name;
    private final List<TextBlock> facts;

    EntryFigure(Entry entry) {
        this.entry = entry;
        this.kind = measured(RichText.plain("<<" + entry.kind() + ">>"));
        this.name = measured(entry.name().bold());
        this.facts = entry.facts().stream().map(this::measured).toList();
    }

    private TextBlock measured(RichText text) {
        return TextMeasure.wrap(Css.weighted(entry.styles(), text), TextMeasure.SIZE, WIDEST);
    }

    Size size() {
        double widest = Math.max(Math.max(kind.width(), name.width()),
                facts.stream().mapToDouble(TextBlock::width).max().orElse(0));
        double below = facts.stream().mapToDouble(TextBlock::height).sum();
        return new Size(widest + 2 * MARGIN, head() + (facts.isEmpty() ? 0 : below + 2 * MARGIN));
    }

    private double head() {
        return kind.height() + name.height() + 2 * MARGIN;
    }

    Primitive draw(Bounds box, RequirementStyle style) {
        Look look = style.box(entry.styles());
        Colour colour = style.text(entry.styles(), look);
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(box.x(), box.y(), box.width(), box.height(), 0, look));
        double middle = box.centre().x();
        parts.addAll(kind.placed(middle, box.y() + MARGIN, Anchor.MIDDLE, colour));
        parts.addAll(name.placed(middle, box.y() + MARGIN + kind.height(), Anchor.MIDDLE, colour));
        double top = box.y() + head();
        if (!facts.isEmpty()) {
            parts.add(Primitive.Path.line(new Point(box.x(), top), new Point(box.right(), top),
                    Look.line(look.stroke(), look.strokeWidth())));
        }
        top += MARGIN;
        for (TextBlock fact : facts) {
            parts.addAll(fact.placed(box.x() + MARGIN, top, Anchor.START, colour));
            top += fact.height();
        }
        return new Primitive.Group("node", entry.id(), parts);
    }
}
