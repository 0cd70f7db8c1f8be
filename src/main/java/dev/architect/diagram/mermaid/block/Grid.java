package dev.architect.diagram.mermaid.block;

import java.util.ArrayList;
import java.util.List;

/// Which cells of its frame the blocks of a group take, row after row.
final class Grid {

    /// @param span never more than is left of the row
    record Cell(Block block, int row, int column, int span) {
    }

    private final List<Cell> cells = new ArrayList<>();
    private final int columns;
    private final int rows;

    Grid(Block.Group group) {
        int all = group.children().stream().mapToInt(Block::span).sum();
        columns = group.columns() > 0 ? Math.min(group.columns(), Math.max(1, all)) : Math.max(1, all);
        int position = 0;
        for (Block block : group.children()) {
            int column = position % columns;
            int span = Math.min(block.span(), columns - column);
            cells.add(new Cell(block, position / columns, column, span));
            position += span;
        }
        rows = Math.max(1, (position + columns - 1) / columns);
    }

    List<Cell> cells() {
        return cells;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }
}
