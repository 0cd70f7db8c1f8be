package dev.architect.diagram.mermaid.architecture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.architecture.Cells.Cell;
import dev.architect.diagram.mermaid.architecture.Cells.Part;
import dev.architect.diagram.mermaid.architecture.Edge.End;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Size;

/// Turns the cells of one part into places. Columns and rows are as wide and high as what stands in them; within a row
/// things are shifted so that the edge between two of them is straight, however large the groups around its ends are.
final class Grid {

    private static final double GAP = 50;
    private static final double GAP_WITH_EDGE = 84;
    private static final double AROUND_LABEL = 56;

    private final Part part;
    private final List<Step> steps;
    private final Map<String, Block> inner;
    private final Tiles tiles;

    /// @param steps within the group, also those between other parts
    /// @param inner what each thing is made of
    Grid(Part part, List<Step> steps, Map<String, Block> inner, Tiles tiles) {
        this.part = part;
        this.steps = steps;
        this.inner = inner;
        this.tiles = tiles;
    }

    Block block() {
        Axis columns = axis(true);
        Axis rows = axis(false);
        var boxes = new HashMap<String, Bounds>();
        for (String id : part.cells().keySet()) {
            inner.get(id).into(boxes, columns.place(id), rows.place(id));
        }
        return new Block(boxes, new Size(columns.length(), rows.length()));
    }

    /// @param offsets of things from the line of their column or row
    /// @param starts of columns or rows, by their number
    private record Axis(Map<String, Double> offsets, Map<String, Integer> lines, Map<Integer, Double> starts,
            double length) {

        double place(String id) {
            return starts.get(lines.get(id)) + offsets.get(id);
        }
    }

    private Axis axis(boolean across) {
        var offsets = new HashMap<String, Double>();
        var lines = new HashMap<String, Integer>();
        var before = new TreeMap<Integer, Double>();
        var after = new HashMap<Integer, Double>();
        for (Map.Entry<String, Cell> each : part.cells().entrySet()) {
            String id = each.getKey();
            int line = line(each.getValue(), across);
            double offset = offset(id, across, offsets);
            offsets.put(id, offset);
            lines.put(id, line);
            before.merge(line, -offset, Math::max);
            after.merge(line, offset + length(inner.get(id).size(), across), Math::max);
        }
        var starts = new HashMap<Integer, Double>();
        double at = 0;
        Integer last = null;
        for (Map.Entry<Integer, Double> each : before.entrySet()) {
            at += last == null ? 0 : gap(last, each.getKey(), across);
            starts.put(each.getKey(), at + each.getValue());
            at += each.getValue() + after.get(each.getKey());
            last = each.getKey();
        }
        return new Axis(offsets, lines, starts, at);
    }

    private static int line(Cell cell, boolean across) {
        return across ? cell.column() : cell.row();
    }

    private static double length(Size size, boolean across) {
        return across ? size.width() : size.height();
    }

    /// In line with the end of the edge that it was reached by, or of another one, where that is straight; else with its
    /// middle on the line.
    private double offset(String id, boolean across, Map<String, Double> offsets) {
        Step reached = part.tree().get(id);
        Stream<Step> others = steps.stream().map(step -> step.from().equals(id) ? step.reversed() : step)
                .filter(step -> step.to().equals(id));
        return Stream.concat(Stream.ofNullable(reached), others)
                .filter(step -> offsets.containsKey(step.from()) && keepsLine(step, across)).findFirst()
                .map(step -> offsets.get(step.from()) + anchor(step.from(), step.leaving(), across)
                        - anchor(id, step.entering(), across))
                .orElseGet(() -> -anchor(id, new End(id, Side.LEFT, false), across));
    }

    private boolean keepsLine(Step step, boolean across) {
        return step.isStraight() && step.leaving().side().isAcross() != across
                && line(part.cells().get(step.from()), across) == line(part.cells().get(step.to()), across);
    }

    /// Where an edge meets `end`, from the start of the thing that holds it.
    private double anchor(String holder, End end, boolean across) {
        Bounds box = inner.get(holder).boxes().getOrDefault(end.id(), inner.get(holder).boxes().get(holder));
        return across ? box.centre().x() : tiles.middle(end.id(), box);
    }

    private double gap(int before, int after, boolean across) {
        double gap = GAP;
        for (Step step : steps) {
            Cell from = part.cells().get(step.from());
            Cell to = part.cells().get(step.to());
            if (from == null || to == null) {
                continue;
            }
            int low = Math.min(line(from, across), line(to, across));
            int high = Math.max(line(from, across), line(to, across));
            if (low <= before && high >= after) {
                gap = Math.max(gap, GAP_WITH_EDGE);
            }
            if (low == before && high == after && step.label().width() > 0) {
                gap = Math.max(gap, length(step.label(), across) + AROUND_LABEL);
            }
        }
        return gap;
    }
}
