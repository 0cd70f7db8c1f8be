package dev.architect.diagram.mermaid.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which links lead back, against the direction of the graph. They are looked for among what lies side by side: a link
/// between nodes of two clusters is one between those clusters. Two walks are tried, from what nothing leads to and
/// where a link from outside enters, and from what the source names first; the one that turns fewer links around wins.
final class Backward {

    private record Step(String from, String to, int link) {
    }

    private record Visit(String id, Iterator<Step> rest) {
    }

    private final List<String> order;
    private final List<Step> steps;
    private final Set<String> entered;
    private final Map<String, List<Step>> next = new HashMap<>();

    private Backward(List<String> order, List<Step> steps, Set<String> entered) {
        this.order = order;
        this.steps = steps;
        this.entered = entered;
        steps.forEach(step -> next.computeIfAbsent(step.from(), missing -> new ArrayList<>()).add(step));
    }

    /// Indexes of links.
    static Set<Integer> of(Graph graph, Hierarchy hierarchy) {
        var levels = new LinkedHashMap<String, List<Step>>();
        var entered = new LinkedHashSet<String>();
        for (int i = 0; i < graph.links().size(); i++) {
            lift(graph.links().get(i), i, hierarchy, levels, entered);
        }
        var backward = new HashSet<Integer>();
        levels.values().forEach(steps -> backward.addAll(new Backward(graph.order(), steps, entered).fewest()));
        return backward;
    }

    /// Notes a link with the innermost cluster around both of its ends.
    private static void lift(Graph.Link link, int index, Hierarchy hierarchy, Map<String, List<Step>> levels,
            Set<String> entered) {
        List<String> from = path(link.from(), hierarchy);
        List<String> to = path(link.to(), hierarchy);
        int shared = 0;
        while (shared < Math.min(from.size(), to.size()) && from.get(shared).equals(to.get(shared))) {
            shared++;
        }
        if (shared < from.size() && shared < to.size()) {
            levels.computeIfAbsent(shared == 0 ? "" : from.get(shared - 1), missing -> new ArrayList<>())
                    .add(new Step(from.get(shared), to.get(shared), index));
            entered.addAll(to.subList(shared + 1, to.size()));
        }
    }

    /// From the outermost cluster to `id` itself.
    private static List<String> path(String id, Hierarchy hierarchy) {
        var path = new ArrayList<String>();
        for (String current = id; !current.isEmpty(); current = hierarchy.parent(current)) {
            path.addFirst(current);
        }
        return path;
    }

    private Set<Integer> fewest() {
        var targets = new HashSet<String>();
        steps.forEach(step -> targets.add(step.to()));
        var sourcesFirst = new LinkedHashSet<String>();
        order.stream().filter(id -> !targets.contains(id)).forEach(sourcesFirst::add);
        sourcesFirst.addAll(entered);
        sourcesFirst.addAll(order);
        Set<Integer> fromSources = backward(sourcesFirst);
        Set<Integer> asNamed = fromSources.isEmpty() ? fromSources : backward(order);
        return asNamed.size() < fromSources.size() ? asNamed : fromSources;
    }

    /// Depth first: a link back to what is still being visited closes a circle.
    private Set<Integer> backward(Collection<String> starts) {
        var backward = new HashSet<Integer>();
        var seen = new HashSet<String>();
        var onTheWay = new HashSet<String>();
        for (String id : starts) {
            Deque<Visit> open = new ArrayDeque<>();
            visit(id, seen, onTheWay, open);
            while (!open.isEmpty()) {
                Visit visit = open.peek();
                if (!visit.rest().hasNext()) {
                    onTheWay.remove(open.pop().id());
                    continue;
                }
                Step step = visit.rest().next();
                if (onTheWay.contains(step.to())) {
                    backward.add(step.link());
                }
                visit(step.to(), seen, onTheWay, open);
            }
        }
        return backward;
    }

    private void visit(String id, Set<String> seen, Set<String> onTheWay, Deque<Visit> open) {
        if (seen.add(id)) {
            onTheWay.add(id);
            open.push(new Visit(id, next.getOrDefault(id, List.of()).iterator()));
        }
    }
}
