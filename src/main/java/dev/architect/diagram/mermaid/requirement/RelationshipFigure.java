package dev.architect.diagram.mermaid.requirement;

import java.util.List;

import dev.architect.diagram.mermaid.graph.RoundedPath;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;

/// The line of a relationship: dashed with an open arrow, or solid with SysML's crossed circle at what contains.
final class RelationshipFigure {

    private static final double RADIUS = 8;

    private RelationshipFigure() {
    }

    static Primitive draw(Relationship relationship, List<Point> points, Look line) {
        boolean contains = relationship.kind() == Relationship.Kind.CONTAINS;
        Primitive.Path path = RoundedPath.through(points, line, Marker.NONE, contains ? Marker.NONE : Marker.OPEN_ARROW);
        return new Primitive.Group("edge", relationship.from() + "→" + relationship.to(),
                contains ? circled(path, line.withFill(Colour.NONE)) : List.of(path));
    }

    /// The line itself is one of the circle's two strokes.
    private static List<Primitive> circled(Primitive.Path path, Look line) {
        List<Point> points = path.points();
        Point start = points.getFirst();
        Point next = points.stream().filter(point -> point.distance(start) > 0.01).findFirst().orElse(start.plus(0, 1));
        double length = start.distance(next);
        double dx = (next.x() - start.x()) / length * RADIUS;
        double dy = (next.y() - start.y()) / length * RADIUS;
        Point middle = start.plus(dx, dy);
        return List.of(path, new Primitive.Ellipse(middle, RADIUS, RADIUS, line),
                Primitive.Path.line(middle.plus(-dy, dx), middle.plus(dy, -dx), line));
    }
}
