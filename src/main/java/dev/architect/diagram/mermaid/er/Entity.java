package dev.architect.diagram.mermaid.er;

import java.util.List;
import java.util.Map;

import dev.architect.diagram.mermaid.scene.RichText;

/// An entity, as a table of its attributes.
///
/// @param subgraph id of the one around it; empty at the top
/// @param styles of its classes and its own, as CSS properties
record Entity(String id, RichText name, List<Attribute> attributes, String subgraph, Map<String, String> styles) {

    Entity {
        attributes = List.copyOf(attributes);
        styles = Map.copyOf(styles);
    }
}
