package dev.architect.diagram.mermaid.scene;

/// What stands at the end of a line; its tip is exactly the line's end.
public enum Marker {
    NONE,
    /// A filled triangle.
    ARROW,
    /// Two strokes, like `>`.
    OPEN_ARROW,
    /// A filled arrow head with a notch behind.
    BARB,
    /// The upper, then the lower half of a filled triangle, in the direction of travel.
    HALF_ARROW_TOP,
    HALF_ARROW_BOTTOM,
    /// A triangle that is not filled: inheritance.
    TRIANGLE,
    /// A filled diamond: composition.
    DIAMOND,
    /// A diamond that is not filled: aggregation.
    HOLLOW_DIAMOND,
    /// A filled disc that touches the end.
    CIRCLE,
    /// A circle that is not filled and touches the end: a provided interface.
    RING,
    /// An `×` centred a little before the end.
    CROSS,
    /// Crow's feet, from the inside of the line to its end: two bars.
    ONE,
    /// A ring and a bar.
    ZERO_OR_ONE,
    /// A bar and a foot.
    ONE_OR_MORE,
    /// A ring and a foot.
    ZERO_OR_MORE
}
