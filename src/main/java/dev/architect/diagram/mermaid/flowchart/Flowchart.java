package dev.architect.diagram.mermaid.flowchart;

import java.util.List;
import java.util.Map;

import dev.architect.diagram.mermaid.graph.Direction;

/// What a source says, resolved: every id that an edge names is a vertex or a cluster, and styles are merged.
///
/// @param order ids of vertices and clusters as they first appear
/// @param owners of vertices: id of the vertex → id of its cluster
record Flowchart(Direction direction, List<String> order, List<Vertex> vertices, List<Cluster> clusters,
        Map<String, String> owners,
        List<Link> links) {

    Flowchart {
        order = List.copyOf(order);
        vertices = List.copyOf(vertices);
        clusters = List.copyOf(clusters);
        owners = Map.copyOf(owners);
        links = List.copyOf(links);
    }

    /// The cluster around a vertex or cluster; empty at the top.
    String parentOf(String id) {
        return clusters.stream().filter(cluster -> cluster.id().equals(id)).map(Cluster::parent).findFirst()
                .orElseGet(() -> owners.getOrDefault(id, ""));
    }
}
