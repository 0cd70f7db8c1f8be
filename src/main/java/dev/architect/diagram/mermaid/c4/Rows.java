package dev.architect.diagram.mermaid.c4;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.architect.diagram.mermaid.graph.Graph;

/// Links that are not drawn. They set what would stand in one endless line in rows: what nothing is related to, parts of
/// a diagram that are not related to each other, and what hangs on one hub alone.
final class Rows {

    private static final int WIDEST = 5;
    private static final int BESIDE_OTHERS = 2;

    /// A relation between two that stand side by side: its ends or what encloses them.
    record Pair(String from, String to) {
    }

    private final Map<String, Set<Pair>> pairs;
    private final Map<String, Integer> degrees = new HashMap<>();
    private final List<Graph.Link> links = new ArrayList<>();

    private Rows(Map<String, Set<Pair>> pairs) {
        this.pairs = pairs;
        for (Set<Pair> level : pairs.values()) {
            for (Pair pair : level) {
                degrees.merge(pair.from(), 1, Integer::sum);
                degrees.merge(pair.to(), 1, Integer::sum);
            }
        }
    }

    /// @param pairs by the key of the boundary around both; without those of something and itself
    static List<Graph.Link> of(C4Diagram diagram, Map<String, Set<Pair>> pairs) {
        var rows = new Rows(pairs);
        var elements = new HashMap<String, List<String>>();
        diagram.elements().forEach(each -> rows.chain(each.key(), each.boundary(), diagram.rows().elements(), elements));
        var boundaries = new HashMap<String, List<String>>();
        diagram.boundaries()
                .forEach(each -> rows.chain(each.key(), each.parent(), diagram.rows().boundaries(), boundaries));
        pairs.values().forEach(rows::setPartsInRows);
        pairs.values().forEach(rows::setLeavesInRows);
        return rows.links;
    }

    /// Links something unrelated to what stands above it. Beside others that are related, rows are short.
    private void chain(String key, String parent, int perRow, Map<String, List<String>> lone) {
        if (degrees.containsKey(key)) {
            return;
        }
        List<String> before = lone.computeIfAbsent(parent, missing -> new ArrayList<>());
        before.add(key);
        int above = before.size() - 1 - (pairs.containsKey(parent) ? Math.min(BESIDE_OTHERS, perRow) : perRow);
        if (above >= 0) {
            link(before.get(above), key);
        }
    }

    private void link(String above, String below) {
        links.add(new Graph.Link(above, below, Optional.empty()));
    }

    private void setPartsInRows(Set<Pair> level) {
        List<List<String>> above = List.of();
        var row = new ArrayList<List<String>>();
        int width = 0;
        for (List<String> part : parts(level)) {
            int own = Math.min(WIDEST, width(part, level));
            if (width + own > WIDEST) {
                above = List.copyOf(row);
                row.clear();
                width = 0;
            }
            if (!above.isEmpty()) {
                link(end(above.get(row.size() % above.size()), level, false), end(part, level, true));
            }
            row.add(part);
            width += own;
        }
    }

    /// What relations connect, in the order of the source.
    private List<List<String>> parts(Set<Pair> level) {
        var neighbours = new LinkedHashMap<String, List<String>>();
        for (Pair pair : level) {
            neighbours.computeIfAbsent(pair.from(), missing -> new ArrayList<>()).add(pair.to());
            neighbours.computeIfAbsent(pair.to(), missing -> new ArrayList<>()).add(pair.from());
        }
        var parts = new ArrayList<List<String>>();
        var seen = new HashSet<String>();
        for (String first : neighbours.keySet()) {
            if (seen.add(first)) {
                var part = new ArrayList<>(List.of(first));
                for (int i = 0; i < part.size(); i++) {
                    neighbours.get(part.get(i)).stream().filter(seen::add).forEach(part::add);
                }
                parts.add(part);
            }
        }
        return parts;
    }

    /// At a guess: the most that one of them leads to.
    private static int width(List<String> part, Set<Pair> level) {
        var fan = new HashMap<String, Integer>();
        level.forEach(pair -> fan.merge(pair.from(), 1, Integer::sum));
        return part.stream().mapToInt(key -> fan.getOrDefault(key, 1)).max().orElse(1);
    }

    /// One that nothing leads to, or that leads to nothing; any where there is none.
    private static String end(List<String> part, Set<Pair> level, boolean first) {
        var others = new HashSet<String>();
        level.forEach(pair -> others.add(first ? pair.to() : pair.from()));
        return part.stream().filter(key -> !others.contains(key)).findFirst().orElse(part.getFirst());
    }

    /// Their words stand above the first row, not between the leaves.
    private void setLeavesInRows(Set<Pair> level) {
        var leaves = new LinkedHashMap<String, List<String>>();
        for (Pair pair : level) {
            if (degrees.get(pair.to()) == 1) {
                leaves.computeIfAbsent(pair.from(), missing -> new ArrayList<>()).add(pair.to());
            }
        }
        for (List<String> hanging : leaves.values()) {
            int rows = (hanging.size() + WIDEST - 1) / WIDEST;
            int perRow = (hanging.size() + rows - 1) / rows;
            for (int i = perRow; i < hanging.size(); i++) {
                links.add(Graph.Link.direct(hanging.get(i - perRow), hanging.get(i)));
            }
        }
    }
}
