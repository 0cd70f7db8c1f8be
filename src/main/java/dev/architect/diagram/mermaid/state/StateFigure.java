package dev.architect.diagram.mermaid.state;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.graph.Direction;
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
import dev.architect.diagram.mermaid.shape.NodeForm;
import dev.architect.diagram.mermaid.shape.NodeShape;
import dev.architect.diagram.mermaid.style.Css;

/// One state: its texts, measured once, the room that it takes and what it looks like.
final class StateFigure {

    private static final double RADIUS = 5;
    private static final double SIDE = 10;
    private static final double ABOVE = 8;
    private static final double NOTE_WIDTH = 260;
    private static final double NARROWEST = 28;
    private static final double TERMINAL = 14;
    private static final double CHOICE = 28;
    private static final double BAR_LENGTH = 70;
    private static final double BAR_WIDTH = 10;
    private static final double DISC = 2.8;

    private final State state;
    private final TextBlock name;
    private final List<TextBlock> details;

    StateFigure(State state) {
        this.state = state;
        double width = state.kind() == State.Kind.NOTE ? NOTE_WIDTH : TextMeasure.WRAP;
        this.name = measured(state.name(), width);
        this.details = state.details().stream().map(text -> measured(text, width)).toList();
    }

    private TextBlock measured(RichText text, double width) {
        return TextMeasure.wrap(Css.weighted(state.styles(), text), TextMeasure.SIZE, width, TextMeasure.LONGEST_WORD);
    }

    State state() {
        return state;
    }

    boolean isDisc() {
        return state.kind() == State.Kind.START || state.kind() == State.Kind.END;
    }

    /// @param direction in which the transitions around it lead
    Size size(Direction direction) {
        boolean across = direction == Direction.RIGHT || direction == Direction.LEFT;
        return switch (state.kind()) {
            case SIMPLE, NOTE -> new Size(Math.max(NARROWEST, width() + 2 * SIDE), height());
            case START, END -> new Size(TERMINAL, TERMINAL);
            case CHOICE -> new Size(CHOICE, CHOICE);
            case BAR -> across ? new Size(BAR_WIDTH, BAR_LENGTH) : new Size(BAR_LENGTH, BAR_WIDTH);
        };
    }

    private double width() {
        return Math.max(name.width(), details.stream().mapToDouble(TextBlock::width).max().orElse(0));
    }

    private double height() {
        double below = details.stream().mapToDouble(TextBlock::height).sum();
        return nameHeight() + (details.isEmpty() ? 0 : below + 2 * ABOVE);
    }

    private double nameHeight() {
        return Math.max(name.height(), TextMeasure.lineHeight(TextMeasure.SIZE)) + 2 * ABOVE;
    }

    /// The corners at which transitions end.
    List<Point> outline(Bounds box) {
        return NodeForm.outline(switch (state.kind()) {
            case SIMPLE -> NodeShape.ROUND;
            case NOTE, BAR -> NodeShape.RECTANGLE;
            case START, END -> NodeShape.START;
            case CHOICE -> NodeShape.DIAMOND;
        }, box);
    }

    /// @param ground what it stands on
    Primitive draw(Bounds box, StateStyle style, Colour ground) {
        var parts = new ArrayList<Primitive>();
        Look look = style.state(state.styles());
        switch (state.kind()) {
            case SIMPLE -> {
                parts.add(rectangle(box, RADIUS, look));
                addTexts(parts, box, look, style.text(state.styles(), look));
            }
            case NOTE -> {
                parts.add(rectangle(box, 0, style.note()));
                parts.addAll(name.placed(box.centre().x() - name.width() / 2, box.centre().y() - name.height() / 2,
                        Anchor.START, style.noteText()));
            }
            case START -> parts.add(disc(box, TERMINAL / 2, style.special(state.styles(), ground)));
            case END -> {
                parts.add(disc(box, TERMINAL / 2, style.ring(state.styles(), ground)));
                parts.add(disc(box, DISC, style.disc(ground)));
            }
            case BAR -> parts.add(rectangle(box, 2, style.special(state.styles(), ground)));
            case CHOICE -> parts.add(new Primitive.Polygon(outline(box), look));
        }
        return new Primitive.Group("node", state.id(), parts);
    }

    /// The name in the middle; further descriptions from the left below a line.
    private void addTexts(List<Primitive> parts, Bounds box, Look look, Colour colour) {
        double middle = box.centre().x();
        if (details.isEmpty()) {
            parts.addAll(name.centred(box.centre(), colour));
            return;
        }
        parts.addAll(name.placed(middle, box.y() + ABOVE, Anchor.MIDDLE, colour));
        double top = box.y() + nameHeight();
        parts.add(Primitive.Path.line(new Point(box.x(), top), new Point(box.right(), top),
                Look.line(look.stroke(), look.strokeWidth())));
        top += ABOVE;
        double left = middle - details.stream().mapToDouble(TextBlock::width).max().orElse(0) / 2;
        for (TextBlock detail : details) {
            parts.addAll(detail.placed(left, top, Anchor.START, colour));
            top += detail.height();
        }
    }

    private static Primitive rectangle(Bounds box, double radius, Look look) {
        return new Primitive.Rectangle(box.x(), box.y(), box.width(), box.height(), radius, look);
    }

    private static Primitive disc(Bounds box, double radius, Look look) {
        return new Primitive.Ellipse(box.centre(), radius, radius, look);
    }
}
