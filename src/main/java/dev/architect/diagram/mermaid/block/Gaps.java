package dev.architect.diagram.mermaid.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.architect.diagram.mermaid.scene.Size;

/// How far blocks stand apart: as Mermaid sets them where no link leads anywhere, further where links need the room, and
/// as far as the words of a link ask between two neighbours.
final class Gaps {

    private static final double PLAIN = 8;
    private static final double LINKED = 30;
    private static final double WITHIN_FRAME = 20;
    private static final double AROUND_WORDS = 34;

    private final boolean linked;
    private final Map<String, List<Block.Group>> around = new HashMap<>();
    private final Map<String, Double> across = new HashMap<>();
    private final Map<String, Double> down = new HashMap<>();

    /// @param words the room of links' labels, by the links' indexes
    Gaps(BlockDiagram diagram, Map<Integer, Size> words) {
        this.linked = !diagram.links().isEmpty();
        note(diagram.root(), List.of(diagram.root()));
        words.forEach((index, size) -> widen(diagram.links().get(index), size));
    }

    double padding(Block.Group group) {
        return linked && !group.id().equals(BlockDiagram.ROOT) ? WITHIN_FRAME : PLAIN;
    }

    double across(Block.Group group) {
        return across.getOrDefault(group.id(), linked ? LINKED : PLAIN);
    }

    double down(Block.Group group) {
        return down.getOrDefault(group.id(), linked ? LINKED : PLAIN);
    }

    private void note(Block.Group group, List<Block.Group> groups) {
        for (Block child : group.children()) {
            around.put(child.id(), groups);
            if (child instanceof Block.Group inner) {
                var deeper = new ArrayList<>(groups);
                deeper.add(inner);
                note(inner, deeper);
            }
        }
    }

    /// Makes room between the two blocks, of the innermost frame around both ends, from which the link leads and to which.
    private void widen(Link link, Size words) {
        List<Block.Group> from = around.getOrDefault(link.from(), List.of());
        List<Block.Group> to = around.getOrDefault(link.to(), List.of());
        int shared = 0;
        while (shared < Math.min(from.size(), to.size()) && from.get(shared).id().equals(to.get(shared).id())) {
            shared++;
        }
        if (shared == 0) {
            return;
        }
        Block.Group group = from.get(shared - 1);
        String first = shared < from.size() ? from.get(shared).id() : link.from();
        String last = shared < to.size() ? to.get(shared).id() : link.to();
        var grid = new Grid(group);
        List<Grid.Cell> ends = grid.cells().stream()
                .filter(cell -> cell.block().id().equals(first) || cell.block().id().equals(last)).toList();
        if (ends.size() == 2) {
            widen(group, ends.get(0), ends.get(1), words);
        }
    }

    private void widen(Block.Group group, Grid.Cell a, Grid.Cell b, Size words) {
        if (a.row() == b.row() && a.column() + a.span() == b.column()) {
            across.merge(group.id(), words.width() + AROUND_WORDS, Math::max);
        } else if (Math.abs(a.row() - b.row()) == 1) {
            down.merge(group.id(), words.height() + AROUND_WORDS, Math::max);
        }
    }
}
