package dev.architect.diagram.mermaid.c4;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.architect.diagram.mermaid.c4.Rows.Pair;
import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.graph.Graph;
import dev.architect.diagram.mermaid.graph.GraphLayout;
import dev.architect.diagram.mermaid.graph.Placement;
import dev.architect.diagram.mermaid.graph.Placement.Route;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.source.Deadline;

/// Lays a diagram out as a graph: relations lead downwards unless they ask for something else, and what nothing relates
/// to its neighbours stands in rows, as all elements do in Mermaid.
final class C4Layout {

    private final C4Diagram diagram;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Set<Pair>> pairs = new LinkedHashMap<>();

    private C4Layout(C4Diagram diagram) {
        this.diagram = diagram;
        diagram.elements().forEach(element -> parents.put(element.key(), element.boundary()));
        diagram.boundaries().forEach(boundary -> parents.put(boundary.key(), boundary.parent()));
        diagram.relations().forEach(this::relate);
    }

    /// @param words the room of the words of each relation; without height where it has none
    static Placement place(C4Diagram diagram, Map<String, Figure> figures, Map<String, Frame> frames, List<Size> words,
            Deadline deadline) {
        var layout = new C4Layout(diagram);
        List<Graph.Node> nodes = diagram.elements().stream()
                .map(element -> new Graph.Node(element.key(), figures.get(element.key()).size(), element.boundary()))
                .toList();
        List<Graph.Cluster> clusters = diagram.boundaries().stream()
                .map(boundary -> new Graph.Cluster(boundary.key(), frames.get(boundary.key()).words().size(),
                        boundary.parent(), Optional.of(diagram.direction())))
                .toList();
        var links = new ArrayList<Graph.Link>();
        for (int i = 0; i < diagram.relations().size(); i++) {
            links.add(layout.link(diagram.relations().get(i), words.get(i)));
        }
        links.addAll(Rows.of(diagram, layout.pairs));
        Placement placement = GraphLayout.place(
                new Graph(diagram.direction(), layout.order(), nodes, clusters, links), deadline);
        var routes = new HashMap<Integer, Route>();
        for (int i = 0; i < diagram.relations().size(); i++) {
            Route route = placement.routes().get(i);
            if (route != null) {
                routes.put(i, layout.isTurned(diagram.relations().get(i)) ? route.reversed() : route);
            }
        }
        return new Placement(placement.boxes(), routes, placement.width(), placement.height());
    }

    /// As declared, but people first: where relations lead in a circle, it starts with them.
    private List<String> order() {
        var order = new LinkedHashSet<String>();
        for (Element element : diagram.elements()) {
            if (element.kind().level() == ElementType.Level.PERSON && element.boundary().isEmpty()) {
                order.add(element.key());
            }
        }
        order.addAll(diagram.order());
        return List.copyOf(order);
    }

    private Graph.Link link(Relation relation, Size words) {
        Optional<Size> room = words.height() > 0 ? Optional.of(words) : Optional.empty();
        return isTurned(relation) ? new Graph.Link(relation.toKey(), relation.fromKey(), room)
                : new Graph.Link(relation.fromKey(), relation.toKey(), room);
    }

    /// Whether a relation asks to lead against the direction of the diagram.
    private boolean isTurned(Relation relation) {
        Direction against = switch (diagram.direction()) {
            case DOWN -> Direction.UP;
            case UP -> Direction.DOWN;
            case RIGHT -> Direction.LEFT;
            case LEFT -> Direction.RIGHT;
        };
        return relation.hint().filter(against::equals).isPresent();
    }

    /// Notes the two that a relation links side by side: its ends or what encloses them.
    private void relate(Relation relation) {
        List<String> from = path(relation.fromKey());
        List<String> to = path(relation.toKey());
        int shared = 0;
        while (shared < Math.min(from.size(), to.size()) && from.get(shared).equals(to.get(shared))) {
            shared++;
        }
        if (shared < from.size() && shared < to.size()) {
            boolean turned = isTurned(relation);
            pairs.computeIfAbsent(shared == 0 ? "" : from.get(shared - 1), missing -> new LinkedHashSet<>())
                    .add(new Pair((turned ? to : from).get(shared), (turned ? from : to).get(shared)));
        }
    }

    /// From the outermost boundary to `key` itself.
    private List<String> path(String key) {
        var path = new ArrayList<String>();
        for (String current = key; !current.isEmpty(); current = parents.getOrDefault(current, "")) {
            path.addFirst(current);
        }
        return path;
    }
}
