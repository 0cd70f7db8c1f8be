package dev.architect.diagram.mermaid.er;

import java.util.List;

import dev.architect.diagram.mermaid.graph.Direction;

/// What a source says, resolved: every id that a relationship names is an entity or a subgraph, and styles are merged.
///
/// @param order ids of entities and subgraphs as they first appear
record ErDiagram(Direction direction, List<String> order, List<Entity> entities, List<Subgraph> subgraphs,
        List<Relationship> relationships) {

    ErDiagram {
        order = List.copyOf(order);
        entities = List.copyOf(entities);
        subgraphs = List.copyOf(subgraphs);
        relationships = List.copyOf(relationships);
    }
}
