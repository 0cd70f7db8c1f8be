package dev.architect.diagram.mermaid.flowchart;

import java.util.Map;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.shape.NodeShape;

/// A node.
///
/// @param styles of its classes and its own, as CSS properties
record Vertex(String id, RichText label, NodeShape shape, Map<String, String> styles) {
}
