package dev.architect.diagram.mermaid.er;

import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.RichText;

/// @param role what the first entity does to the second
record Relationship(String from, String to, Kind kind, RichText role) {

    /// @param start how many of the first entity there are to one of the second
    /// @param isIdentifying whether the second cannot be without the first: a solid line
    /// @param end how many of the second there are to one of the first
    record Kind(Marker start, boolean isIdentifying, Marker end) {
    }
}
