package dev.architect.diagram.mermaid.scene;

/// A step of a path.
public sealed interface Segment {

    record MoveTo(Point to) implements Segment {
    }

    record LineTo(Point to) implements Segment {
    }

    /// A cubic curve with two control points.
    record CurveTo(Point first, Point second, Point to) implements Segment {
    }

    record Close() implements Segment {
    }
}
