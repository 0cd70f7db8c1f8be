package dev.architect.diagram.mermaid.block;

import java.util.List;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.shape.NodeShape;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Figure;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Draws `block-beta` and `block`.
public final class Blocks {

    private Blocks() {
    }

    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static Drawing draw(Source source) {
        BlockDiagram diagram = BlockParser.parse(source);
        if (diagram.root().children().isEmpty()) {
            throw new SyntaxException(source.firstLine() + 1, 0, "The diagram is empty: expected a block such as A[\"text\"]");
        }
        return new BlockComposer(source, diagram).compose();
    }

    /// Its frames and blocks.
    ///
    /// @throws SyntaxException when the source cannot be read, or passes a limit
    public static List<Figure> figures(Source source) {
        return BlockParser.parse(source).root().children().stream().flatMap(Blocks::figures).toList();
    }

    private static Stream<Figure> figures(Block block) {
        return switch (block) {
            case Block.Node node -> Stream.of(Figure.of(node.label(),
                    node.shape() == NodeShape.CYLINDER ? Figure.Kind.STORE : Figure.Kind.BOX));
            case Block.Group group -> Stream.concat(Stream.of(Figure.of(group.title(), Figure.Kind.FRAME)),
                    group.children().stream().flatMap(Blocks::figures));
            case Block.Arrow arrow -> Stream.empty();
            case Block.Space space -> Stream.empty();
        };
    }
}
