package dev.architect.diagram.mermaid.sequence;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.RichText;

/// A group of neighbouring participants on a ground of its own.
record Box(RichText title, Colour fill) {
}
