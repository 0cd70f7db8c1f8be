package dev.architect.diagram.mermaid.architecture;

import dev.architect.diagram.mermaid.scene.RichText;

/// A line from a side of one node to a side of another.
///
/// @param startArrow whether an arrow points at `from`
record Edge(End from, End to, boolean startArrow, boolean endArrow, RichText label) {

    /// @param id of a node or a group
    /// @param outside whether it ends at the frame of the group around the node, beside the node
    record End(String id, Side side, boolean outside) {
    }
}
