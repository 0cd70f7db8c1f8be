package dev.architect.diagram.mermaid.block;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.shape.NodeForm;

/// Lays blocks into grids: within a frame all columns are as wide as the widest needs, a row is as high as its highest block,
/// and frames fill their own cells. Gaps are Mermaid's where nothing is linked, and leave room for the links otherwise.
final class BlockPlan {

    private static final double TITLE_BELOW = 4;

    private final Map<String, TextBlock> texts;
    private final Gaps gaps;
    private final Map<Block.Group, Grid> grids = new HashMap<>();
    private final Map<String, Bounds> boxes = new LinkedHashMap<>();

    /// @param texts of blocks, by their ids
    BlockPlan(BlockDiagram diagram, Map<String, TextBlock> texts, Gaps gaps) {
        this.texts = texts;
        this.gaps = gaps;
        Size size = size(diagram.root());
        place(diagram.root(), new Bounds(0, 0, size.width(), size.height()));
    }

    /// By the ids of blocks; the root's is the whole diagram.
    Map<String, Bounds> boxes() {
        return boxes;
    }

    private Size size(Block block) {
        return switch (block) {
            case Block.Node node -> NodeForm.size(node.shape(), texts.get(node.id()));
            case Block.Arrow arrow -> new ArrowForm(arrow.sides(), texts.get(arrow.id())).size();
            case Block.Space space -> new Size(0, 0);
            case Block.Group group -> size(group);
        };
    }

    private Size size(Block.Group group) {
        Grid grid = grids.computeIfAbsent(group, Grid::new);
        double width = grid.columns() * (column(group, grid) + gaps.across(group)) - gaps.across(group)
                + 2 * gaps.padding(group);
        double height = Arrays.stream(rows(grid)).sum() + (grid.rows() - 1) * gaps.down(group) + 2 * gaps.padding(group);
        return new Size(Math.max(width, texts.get(group.id()).width() + 2 * gaps.padding(group)), height + title(group));
    }

    private double column(Block.Group group, Grid grid) {
        double width = 0;
        for (Grid.Cell cell : grid.cells()) {
            double wanted = size(cell.block()).width() - (cell.span() - 1) * gaps.across(group);
            width = Math.max(width, wanted / cell.span());
        }
        return width;
    }

    /// A row of spaces alone is as high as the lowest of the others.
    private double[] rows(Grid grid) {
        double[] heights = new double[grid.rows()];
        for (Grid.Cell cell : grid.cells()) {
            heights[cell.row()] = Math.max(heights[cell.row()], size(cell.block()).height());
        }
        double lowest = Arrays.stream(heights).filter(height -> height > 0).min().orElse(0);
        return Arrays.stream(heights).map(height -> height > 0 ? height : lowest).toArray();
    }

    private double title(Block.Group group) {
        double height = texts.get(group.id()).height();
        return height == 0 ? 0 : height + TITLE_BELOW;
    }

    private void place(Block.Group group, Bounds box) {
        boxes.put(group.id(), box);
        Grid grid = grids.get(group);
        double padding = gaps.padding(group);
        double across = gaps.across(group);
        double down = gaps.down(group);
        double top = box.y() + padding + title(group);
        double width = (box.width() - 2 * padding + across) / grid.columns() - across;
        double[] heights = rows(grid);
        double spare = box.bottom() - padding - top - Arrays.stream(heights).sum() - (grid.rows() - 1) * down;
        double[] tops = new double[grid.rows()];
        for (int row = 0; row < tops.length; row++) {
            heights[row] += spare / tops.length;
            tops[row] = row == 0 ? top : tops[row - 1] + heights[row - 1] + down;
        }
        for (Grid.Cell cell : grid.cells()) {
            place(cell.block(), new Bounds(box.x() + padding + cell.column() * (width + across), tops[cell.row()],
                    cell.span() * (width + across) - across, heights[cell.row()]));
        }
    }

    private void place(Block block, Bounds cell) {
        switch (block) {
            case Block.Group group -> place(group, cell);
            case Block.Node node -> boxes.put(node.id(), fills(node) ? cell : centred(size(node), cell));
            case Block.Arrow arrow -> {
                Size size = size(arrow);
                boxes.put(arrow.id(), centred(arrow.span() > 1 ? new Size(cell.width(), size.height()) : size, cell));
            }
            case Block.Space space -> {
            }
        }
    }

    private static boolean fills(Block.Node node) {
        return switch (node.shape()) {
            case CIRCLE, DOUBLE_CIRCLE, DIAMOND, STADIUM, ELLIPSE -> false;
            default -> true;
        };
    }

    private static Bounds centred(Size size, Bounds cell) {
        double width = Math.min(size.width(), cell.width());
        double height = Math.min(size.height(), cell.height());
        return new Bounds(cell.centre().x() - width / 2, cell.centre().y() - height / 2, width, height);
    }
}
