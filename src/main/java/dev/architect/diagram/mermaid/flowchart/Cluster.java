package dev.architect.diagram.mermaid.flowchart;

import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.RichText;

/// A subgraph.
///
/// @param parent id of the subgraph around it; empty at the top
/// @param direction its own, where it has one
record Cluster(String id, RichText title, String parent, Optional<Direction> direction, Map<String, String> styles) {
}
