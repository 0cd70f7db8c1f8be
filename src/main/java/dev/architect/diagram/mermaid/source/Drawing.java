package dev.architect.diagram.mermaid.source;

import dev.architect.diagram.mermaid.scene.Scene;

/// What a diagram type makes of a source.
///
/// @param altText the diagram in words
public record Drawing(Scene scene, String altText) {
}
