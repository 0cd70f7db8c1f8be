package dev.architect.diagram.mermaid.git;

import java.util.List;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;

/// Draws commits: a dot, a ring for a merge, a crossed dot, a square, a pair of cherries.
final class CommitSymbol {

    /// From the middle of a commit to where lines meet it.
    static final double RADIUS = 10;

    private static final double INNER = 6;
    private static final double CROSS = 5;

    private final GitColours colours;

    CommitSymbol(GitColours colours) {
        this.colours = colours;
    }

    List<Primitive> draw(Symbol symbol, Point at, int branch) {
        Look solid = Look.filled(colours.branch(branch));
        Look inner = Look.filled(colours.inner());
        return switch (symbol) {
            case NORMAL -> List.of(dot(at, RADIUS, solid));
            case MERGE -> List.of(dot(at, RADIUS, solid), dot(at, INNER, inner));
            case HIGHLIGHT -> List.of(square(at, RADIUS, Look.filled(colours.highlight(branch))), square(at, INNER, inner));
            case REVERSE -> List.of(dot(at, RADIUS, solid), stroke(at, CROSS), stroke(at, -CROSS));
            case CHERRY_PICK -> cherries(at);
        };
    }

    private static Primitive dot(Point at, double radius, Look look) {
        return new Primitive.Ellipse(at, radius, radius, look);
    }

    private static Primitive square(Point at, double half, Look look) {
        return new Primitive.Rectangle(at.x() - half, at.y() - half, 2 * half, 2 * half, 0, look);
    }

    private Primitive stroke(Point at, double rise) {
        return Primitive.Path.line(at.plus(-CROSS, rise), at.plus(CROSS, -rise), Look.line(colours.inner(), 3));
    }

    private List<Primitive> cherries(Point at) {
        Look white = Look.filled(Colour.WHITE);
        Look stalk = Look.line(Colour.WHITE, 1);
        return List.of(dot(at, RADIUS, Look.filled(colours.picked())), dot(at.plus(-3, 2), 2.75, white),
                dot(at.plus(3, 2), 2.75, white), Primitive.Path.line(at.plus(3, 1), at.plus(0, -5), stalk),
                Primitive.Path.line(at.plus(-3, 1), at.plus(0, -5), stalk));
    }
}
