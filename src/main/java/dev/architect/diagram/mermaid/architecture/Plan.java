package dev.architect.diagram.mermaid.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.architecture.Architecture.Alignment;
import dev.architect.diagram.mermaid.architecture.Cells.Cell;
import dev.architect.diagram.mermaid.architecture.Cells.Part;
import dev.architect.diagram.mermaid.architecture.Edge.End;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Size;

/// Places nodes and groups. What stands in a group is placed within it first, so that a frame holds its own members and
/// no others; the group is then one of the things that are placed around it.
final class Plan {

    private static final double BETWEEN_PARTS = 60;
    private static final double SHAPE = 1.4;

    private final Architecture architecture;
    private final Tiles tiles;
    private final List<Size> labels;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, List<Step>> steps = new HashMap<>();
    private final Map<String, Cell> flat = new HashMap<>();
    private final Map<String, Integer> connected = new HashMap<>();

    private Plan(Architecture architecture, Tiles tiles, List<Size> labels) {
        this.architecture = architecture;
        this.tiles = tiles;
        this.labels = labels;
        architecture.groups().forEach(group -> parents.put(group.id(), group.parent()));
        architecture.nodes().forEach(node -> parents.put(node.id(), node.parent()));
        Stream.concat(architecture.nodes().stream().map(Node::id), architecture.groups().stream().map(Group::id))
                .forEach(id -> children.computeIfAbsent(parents.get(id), missing -> new ArrayList<>()).add(id));
        readSteps();
        spread();
    }

    /// @param labels the room of the words of each edge
    /// @return where every node and group stands
    static Map<String, Bounds> place(Architecture architecture, Tiles tiles, List<Size> labels) {
        return new Plan(architecture, tiles, labels).inside("").boxes();
    }

    /// Rows and columns that the source asks for come first, so that edges give way to them.
    private void readSteps() {
        for (Alignment alignment : architecture.alignments()) {
            Side side = alignment.row() ? Side.RIGHT : Side.BOTTOM;
            for (int i = 1; i < alignment.members().size(); i++) {
                lift(new End(alignment.members().get(i - 1), side, false),
                        new End(alignment.members().get(i), side.opposite(), false), new Size(0, 0));
            }
        }
        for (int i = 0; i < architecture.edges().size(); i++) {
            Edge edge = architecture.edges().get(i);
            lift(edge.from(), edge.to(), labels.get(i));
        }
    }

    /// Notes an edge as a step between the two that stand side by side and hold its ends.
    private void lift(End from, End to, Size label) {
        List<String> fromPath = path(from.id());
        List<String> toPath = path(to.id());
        int shared = 0;
        while (shared < Math.min(fromPath.size(), toPath.size()) && fromPath.get(shared).equals(toPath.get(shared))) {
            shared++;
        }
        if (shared < fromPath.size() && shared < toPath.size()) {
            steps.computeIfAbsent(shared == 0 ? "" : fromPath.get(shared - 1), missing -> new ArrayList<>())
                    .add(new Step(fromPath.get(shared), toPath.get(shared), from, to, label));
        }
    }

    /// From the outermost group to `id` itself.
    private List<String> path(String id) {
        var path = new ArrayList<String>();
        for (String current = id; !current.isEmpty(); current = parents.get(current)) {
            path.addFirst(current);
        }
        return path;
    }

    /// The cells of all nodes as if there were no groups. They tell how things stand to each other that only edges to
    /// the outside of their group connect.
    private void spread() {
        List<Step> all = architecture.edges().stream()
                .map(edge -> new Step(edge.from().id(), edge.to().id(), edge.from(), edge.to(), new Size(0, 0)))
                .filter(step -> !step.from().equals(step.to())).toList();
        List<Part> parts = Cells.of(List.copyOf(parents.keySet().stream().sorted().toList()), all);
        for (int i = 0; i < parts.size(); i++) {
            flat.putAll(parts.get(i).cells());
            for (String id : parts.get(i).cells().keySet()) {
                connected.put(id, i);
            }
        }
    }

    private Block inside(String parent) {
        var inner = new LinkedHashMap<String, Block>();
        for (String id : children.getOrDefault(parent, List.of())) {
            inner.put(id, tiles.isGroup(id) ? tiles.framed(id, inside(id))
                    : new Block(Map.of(id, new Bounds(0, 0, tiles.size(id).width(), tiles.size(id).height())),
                            tiles.size(id)));
        }
        List<Part> parts = joined(Cells.of(List.copyOf(inner.keySet()), steps.getOrDefault(parent, List.of())));
        List<Step> here = steps.getOrDefault(parent, List.of());
        return packed(parts.stream().map(part -> new Grid(part, here, inner, tiles).block()).toList());
    }

    /// Parts that edges around the group connect are one.
    private List<Part> joined(List<Part> parts) {
        var joined = new LinkedHashMap<Object, Part>();
        for (Part part : parts) {
            Optional<String> anchor = part.cells().keySet().stream().map(this::sample).flatMap(Optional::stream).findFirst();
            Object key = anchor.<Object> map(connected::get).orElse(part);
            Part before = joined.putIfAbsent(key, part);
            if (before != null) {
                append(before, part);
            }
        }
        return List.copyOf(joined.values());
    }

    private void append(Part before, Part part) {
        Cell here = cell(part.first());
        Cell there = cell(before.first());
        int columns = here.column() - there.column();
        int rows = here.row() - there.row();
        Set<Cell> taken = Set.copyOf(before.cells().values());
        int away = 0;
        while (isTaken(part, taken, columns, rows + away)) {
            away = away > 0 ? -away : 1 - away;
        }
        int down = rows + away;
        part.cells().forEach((id, cell) -> before.cells().put(id, cell.plus(columns, down)));
        before.tree().putAll(part.tree());
    }

    private static boolean isTaken(Part part, Set<Cell> taken, int columns, int rows) {
        return part.cells().values().stream().anyMatch(cell -> taken.contains(cell.plus(columns, rows)));
    }

    private Cell cell(String id) {
        return sample(id).map(flat::get).orElse(new Cell(0, 0));
    }

    /// The thing itself, or the first that stands in it.
    private Optional<String> sample(String id) {
        if (flat.containsKey(id) && !isLone(id)) {
            return Optional.of(id);
        }
        return children.getOrDefault(id, List.of()).stream().map(this::sample).flatMap(Optional::stream).findFirst();
    }

    private boolean isLone(String id) {
        return architecture.edges().stream().noneMatch(edge -> edge.from().id().equals(id) || edge.to().id().equals(id));
    }

    /// Side by side, in several rows when one would be long.
    private static Block packed(List<Block> blocks) {
        double area = 0;
        double widest = 0;
        for (Block block : blocks) {
            area += (block.size().width() + BETWEEN_PARTS) * (block.size().height() + BETWEEN_PARTS);
            widest = Math.max(widest, block.size().width());
        }
        double limit = Math.max(widest, Math.sqrt(area) * SHAPE);
        var boxes = new HashMap<String, Bounds>();
        double x = 0;
        double y = 0;
        double bottom = 0;
        double right = 0;
        for (Block block : blocks) {
            if (x > 0 && x + block.size().width() > limit) {
                x = 0;
                y = bottom + BETWEEN_PARTS;
            }
            block.into(boxes, x, y);
            right = Math.max(right, x + block.size().width());
            bottom = Math.max(bottom, y + block.size().height());
            x += block.size().width() + BETWEEN_PARTS;
        }
        return new Block(boxes, new Size(right, bottom));
    }
}
