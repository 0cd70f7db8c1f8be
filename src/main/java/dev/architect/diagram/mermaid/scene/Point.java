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

    /// Where this comes to lie when the drawing is turned about `pivot`, clockwise.
    public Point turned(Point pivot, double degrees) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        double dx = x - pivot.x;
        double dy = y - pivot.y;
        return new Point(pivot.x + dx * cosine - dy * sine, pivot.y + dx * sine + dy * cosine);
    }
}
