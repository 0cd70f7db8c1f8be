package dev.architect.diagram.mermaid.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which clusters are laid out on their own: those that hold something and that no link enters. They take their own
/// direction or, as Mermaid has it, the turned one of what surrounds them. The others are laid out together with what
/// surrounds them, in its direction.
final class Hierarchy {

    private final Graph graph;
    private final Map<String, String> owners;
    private final Map<String, Graph.Cluster> clusters = new LinkedHashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final Set<String> independent = new HashSet<>();

    Hierarchy(Graph graph) {
        this.graph = graph;
        this.owners = graph.owners();
        graph.clusters().forEach(cluster -> clusters.put(cluster.id(), cluster));
        graph.clusters().forEach(cluster -> parents.add(cluster.parent()));
        parents.addAll(owners.values());
        Set<String> entered = entered();
        for (Graph.Cluster cluster : graph.clusters()) {
            if (!isEmpty(cluster.id()) && !entered.contains(cluster.id())) {
                independent.add(cluster.id());
            }
        }
    }

    boolean isCluster(String id) {
        return clusters.containsKey(id);
    }

    boolean isEmpty(String cluster) {
        return !parents.contains(cluster);
    }

    boolean isIndependent(String cluster) {
        return independent.contains(cluster);
    }

    /// In which direction a scope is laid out; the empty one is the whole graph.
    Direction direction(String cluster) {
        if (!independent.contains(cluster)) {
            return graph.direction();
        }
        return clusters.get(cluster).direction().orElseGet(() -> direction(scope(cluster)).turned());
    }

    String parent(String id) {
        Graph.Cluster cluster = clusters.get(id);
        return cluster != null ? cluster.parent() : owners.getOrDefault(id, "");
    }

    /// The cluster whose layout a vertex or cluster takes part in: the nearest independent one around it.
    String scope(String id) {
        String current = parent(id);
        while (!current.isEmpty() && !independent.contains(current)) {
            current = parent(current);
        }
        return current;
    }

    /// Clusters around `id`, from the inside; `id` itself first when it is a cluster.
    List<String> around(String id) {
        var around = new ArrayList<String>();
        String current = isCluster(id) ? id : parent(id);
        while (!current.isEmpty()) {
            around.add(current);
            current = parent(current);
        }
        return around;
    }

    private Set<String> entered() {
        var entered = new HashSet<String>();
        for (Graph.Link link : graph.links()) {
            List<String> from = new ArrayList<>(around(link.from()));
            List<String> to = new ArrayList<>(around(link.to()));
            boolean nested = to.contains(link.from()) || from.contains(link.to());
            if (!nested) {
                from.remove(link.from());
                to.remove(link.to());
            }
            for (String cluster : from) {
                if (!to.contains(cluster) || nested && cluster.equals(link.from())) {
                    entered.add(cluster);
                }
            }
            for (String cluster : to) {
                if (!from.contains(cluster) || nested && cluster.equals(link.to())) {
                    entered.add(cluster);
                }
            }
        }
        return entered;
    }
}
