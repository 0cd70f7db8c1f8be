package dev.architect.diagram.mermaid.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;

/// Where everything stands.
///
/// @param boxes of nodes and clusters, by id
/// @param routes of links, by their index
public record Placement(Map<String, Bounds> boxes, Map<Integer, Route> routes, double width, double height) {

    /// @param points from the border of one box to the border of the other
    /// @param label centre of the words at its middle; without meaning where there are none
    /// @param startLabel centre of the words at its start, with the same proviso
    /// @param endLabel of those at its end
    public record Route(List<Point> points, Point label, Point startLabel, Point endLabel) {

        public Route reversed() {
            return new Route(points.reversed(), label, endLabel, startLabel);
        }

        Route moved(double dx, double dy) {
            return new Route(points.stream().map(point -> point.plus(dx, dy)).toList(), label.plus(dx, dy),
                    startLabel.plus(dx, dy),
                    endLabel.plus(dx, dy));
        }
    }

    public Placement {
        boxes = Map.copyOf(boxes);
        routes = Map.copyOf(routes);
    }

    /// This with another placement laid into it.
    Placement with(Placement inner, double dx, double dy) {
        var allBoxes = new HashMap<>(boxes);
        inner.boxes.forEach((id, box) -> allBoxes.put(id, new Bounds(box.x() + dx, box.y() + dy, box.width(), box.height())));
        var allRoutes = new HashMap<>(routes);
        inner.routes.forEach((index, route) -> allRoutes.put(index, route.moved(dx, dy)));
        return new Placement(allBoxes, allRoutes, width, height);
    }
}
