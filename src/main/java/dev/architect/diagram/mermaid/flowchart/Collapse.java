package dev.architect.diagram.mermaid.flowchart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.architect.diagram.mermaid.shape.NodeShape;

/// Puts one node in the place of each subgraph that is collapsed. Links of what it holds become its own; those within it
/// are not shown.
final class Collapse {

    private final Flowchart chart;
    private final Set<String> collapsed;
    private final Map<String, String> shown = new HashMap<>();

    private Collapse(Flowchart chart, Set<String> collapsed) {
        this.chart = chart;
        this.collapsed = collapsed;
        chart.order().forEach(id -> shown.put(id, outermost(id)));
    }

    /// @param collapsed ids; those of nodes mean nothing
    static Flowchart of(Flowchart chart, Set<String> collapsed) {
        boolean any = chart.clusters().stream().anyMatch(cluster -> collapsed.contains(cluster.id()));
        return any ? new Collapse(chart, collapsed).chart() : chart;
    }

    private Flowchart chart() {
        var vertices = new ArrayList<>(chart.vertices().stream().filter(vertex -> isShown(vertex.id())).toList());
        var owners = new HashMap<>(chart.owners());
        owners.keySet().retainAll(shown.values());
        for (Cluster cluster : chart.clusters()) {
            if (collapsed.contains(cluster.id()) && isShown(cluster.id())) {
                vertices.add(new Vertex(cluster.id(), cluster.title(), NodeShape.COLLAPSED, cluster.styles()));
                owners.put(cluster.id(), cluster.parent());
            }
        }
        List<Cluster> clusters = chart.clusters().stream()
                .filter(cluster -> isShown(cluster.id()) && !collapsed.contains(cluster.id())).toList();
        List<Link> links = chart.links().stream().filter(link -> !isHidden(link))
                .map(link -> link.between(shown.get(link.from()), shown.get(link.to()))).toList();
        return new Flowchart(chart.direction(), chart.order().stream().filter(this::isShown).toList(), vertices, clusters,
                owners, links);
    }

    private boolean isShown(String id) {
        return id.equals(shown.get(id));
    }

    private boolean isHidden(Link link) {
        String from = shown.get(link.from());
        return from.equals(shown.get(link.to())) && !(isShown(link.from()) && isShown(link.to()));
    }

    private String outermost(String id) {
        String outermost = id;
        for (String around = chart.parentOf(id); !around.isEmpty(); around = chart.parentOf(around)) {
            if (collapsed.contains(around)) {
                outermost = around;
            }
        }
        return outermost;
    }
}
