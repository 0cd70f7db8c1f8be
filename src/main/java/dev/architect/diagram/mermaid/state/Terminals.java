package dev.architect.diagram.mermaid.state;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;

/// Leads transitions to the middle of a disc: it is so small that the arrows of several would lie over one another at its
/// rim.
final class Terminals {

    private static final int SHORTEST = 4;

    private Terminals() {
    }

    /// @param points of a route in right angles that starts at the disc
    /// @return the same with its first stretch moved to the middle, unless it is straight
    static List<Point> centred(List<Point> points, Bounds disc) {
        if (points.size() < SHORTEST) {
            return points;
        }
        var centred = new ArrayList<>(points);
        Point first = points.get(0);
        Point second = points.get(1);
        boolean upright = Math.abs(first.x() - second.x()) < Math.abs(first.y() - second.y());
        Point middle = disc.centre();
        centred.set(0, upright ? new Point(middle.x(), first.y()) : new Point(first.x(), middle.y()));
        centred.set(1, upright ? new Point(middle.x(), second.y()) : new Point(second.x(), middle.y()));
        return centred;
    }
}
