package dev.architect.diagram.mermaid.state;

import dev.architect.diagram.mermaid.scene.RichText;

/// A line from one state to another.
///
/// @param isTether whether it holds a note, in dashes and without an arrow
record Transition(String from, String to, RichText label, boolean isTether) {
}
