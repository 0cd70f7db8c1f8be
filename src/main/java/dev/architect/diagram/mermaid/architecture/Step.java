package dev.architect.diagram.mermaid.architecture;

import dev.architect.diagram.mermaid.architecture.Edge.End;
import dev.architect.diagram.mermaid.scene.Size;

/// From one thing to another that stands beside it in the same group: an edge, as it looks from there.
///
/// @param from id of a node or a group
/// @param leaving where the edge ends within `from`
/// @param label the room of its words; without width where it has none
record Step(String from, String to, End leaving, End entering, Size label) {

    Step reversed() {
        return new Step(to, from, entering, leaving, label);
    }

    /// Whether its sides do not say where `to` stands, as of two left ones.
    boolean isVague() {
        return leaving.side() == entering.side();
    }

    boolean isStraight() {
        return leaving.side() == entering.side().opposite();
    }

    /// How many columns `to` stands to the right of `from`.
    int columns() {
        if (leaving.side().isAcross()) {
            return isVague() ? 0 : leaving.side().dx();
        }
        return isVague() ? 1 : -entering.side().dx();
    }

    /// How many rows `to` stands below `from`.
    int rows() {
        if (leaving.side().isAcross()) {
            return isVague() ? 1 : -entering.side().dy();
        }
        return isVague() ? 0 : leaving.side().dy();
    }
}
