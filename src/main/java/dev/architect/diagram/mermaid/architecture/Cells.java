package dev.architect.diagram.mermaid.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gives everything that edges connect a cell of a grid: breadth first, each beside the one that it was reached from, at
/// the side that the edge names. Where that cell is taken, the nearest free one next to it is used.
final class Cells {

    record Cell(int column, int row) {

        Cell plus(int columns, int rows) {
            return new Cell(column + columns, row + rows);
        }
    }

    /// What edges connect.
    ///
    /// @param cells in the order in which they were found; the first is at (0, 0)
    /// @param tree by which step each but the first was reached
    record Part(Map<String, Cell> cells, Map<String, Step> tree) {

        String first() {
            return cells.keySet().iterator().next();
        }
    }

    private final Map<String, List<Step>> next = new HashMap<>();
    private final Set<String> found = new HashSet<>();

    private Cells(List<Step> steps) {
        for (Step step : steps) {
            next.computeIfAbsent(step.from(), missing -> new ArrayList<>()).add(step);
            next.computeIfAbsent(step.to(), missing -> new ArrayList<>()).add(step.reversed());
        }
    }

    static List<Part> of(List<String> ids, List<Step> steps) {
        var cells = new Cells(steps);
        var parts = new ArrayList<Part>();
        for (String id : ids) {
            if (!cells.found.contains(id)) {
                parts.add(cells.part(id));
            }
        }
        return parts;
    }

    private Part part(String first) {
        var part = new Part(new LinkedHashMap<>(), new HashMap<>());
        var taken = new HashSet<Cell>();
        Deque<String> open = new ArrayDeque<>();
        Deque<Step> vague = new ArrayDeque<>();
        put(part, taken, open, first, new Cell(0, 0));
        while (!open.isEmpty() || !vague.isEmpty()) {
            if (open.isEmpty()) {
                reach(part, taken, open, vague.poll());
                continue;
            }
            for (Step step : next.getOrDefault(open.poll(), List.of())) {
                if (step.isVague()) {
                    vague.add(step);
                } else {
                    reach(part, taken, open, step);
                }
            }
        }
        return part;
    }

    private void reach(Part part, Set<Cell> taken, Deque<String> open, Step step) {
        if (!found.contains(step.to())) {
            part.tree().put(step.to(), step);
            put(part, taken, open, step.to(), free(part.cells().get(step.from()), step, taken));
        }
    }

    private void put(Part part, Set<Cell> taken, Deque<String> open, String id, Cell cell) {
        found.add(id);
        part.cells().put(id, cell);
        taken.add(cell);
        open.add(id);
    }

    private static Cell free(Cell from, Step step, Set<Cell> taken) {
        Cell wanted = from.plus(step.columns(), step.rows());
        boolean across = step.leaving().side().isAcross();
        int away = 0;
        Cell cell = wanted;
        while (taken.contains(cell)) {
            away = away > 0 ? -away : 1 - away;
            cell = across ? wanted.plus(0, away) : wanted.plus(away, 0);
        }
        return cell;
    }
}
