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

    default Segment moved(double dx, double dy) {
        return switch (this) {
            case MoveTo(Point to) -> new MoveTo(to.plus(dx, dy));
            case LineTo(Point to) -> new LineTo(to.plus(dx, dy));
            case CurveTo(Point first, Point second, Point to) ->
                new CurveTo(first.plus(dx, dy), second.plus(dx, dy), to.plus(dx, dy));
            case Close close -> close;
        };
    }
}
