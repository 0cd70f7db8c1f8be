package dev.architect.diagram.mermaid.architecture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.architect.diagram.mermaid.architecture.Edge.End;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;

/// How much room icons, titles and frames take, and where edges meet them.
final class Tiles {

    static final double ICON = 80;
    static final double SMALL_ICON = 30;
    static final double JUNCTION = 6;
    static final double TITLE = 15;

    private static final double WRAP = 112;
    private static final double LONGEST_WORD = 150;
    private static final double ABOVE_TITLE = 3;
    private static final double SIDE = 34;
    private static final double BELOW = 30;
    private static final double BELOW_TITLE = 26;
    private static final double GROUP_WRAP = 260;
    private static final double BESIDE_EDGE = 10;
    private static final double HALF = 0.62;
    private static final Size EMPTY = new Size(60, 20);

    private final Map<String, TextBlock> titles = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Set<String> entered = new HashSet<>();

    Tiles(Architecture architecture) {
        for (Node node : architecture.nodes()) {
            nodes.put(node.id(), node);
            if (node instanceof Node.Service service) {
                titles.put(node.id(), TextMeasure.wrap(service.title(), TITLE, WRAP, LONGEST_WORD));
            }
        }
        for (Group group : architecture.groups()) {
            groups.put(group.id(), group);
            titles.put(group.id(), TextMeasure.wrap(group.title(), TITLE, GROUP_WRAP));
        }
        for (Edge edge : architecture.edges()) {
            enter(edge.from(), edge.to());
            enter(edge.to(), edge.from());
        }
    }

    /// Notes the groups that an edge enters from above, where their titles stand.
    private void enter(End end, End other) {
        if (end.side() == Side.TOP && nodes.containsKey(end.id()) && !end.outside()) {
            String group = nodes.get(end.id()).parent();
            boolean inside = nodes.containsKey(other.id()) && nodes.get(other.id()).parent().equals(group);
            for (; !inside && !group.isEmpty(); group = groups.get(group).parent()) {
                entered.add(group);
            }
        }
    }

    boolean isJunction(String id) {
        return nodes.get(id) instanceof Node.Junction;
    }

    boolean isGroup(String id) {
        return groups.containsKey(id);
    }

    TextBlock title(String id) {
        return titles.get(id);
    }

    /// Of a node with its title.
    Size size(String id) {
        if (isJunction(id)) {
            return new Size(JUNCTION, JUNCTION);
        }
        TextBlock title = titles.get(id);
        return title.isEmpty() ? new Size(ICON, ICON)
                : new Size(Math.max(ICON, title.width()), ICON + ABOVE_TITLE + title.height());
    }

    /// The icon of a service, or the whole junction.
    Bounds icon(String id, Bounds box) {
        return isJunction(id) ? box
                : new Bounds(box.centre().x() - ICON / 2, box.y(), ICON, ICON);
    }

    /// The words below an icon.
    Bounds words(String id, Bounds box) {
        TextBlock title = titles.get(id);
        return new Bounds(box.centre().x() - title.width() / 2, box.bottom() - title.height(), title.width(),
                title.height());
    }

    /// @param edges every edge, as its corners
    Heading heading(Group group, Bounds box, List<List<Point>> edges) {
        Size size = heading(group.id());
        Bounds first = new Bounds(box.x() + 1, box.y() + 1, size.width(), size.height());
        return Heading.of(group, titles.get(group.id()), first, box, size.height() + BELOW_TITLE - 6, edges);
    }

    private Size heading(String id) {
        TextBlock title = titles.get(id);
        double icon = groups.get(id).icon().isEmpty() ? 0 : SMALL_ICON;
        return new Size(icon + 8 + title.width(), Math.max(icon, title.isEmpty() ? 0 : title.height() + 6));
    }

    /// Where edges meet it from the sides, in the coordinates of `box`.
    double middle(String id, Bounds box) {
        return isGroup(id) ? box.centre().y() : icon(id, box).centre().y();
    }

    /// Where an edge meets it.
    ///
    /// @param frame of the group around it
    Point port(End end, Bounds box, Bounds frame) {
        Bounds shape = isGroup(end.id()) ? box : icon(end.id(), box);
        Bounds upDown = end.outside() ? frame : box;
        Bounds sides = end.outside() ? frame : shape;
        double middle = middle(end.id(), box);
        return switch (end.side()) {
            case LEFT -> new Point(sides.x(), middle);
            case RIGHT -> new Point(sides.right(), middle);
            case TOP -> new Point(box.centre().x(), upDown.y());
            case BOTTOM -> new Point(box.centre().x(), upDown.bottom());
        };
    }

    /// A group around what stands in it.
    Block framed(String id, Block content) {
        Size heading = heading(id);
        Size size = content.boxes().isEmpty() ? EMPTY : content.size();
        double width = Math.max(size.width() + 2 * SIDE, heading.width() + SIDE);
        if (entered.contains(id) && 2 * (heading.width() + BESIDE_EDGE) > width) {
            titles.put(id, TextMeasure.wrap(groups.get(id).title(), TITLE, Math.max(90, titles.get(id).width() * HALF)));
            heading = heading(id);
            width = Math.max(size.width() + 2 * SIDE, 2 * (heading.width() + BESIDE_EDGE));
        }
        double top = heading.height() + BELOW_TITLE;
        Size outer = new Size(width, size.height() + top + BELOW);
        Block block = content.within(outer, (outer.width() - size.width()) / 2, top);
        block.boxes().put(id, new Bounds(0, 0, outer.width(), outer.height()));
        return block;
    }
}
