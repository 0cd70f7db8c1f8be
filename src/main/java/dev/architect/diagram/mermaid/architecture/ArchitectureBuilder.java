package dev.architect.diagram.mermaid.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.architecture.Architecture.Alignment;
import dev.architect.diagram.mermaid.architecture.Edge.End;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Warnings;

/// Gathers what the statements say and resolves it at the end: ids may be declared after they are named.
final class ArchitectureBuilder {

    private record Spoken<T>(T what, int position, int second) {
    }

    private final Cursor cursor;
    private final Limits limits;
    private final Warnings warnings;
    private final Map<String, Spoken<Group>> groups = new LinkedHashMap<>();
    private final Map<String, Spoken<Node>> nodes = new LinkedHashMap<>();
    private final List<Spoken<Edge>> edges = new ArrayList<>();
    private final List<Spoken<Alignment>> alignments = new ArrayList<>();
    private Optional<String> title = Optional.empty();

    ArchitectureBuilder(Cursor cursor, Limits limits, Warnings warnings) {
        this.cursor = cursor;
        this.limits = limits;
        this.warnings = warnings;
    }

    void title(String words) {
        title = Optional.of(words);
    }

    void group(Group group, int position) {
        declare(group.id(), position);
        groups.put(group.id(), new Spoken<>(group, position, position));
    }

    void node(Node node, int position) {
        declare(node.id(), position);
        nodes.put(node.id(), new Spoken<>(node, position, position));
    }

    private void declare(String id, int position) {
        if (groups.containsKey(id) || nodes.containsKey(id)) {
            throw cursor.mistake(position, "The id " + shortened(id) + " is taken already: expected another one");
        }
        if (groups.size() + nodes.size() >= limits.elements()) {
            throw cursor.mistake(position, "The diagram has more than %d groups and services: draw it in parts"
                    .formatted(limits.elements()));
        }
    }

    /// @param to where its second id stands
    void edge(Edge edge, int position, int to) {
        if (edges.size() >= limits.connections()) {
            throw cursor.mistake(position, "The diagram has more than %d edges: draw it in parts".formatted(limits
                    .connections()));
        }
        edges.add(new Spoken<>(edge, position, to));
    }

    void align(Alignment alignment, int position) {
        if (alignment.members().size() < 2) {
            throw cursor.mistake(position, "Expected two or more services to align, such as align row api db");
        }
        alignments.add(new Spoken<>(alignment, position, position));
    }

    Architecture build() {
        groups.values().forEach(group -> checkParent(group.what().parent(), group.position()));
        nodes.values().forEach(node -> checkParent(node.what().parent(), node.position()));
        groups.values().forEach(this::checkNesting);
        List<Edge> resolved = edges.stream().map(this::resolved).toList();
        alignments.forEach(this::check);
        return new Architecture(title, groups.values().stream().map(Spoken::what).toList(),
                nodes.values().stream().map(Spoken::what).toList(), resolved,
                alignments.stream().map(Spoken::what).toList());
    }

    private void checkParent(String parent, int position) {
        if (!parent.isEmpty() && !groups.containsKey(parent)) {
            throw cursor.mistake(position, "No group has the id " + shortened(parent)
                    + ": expected one that is declared, such as group " + shortened(parent) + "(cloud)[Name]");
        }
    }

    private void checkNesting(Spoken<Group> group) {
        int depth = 1;
        for (String id = group.what().parent(); !id.isEmpty(); id = groups.get(id).what().parent()) {
            depth++;
            if (depth > groups.size()) {
                throw cursor.mistake(group.position(), "The group " + shortened(group.what().id()) + " stands within itself");
            }
            if (depth > limits.nesting()) {
                throw cursor.mistake(group.position(), "Groups stand more than %d deep in one another".formatted(limits
                        .nesting()));
            }
        }
    }

    private Edge resolved(Spoken<Edge> spoken) {
        Edge edge = spoken.what();
        checkEnd(edge.from().id(), spoken.position());
        checkEnd(edge.to().id(), spoken.second());
        String from = parent(edge.from().id());
        String to = parent(edge.to().id());
        return new Edge(resolved(edge.from(), from, to, spoken), resolved(edge.to(), to, from, spoken), edge.startArrow(),
                edge.endArrow(), edge.label());
    }

    private void checkEnd(String id, int position) {
        if (!nodes.containsKey(id) && !groups.containsKey(id)) {
            throw cursor.mistake(position, "No service has the id " + shortened(id)
                    + ": expected one that is declared, such as service " + shortened(id) + "(server)[Name]");
        }
    }

    private String parent(String id) {
        return nodes.containsKey(id) ? nodes.get(id).what().parent() : groups.get(id).what().parent();
    }

    /// `{group}` means something only where the edge leaves the group that its end stands in.
    private End resolved(End end, String own, String other, Spoken<Edge> spoken) {
        if (groups.containsKey(end.id())) {
            warnings.refused(cursor.line(spoken.position()), "an edge to a group was drawn; Mermaid knows services alone.");
            return new End(end.id(), end.side(), false);
        }
        if (end.outside() && (own.isEmpty() || own.equals(other) || isWithin(other, own))) {
            warnings.add(cursor.line(spoken.position()), "{group} was left out: the edge does not leave that group.");
            return new End(end.id(), end.side(), false);
        }
        return end;
    }

    private boolean isWithin(String group, String around) {
        for (String id = group; !id.isEmpty(); id = groups.get(id).what().parent()) {
            if (id.equals(around)) {
                return true;
            }
        }
        return false;
    }

    private void check(Spoken<Alignment> alignment) {
        var seen = new HashSet<String>();
        for (String id : alignment.what().members()) {
            if (!nodes.containsKey(id) || !seen.add(id)) {
                throw cursor.mistake(alignment.position(), "Expected services to align, each once: " + shortened(id)
                        + (nodes.containsKey(id) ? " is named twice" : " is none"));
            }
        }
    }

    private static String shortened(String id) {
        return id.length() <= 40 ? id : id.substring(0, 39) + "…";
    }
}
