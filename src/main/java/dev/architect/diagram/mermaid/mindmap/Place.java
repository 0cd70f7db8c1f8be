package dev.architect.diagram.mermaid.mindmap;

import dev.architect.diagram.mermaid.scene.Bounds;

/// Where a topic stands.
///
/// @param side 1 to the right of the root, -1 to the left of it
record Place(Topic topic, Bounds box, int side) {

    /// The edge that looks away from the root.
    double outer() {
        return side > 0 ? box.right() : box.x();
    }

    double inner() {
        return side > 0 ? box.x() : box.right();
    }
}
