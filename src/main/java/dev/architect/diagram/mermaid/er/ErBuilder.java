package dev.architect.diagram.mermaid.er;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SyntaxException;
import dev.architect.diagram.mermaid.style.StyleSheet;

/// Gathers what the statements say, in their order, and resolves it at the end.
final class ErBuilder {

    private static final class Table {
        private String alias = "";
        private String subgraph = "";
        private final List<Attribute> attributes = new ArrayList<>();
    }

    private static final class Group {
        private final String id;
        private final RichText title;
        private final String parent;
        private final Set<String> mentioned = new LinkedHashSet<>();
        private Optional<Direction> direction = Optional.empty();

        private Group(String id, RichText title, String parent) {
            this.id = id;
            this.title = title;
            this.parent = parent;
        }
    }

    private final Limits limits;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Deque<Group> open = new ArrayDeque<>();
    private final List<Relationship> relationships = new ArrayList<>();
    private final Set<String> order = new LinkedHashSet<>();
    private final StyleSheet styles = new StyleSheet();
    private Direction direction = Direction.DOWN;
    private int attributes;

    ErBuilder(Limits limits) {
        this.limits = limits;
    }

    StyleSheet styles() {
        return styles;
    }

    /// `direction` within a subgraph is that subgraph's, outside of any it is the whole diagram's.
    void direction(Direction here) {
        if (open.isEmpty()) {
            direction = here;
        } else {
            open.peek().direction = Optional.of(here);
        }
    }

    void mention(String id, int line) {
        if (!groups.containsKey(id)) {
            tables.computeIfAbsent(id, missing -> new Table());
            order.add(id);
            checkElements(line);
        }
        if (!open.isEmpty()) {
            open.peek().mentioned.add(id);
        }
    }

    /// The first one counts, as in Mermaid.
    void alias(String id, String alias) {
        Table table = tables.get(id);
        if (table != null && table.alias.isEmpty()) {
            table.alias = alias;
        }
    }

    void attribute(String id, Attribute attribute, int line) {
        attributes++;
        if (attributes > limits.elements() + limits.connections()) {
            throw new SyntaxException(line, 0, "The entities have more than %d attributes in all: draw the diagram in parts"
                    .formatted(limits.elements() + limits.connections()));
        }
        Table table = tables.get(id);
        if (table != null) {
            table.attributes.add(attribute);
        }
    }

    void relate(Relationship relationship, int line) {
        if (relationships.size() >= limits.connections()) {
            throw new SyntaxException(line, 0,
                    "The diagram has more than %d relationships: draw it in parts".formatted(limits.connections()));
        }
        relationships.add(relationship);
    }

    boolean isInSubgraph() {
        return !open.isEmpty();
    }

    void openSubgraph(String id, RichText title, int line) {
        if (open.size() >= limits.nesting()) {
            throw new SyntaxException(line, 0, "Subgraphs stand more than %d deep in one another".formatted(limits.nesting()));
        }
        if (groups.containsKey(id)) {
            throw new SyntaxException(line, 0, "Two subgraphs have the same name: rename one of them");
        }
        var group = new Group(id, title, open.isEmpty() ? "" : open.peek().id);
        groups.put(id, group);
        order.add(id);
        open.push(group);
        checkElements(line);
    }

    /// An entity belongs to the first subgraph that names it and is closed.
    void closeSubgraph() {
        Group group = open.pop();
        for (String id : group.mentioned) {
            Table table = tables.get(id);
            if (table != null && table.subgraph.isEmpty()) {
                table.subgraph = group.id;
            }
        }
    }

    private void checkElements(int line) {
        if (tables.size() + groups.size() > limits.elements()) {
            throw new SyntaxException(line, 0,
                    "The diagram has more than %d entities: draw it in parts".formatted(limits.elements()));
        }
    }

    ErDiagram build() {
        while (isInSubgraph()) {
            closeSubgraph();
        }
        // An entity that is mentioned before a subgraph of its name is that subgraph.
        groups.keySet().forEach(tables::remove);
        var entities = new ArrayList<Entity>();
        tables.forEach((id, table) -> entities.add(new Entity(id, Labels.markdown(table.alias.isEmpty() ? id : table.alias),
                table.attributes, table.subgraph, styles.of(id))));
        var subgraphs = groups.values().stream().map(group -> new Subgraph(group.id, group.title, group.parent,
                group.direction, styles.ofNamed(group.id))).toList();
        return new ErDiagram(direction, List.copyOf(order), entities, subgraphs, relationships);
    }
}
