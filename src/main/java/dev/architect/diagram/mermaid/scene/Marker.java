package dev.architect.diagram.mermaid.scene;

/// What stands at the end of a line; its tip is exactly the line's end.
public enum Marker {
    NONE,
    /// A filled triangle.
    ARROW,
    /// Two strokes, like `>`.
    OPEN_ARROW,
    /// The upper, then the lower half of a filled triangle, in the direction of travel.
    HALF_ARROW_TOP,
    HALF_ARROW_BOTTOM,
    /// A filled disc that touches the end.
    CIRCLE,
    /// An `×` centred a little before the end.
    CROSS
}
