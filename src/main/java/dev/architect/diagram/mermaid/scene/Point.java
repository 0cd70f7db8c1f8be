package dev.architect.diagram.mermaid.scene;

/// A place in a drawing: x to the right, y downwards.
public record Point(double x, double y) {

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /// The point on the way to `other`; `share` 0 is here, 1 is there.
    public Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
