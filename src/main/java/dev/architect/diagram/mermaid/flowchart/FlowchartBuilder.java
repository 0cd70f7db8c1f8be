package dev.architect.diagram.mermaid.flowchart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.shape.NodeShape;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SyntaxException;
import dev.architect.diagram.mermaid.style.StyleSheet;

/// Gathers what the statements say, in their order, and resolves it at the end.
final class FlowchartBuilder {

    private static final class Node {
        private RichText label;
        private NodeShape shape = NodeShape.RECTANGLE;
    }

    private static final class Subgraph {
        private final String id;
        private final RichText title;
        private final Set<String> mentioned = new LinkedHashSet<>();
        private String parent = "";
        private Optional<Direction> direction = Optional.empty();

        private Subgraph(String id, RichText title) {
            this.id = id;
            this.title = title;
        }
    }

    private final Limits limits;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Subgraph> subgraphs = new LinkedHashMap<>();
    private final Deque<Subgraph> open = new ArrayDeque<>();
    private final Map<String, String> owners = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final StyleSheet styles = new StyleSheet();
    private final Set<String> order = new LinkedHashSet<>();
    private final Set<String> linkIds = new HashSet<>();
    private final Set<String> collapsed = new HashSet<>();
    private Direction direction = Direction.DOWN;

    FlowchartBuilder(Limits limits) {
        this.limits = limits;
    }

    StyleSheet styles() {
        return styles;
    }

    void direction(Direction all) {
        direction = all;
    }

    /// `direction` within a subgraph is that subgraph's, outside of any it is the whole diagram's.
    void directionHere(Direction here) {
        if (open.isEmpty()) {
            direction = here;
        } else {
            open.peek().direction = Optional.of(here);
        }
    }

    boolean isInSubgraph() {
        return !open.isEmpty();
    }

    void mention(String id, int line) {
        nodes.computeIfAbsent(id, missing -> new Node());
        order.add(id);
        if (nodes.size() > limits.elements()) {
            throw new SyntaxException(line, 0, "The flowchart has more than %d nodes: draw it in parts".formatted(limits
                    .elements()));
        }
        if (!open.isEmpty()) {
            open.peek().mentioned.add(id);
        }
    }

    void label(String id, RichText label) {
        nodes.get(id).label = label;
    }

    void shape(String id, NodeShape shape) {
        nodes.get(id).shape = shape;
    }

    void link(Link link, int line) {
        if (links.size() >= limits.connections()) {
            throw new SyntaxException(line, 0, "The flowchart has more than %d edges: draw it in parts".formatted(limits
                    .connections()));
        }
        links.add(link);
        linkIds.add(link.id());
    }

    /// How many there are so far.
    int links() {
        return links.size();
    }

    /// Whether `id@{ … }` speaks of a link: one has this id, and no node.
    boolean isLink(String id) {
        return linkIds.contains(id) && !nodes.containsKey(id);
    }

    void openSubgraph(String id, RichText title, int line) {
        if (open.size() >= limits.nesting()) {
            throw new SyntaxException(line, 0, "Subgraphs stand more than %d deep in one another".formatted(limits.nesting()));
        }
        if (subgraphs.size() >= limits.elements()) {
            throw new SyntaxException(line, 0, "The flowchart has more than %d subgraphs".formatted(limits.elements()));
        }
        order.add(id);
        Subgraph subgraph = subgraphs.computeIfAbsent(id, missing -> new Subgraph(id, title));
        if (!open.isEmpty() && subgraph.parent.isEmpty() && !isWithin(open.peek().id, id)) {
            subgraph.parent = open.peek().id;
        }
        open.push(subgraph);
    }

    /// `id@{ view: collapsed }`: of a subgraph, one node is shown in its place; of a node it means nothing.
    void collapse(String id) {
        collapsed.add(id);
    }

    String nextSubgraphId() {
        return "subGraph" + subgraphs.size();
    }

    /// A node belongs to the subgraph that is closed first among those that mention it.
    void closeSubgraph() {
        Subgraph closed = open.pop();
        closed.mentioned.forEach(id -> owners.putIfAbsent(id, closed.id));
    }

    Flowchart build() {
        while (!open.isEmpty()) {
            closeSubgraph();
        }
        for (Subgraph subgraph : subgraphs.values()) {
            String owner = owners.getOrDefault(subgraph.id, "");
            if (subgraph.parent.isEmpty() && !owner.isEmpty() && !isWithin(owner, subgraph.id)) {
                subgraph.parent = owner;
            }
        }
        var vertices = new ArrayList<Vertex>();
        nodes.forEach((id, node) -> {
            if (!subgraphs.containsKey(id)) {
                RichText label = node.label != null ? node.label : RichText.plain(id);
                vertices.add(new Vertex(id, label, node.shape, styles.of(id)));
            }
        });
        List<Cluster> clusters = subgraphs.values().stream()
                .map(each -> new Cluster(each.id, each.title, each.parent, each.direction, styles.ofNamed(each.id))).toList();
        var styledLinks = new ArrayList<Link>();
        for (int i = 0; i < links.size(); i++) {
            styledLinks.add(links.get(i).styled(styles.ofLink(i, links.get(i).id())));
        }
        subgraphs.keySet().forEach(owners::remove);
        return Collapse.of(new Flowchart(direction, List.copyOf(order), vertices, clusters, owners, styledLinks), collapsed);
    }

    /// Whether subgraph `id` is `ancestor` or lies in it.
    private boolean isWithin(String id, String ancestor) {
        var seen = new HashSet<String>();
        String current = id;
        while (!current.isEmpty() && seen.add(current)) {
            if (current.equals(ancestor)) {
                return true;
            }
            Subgraph subgraph = subgraphs.get(current);
            current = subgraph == null ? "" : subgraph.parent;
        }
        return false;
    }

    static Link link(String id, String from, String to, Arrow arrow) {
        return new Link(id, from, to, arrow.line(), arrow.start(), arrow.end(), arrow.label(), Map.of());
    }

    /// The part of a link that stands between two nodes.
    record Arrow(String id, Link.Line line, Marker start, Marker end, RichText label) {

        /// The same with a label, unless it already has one behind it.
        Arrow labelled(RichText words) {
            return label.isEmpty() ? new Arrow(id, line, start, end, words) : this;
        }
    }
}
