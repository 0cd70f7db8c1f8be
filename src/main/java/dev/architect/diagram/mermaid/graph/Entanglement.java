package dev.architect.diagram.mermaid.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How many layers the links of a graph would cross in all, at a guess. The layered algorithm puts a node of its own at
/// every such crossing and its time grows faster than their number, so this tells beforehand what a layout costs.
final class Entanglement {

    private final Map<String, List<String>> next = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String> order;

    private Entanglement(Graph graph) {
        graph.links().forEach(link -> next.computeIfAbsent(link.from(), missing -> new ArrayList<>()).add(link.to()));
        this.order = order(graph.order());
        for (int i = 0; i < order.size(); i++) {
            positions.put(order.get(i), i);
        }
    }

    static long of(Graph graph) {
        return new Entanglement(graph).sum();
    }

    private record Visit(String id, Iterator<String> rest) {
    }

    /// Depth first: what a node leads to stands behind it, unless that closes a circle.
    private List<String> order(List<String> ids) {
        Deque<String> found = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            Deque<Visit> open = new ArrayDeque<>();
            if (seen.add(id)) {
                open.push(visit(id));
            }
            while (!open.isEmpty()) {
                if (open.peek().rest().hasNext()) {
                    String following = open.peek().rest().next();
                    if (seen.add(following)) {
                        open.push(visit(following));
                    }
                } else {
                    found.addFirst(open.pop().id());
                }
            }
        }
        return List.copyOf(found);
    }

    private Visit visit(String id) {
        return new Visit(id, next.getOrDefault(id, List.of()).iterator());
    }

    private long sum() {
        var layers = new HashMap<String, Integer>();
        var forward = new HashMap<String, List<String>>();
        next.forEach((from, targets) -> targets.forEach(to -> {
            boolean ahead = positions.get(from) < positions.get(to);
            forward.computeIfAbsent(ahead ? from : to, missing -> new ArrayList<>()).add(ahead ? to : from);
        }));
        for (String id : order) {
            int layer = layers.getOrDefault(id, 0);
            forward.getOrDefault(id, List.of()).stream().filter(to -> !to.equals(id))
                    .forEach(to -> layers.merge(to, layer + 1, Math::max));
        }
        long sum = 0;
        for (Map.Entry<String, List<String>> each : forward.entrySet()) {
            for (String to : each.getValue()) {
                sum += Math.max(0, layers.getOrDefault(to, 0) - layers.getOrDefault(each.getKey(), 0) - 1);
            }
        }
        return sum;
    }
}
