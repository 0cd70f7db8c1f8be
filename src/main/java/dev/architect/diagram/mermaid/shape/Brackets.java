package dev.architect.diagram.mermaid.shape;

import java.util.List;

/// The brackets around a label, whose form says the shape of its node: `[text]`, `((text))`.
public record Brackets(String open, String close, NodeShape shape) {

    /// Longer ones first: the first that fits is taken.
    public static final List<Brackets> ALL = List.of(new Brackets("(((", ")))", NodeShape.DOUBLE_CIRCLE),
            new Brackets("((", "))", NodeShape.CIRCLE), new Brackets("([", "])", NodeShape.STADIUM),
            new Brackets("(-", "-)", NodeShape.ELLIPSE), new Brackets("(", ")", NodeShape.ROUND),
            new Brackets("[[", "]]", NodeShape.SUBROUTINE), new Brackets("[(", ")]", NodeShape.CYLINDER),
            new Brackets("[", "]", NodeShape.RECTANGLE), new Brackets("{{", "}}", NodeShape.HEXAGON),
            new Brackets("{", "}", NodeShape.DIAMOND), new Brackets(">", "]", NodeShape.ODD));

    /// The shape of `[/text/]`, `[\text\]`, `[/text\]` and `[\text/]`.
    ///
    /// @param first the slash behind the opening bracket
    /// @param last the slash before the closing one
    public static NodeShape slanted(char first, char last) {
        if (first == '/') {
            return last == '/' ? NodeShape.LEAN_RIGHT : NodeShape.TRAPEZOID;
        }
        return last == '/' ? NodeShape.INVERTED_TRAPEZOID : NodeShape.LEAN_LEFT;
    }
}
