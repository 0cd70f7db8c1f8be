package dev.architect.diagram.mermaid.block;

import java.util.List;

import dev.architect.diagram.mermaid.scene.Point;

/// The way of a link, from the border of one block to that of another.
record Route(List<Point> points) {

    Route {
        points = List.copyOf(points);
    }

    /// The point at this share of its length.
    Point at(double share) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distance(points.get(i));
        }
        double left = length * share;
        for (int i = 1; i < points.size(); i++) {
            double step = points.get(i - 1).distance(points.get(i));
            if (step > 0 && left <= step) {
                return points.get(i - 1).towards(points.get(i), left / step);
            }
            left -= step;
        }
        return points.getLast();
    }
}
