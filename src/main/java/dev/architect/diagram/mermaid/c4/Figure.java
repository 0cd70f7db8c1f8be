package dev.architect.diagram.mermaid.c4;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.c4.Element.Form;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.shape.NodeForm;
import dev.architect.diagram.mermaid.shape.NodeShape;

/// An element as it is drawn: its form around its name, its type in brackets and its description.
record Figure(Element element, Words words) {

    private static final double NAME = 15;
    private static final double TYPE = 12;
    private static final double DESCRIPTION = 13;
    private static final double WRAP = 190;
    private static final double NARROWEST = 190;
    private static final double SIDE = 16;
    private static final double ABOVE = 14;
    private static final double ROUND = 12;

    static Figure of(Element element) {
        return new Figure(element, new Words(List.of(Words.block(element.name().bold(), NAME, WRAP),
                Words.block(element.type(), TYPE, WRAP), Words.block(element.description(), DESCRIPTION, WRAP))));
    }

    Size size() {
        Size text = words.size();
        Size size = switch (element.form()) {
            case BOX -> new Size(text.width() + 2 * SIDE, text.height() + 2 * ABOVE);
            case PERSON -> Person.size(text);
            case FRAMED, CYLINDER, QUEUE ->
                NodeForm.size(shape(), new TextBlock(List.of(), TextMeasure.SIZE, text.width(), text.height()));
        };
        return new Size(Math.max(NARROWEST, size.width()), size.height());
    }

    List<Point> outline(Bounds box) {
        return switch (element.form()) {
            case BOX -> Corners.of(box, ROUND);
            case PERSON -> Person.outline(box);
            case FRAMED, CYLINDER, QUEUE -> NodeForm.outline(shape(), box);
        };
    }

    Primitive draw(Bounds box, Look look, Colour ink) {
        var parts = new ArrayList<Primitive>(switch (element.form()) {
            case BOX -> List.of(new Primitive.Rectangle(box.x(), box.y(), box.width(), box.height(), ROUND, look));
            case PERSON -> Person.draw(box, look);
            case FRAMED, CYLINDER, QUEUE -> NodeForm.draw(shape(), box, look);
        });
        Point centre = NodeForm.textCentre(shape(), box);
        double top = element.form() == Form.PERSON ? Person.top(box) : centre.y() - words.size().height() / 2;
        parts.addAll(words.placed(centre.x(), top, ink));
        return new Primitive.Group("node", element.id(), parts);
    }

    private NodeShape shape() {
        return switch (element.form()) {
            case BOX, PERSON -> NodeShape.ROUND;
            case FRAMED -> NodeShape.SUBROUTINE;
            case CYLINDER -> NodeShape.CYLINDER;
            case QUEUE -> NodeShape.LYING_CYLINDER;
        };
    }
}
