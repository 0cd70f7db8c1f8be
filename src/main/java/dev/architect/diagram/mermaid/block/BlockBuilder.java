package dev.architect.diagram.mermaid.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.shape.NodeShape;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SyntaxException;
import dev.architect.diagram.mermaid.style.StyleSheet;

/// Gathers blocks in their order. A block stands where it is named first; later words change its looks.
final class BlockBuilder {

    private static final class Draft {
        private final String id;
        private final List<Draft> children = new ArrayList<>();
        private RichText label;
        private NodeShape shape = NodeShape.RECTANGLE;
        private Set<Side> sides = Set.of();
        private boolean group;
        private boolean space;
        private int span = 1;
        private int columns;

        private Draft(String id, RichText label) {
            this.id = id;
            this.label = label;
        }

        private Block block() {
            if (space) {
                return new Block.Space(id);
            }
            if (group) {
                return new Block.Group(id, label, span, columns, children.stream().map(Draft::block).toList());
            }
            return sides.isEmpty() ? new Block.Node(id, label, shape, span) : new Block.Arrow(id, label, sides, span);
        }
    }

    private final Limits limits;
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Deque<Draft> open = new ArrayDeque<>();
    private final List<Link> links = new ArrayList<>();
    private final StyleSheet styles = new StyleSheet();
    private int count;

    BlockBuilder(Limits limits) {
        this.limits = limits;
        var root = new Draft(BlockDiagram.ROOT, RichText.EMPTY);
        root.group = true;
        open.push(root);
    }

    StyleSheet styles() {
        return styles;
    }

    boolean isInGroup() {
        return open.size() > 1;
    }

    void columns(int number) {
        open.peek().columns = number;
    }

    void mention(String id, int line) {
        if (!drafts.containsKey(id)) {
            var draft = new Draft(id, RichText.plain(id));
            drafts.put(id, draft);
            add(draft, line);
        }
    }

    private void add(Draft draft, int line) {
        count++;
        if (count > limits.elements()) {
            throw new SyntaxException(line, 0, "The diagram has more than %d blocks: draw it in parts".formatted(limits
                    .elements()));
        }
        open.peek().children.add(draft);
    }

    void label(String id, RichText label) {
        drafts.get(id).label = label;
    }

    void shape(String id, NodeShape shape) {
        drafts.get(id).shape = shape;
        drafts.get(id).sides = Set.of();
    }

    void sides(String id, Set<Side> sides) {
        drafts.get(id).sides = sides;
    }

    void span(String id, int span) {
        drafts.get(id).span = span;
    }

    void space(int line) {
        var draft = new Draft(BlockDiagram.ROOT, RichText.EMPTY);
        draft.space = true;
        add(draft, line);
    }

    /// @param id empty where the source gives none
    void openGroup(String id, RichText title, int span, int line) {
        if (open.size() > limits.nesting()) {
            throw new SyntaxException(line, 0, "Blocks stand more than %d deep in one another".formatted(limits.nesting()));
        }
        String name = id.isEmpty() ? "block " + (count + 1) : id;
        while (drafts.containsKey(name) && drafts.get(name).group) {
            name += "'";
        }
        Draft draft = drafts.computeIfAbsent(name, missing -> new Draft(missing, title));
        drafts.values().forEach(each -> each.children.remove(draft));
        open.peekLast().children.remove(draft);
        draft.group = true;
        draft.label = title;
        draft.span = span;
        add(draft, line);
        open.push(draft);
    }

    void closeGroup() {
        open.pop();
    }

    void link(Link link, int line) {
        if (links.size() >= limits.connections()) {
            throw new SyntaxException(line, 0, "The diagram has more than %d links: draw it in parts".formatted(limits
                    .connections()));
        }
        links.add(link);
    }

    BlockDiagram build() {
        return new BlockDiagram((Block.Group) open.peekLast().block(), links, styles);
    }
}
