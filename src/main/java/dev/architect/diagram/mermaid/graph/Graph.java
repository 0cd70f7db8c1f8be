package dev.architect.diagram.mermaid.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.scene.Size;

/// What is to be laid out: measured nodes, what encloses them and what links them.
///
/// @param order ids of nodes and clusters as the source first names them; the layout keeps to it where it can
/// @param links whose ends are ids of nodes or clusters
/// @param approach how far a link runs straight from a node before it may turn, so that a marker has room there
public record Graph(Direction direction, List<String> order, List<Node> nodes, List<Cluster> clusters, List<Link> links,
        double approach) {

    /// Room for an arrow head.
    public static final double SHORT_APPROACH = 16;

    public Graph(Direction direction, List<String> order, List<Node> nodes, List<Cluster> clusters, List<Link> links) {
        this(direction, order, nodes, clusters, links, SHORT_APPROACH);
    }

    public Graph {
        order = List.copyOf(order);
        nodes = List.copyOf(nodes);
        clusters = List.copyOf(clusters);
        links = List.copyOf(links);
    }

    /// @param parent id of the cluster around it; empty at the top
    public record Node(String id, Size size, String parent) {
    }

    /// @param title the room of its title; without height where it has none
    /// @param parent id of the cluster around it; empty at the top
    /// @param direction its own, where it has one; kept when no link enters it
    public record Cluster(String id, Size title, String parent, Optional<Direction> direction) {
    }

    /// @param label the room of the words at its middle
    /// @param startLabel of the words where it leaves `from`
    /// @param endLabel of the words where it reaches `to`
    /// @param direct whether it leaves no room for words where other links have some
    public record Link(String from, String to, Optional<Size> label, Optional<Size> startLabel, Optional<Size> endLabel,
            boolean direct) {

        public Link(String from, String to, Optional<Size> label, Optional<Size> startLabel, Optional<Size> endLabel) {
            this(from, to, label, startLabel, endLabel, false);
        }

        public Link(String from, String to, Optional<Size> label) {
            this(from, to, label, Optional.empty(), Optional.empty());
        }

        /// One that only says what stands below what.
        public static Link direct(String from, String to) {
            return new Link(from, to, Optional.empty(), Optional.empty(), Optional.empty(), true);
        }
    }

    /// The same, but leading the other way: down where it led across.
    Graph turned() {
        return new Graph(direction.turned(), order, nodes, clusters, links, approach);
    }

    Map<String, String> owners() {
        var owners = new HashMap<String, String>();
        nodes.stream().filter(node -> !node.parent().isEmpty()).forEach(node -> owners.put(node.id(), node.parent()));
        return owners;
    }
}
