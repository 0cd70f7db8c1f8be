package dev.architect.diagram.mermaid.state;

import java.util.Map;

import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.RichText;

/// A state with states of its own, or one of the regions that go on in it at the same time.
///
/// @param title empty for a region
/// @param parent id of the composite or region around it; empty at the top
record Composite(String id, boolean isRegion, RichText title, String parent, Direction direction,
        Map<String, String> styles) {
}
