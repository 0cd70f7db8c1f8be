package dev.architect.diagram.mermaid.er;

import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.RichText;

/// @param parent id of the one around it; empty at the top
/// @param direction its own, where it has one
record Subgraph(String id, RichText title, String parent, Optional<Direction> direction, Map<String, String> styles) {
}
