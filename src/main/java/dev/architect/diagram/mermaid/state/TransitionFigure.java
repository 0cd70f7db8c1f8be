package dev.architect.diagram.mermaid.state;

import java.util.List;

import dev.architect.diagram.mermaid.graph.RoundedPath;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;

/// The line of a transition with the barb at its end, which is this type's own arrow.
final class TransitionFigure {

    private static final double LENGTH = 10;
    private static final double NOTCH = 5.5;
    private static final double HALF_WIDTH = 5;

    private TransitionFigure() {
    }

    static Primitive draw(Transition transition, List<Point> points, Look line) {
        Primitive.Path path = RoundedPath.through(points, line, Marker.NONE, Marker.NONE);
        return new Primitive.Group("edge", transition.from() + "→" + transition.to(),
                transition.isTether() ? List.of(path) : List.of(path, barb(path.points(), line)));
    }

    private static Primitive barb(List<Point> points, Look line) {
        Point tip = points.getLast();
        Point from = points.reversed().stream().filter(point -> point.distance(tip) > 0.01).findFirst()
                .orElse(tip.plus(0, -1));
        double length = tip.distance(from);
        double dx = (tip.x() - from.x()) / length;
        double dy = (tip.y() - from.y()) / length;
        return new Primitive.Polygon(List.of(tip, tip.plus(-dx * LENGTH + dy * HALF_WIDTH, -dy * LENGTH - dx * HALF_WIDTH),
                tip.plus(-dx * NOTCH, -dy * NOTCH),
                tip.plus(-dx * LENGTH - dy * HALF_WIDTH, -dy * LENGTH + dx * HALF_WIDTH)), Look.filled(line.stroke()));
    }
}
