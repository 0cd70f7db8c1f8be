package dev.architect.diagram.mermaid.classes;

import dev.architect.diagram.mermaid.scene.RichText;

/// A note, or an interface that is words alone.
///
/// @param namespace id of the one around it; empty at the top
record Remark(String id, RichText text, String namespace) {
}
