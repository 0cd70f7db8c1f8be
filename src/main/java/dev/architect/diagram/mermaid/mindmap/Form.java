package dev.architect.diagram.mermaid.mindmap;

import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.shape.NodeForm;
import dev.architect.diagram.mermaid.shape.NodeShape;

/// The shapes of topics, with the brackets that ask for them.
enum Form {
    PLAIN("", "", NodeShape.ROUND),
    OPEN_LEFT("-)", "(-", NodeShape.ROUND),
    OPEN_RIGHT("(-", "-)", NodeShape.ROUND),
    BANG("))", "((", NodeShape.BANG),
    CLOUD(")", "(", NodeShape.CLOUD),
    CIRCLE("((", "))", NodeShape.CIRCLE),
    HEXAGON("{{", "}}", NodeShape.HEXAGON),
    ROUNDED("(", ")", NodeShape.ROUND),
    SQUARE("[", "]", NodeShape.RECTANGLE);

    private static final double SIDE = 20;

    private final String opener;
    private final String closer;
    private final NodeShape shape;

    Form(String opener, String closer, NodeShape shape) {
        this.opener = opener;
        this.closer = closer;
        this.shape = shape;
    }

    String opener() {
        return opener;
    }

    String closer() {
        return closer;
    }

    NodeShape shape() {
        return shape;
    }

    /// Whether it is drawn as a plain topic, on a line.
    boolean isUnderlined() {
        return this == PLAIN || this == OPEN_LEFT || this == OPEN_RIGHT;
    }

    /// The room that it needs around a text: Mermaid's, which is narrower than that of a flowchart's nodes.
    Size size(TextBlock text) {
        return switch (this) {
            case PLAIN, OPEN_LEFT, OPEN_RIGHT -> around(text, SIDE, 6);
            case SQUARE -> around(text, SIDE, 10);
            case ROUNDED -> around(text, 15, 15);
            case BANG, CLOUD, CIRCLE, HEXAGON -> NodeForm.size(shape, text);
        };
    }

    private static Size around(TextBlock text, double aside, double above) {
        return new Size(Math.max(text.width(), 8) + 2 * aside, Math.max(text.height(), 16) + 2 * above);
    }
}
