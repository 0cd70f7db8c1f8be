package dev.architect.diagram.mermaid.er;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Run;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.source.Generics;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.style.Css;

/// An entity as it is drawn: its name over a table of its attributes. Columns that nothing stands in are left out.
final class EntityForm {

    private static final double PADDING = 10;
    private static final double ABOVE = 7;
    private static final double NARROWEST = 100;
    private static final double LOWEST = 70;
    private static final double WIDEST_NAME = 420;
    private static final double WIDEST_COMMENT = 380;
    private static final double WIDEST_WORD = 320;
    private static final int COLUMNS = 4;

    private record Row(List<TextBlock> cells) {

        double height() {
            return cells.stream().mapToDouble(TextBlock::height).max().orElse(0) + 2 * ABOVE;
        }
    }

    private final Entity entity;
    private final Size least;
    private final TextBlock name;
    private final List<Row> rows = new ArrayList<>();
    private final double[] widths = new double[COLUMNS];

    /// @param least what it measures at least
    EntityForm(Entity entity, Size least) {
        this.entity = entity;
        this.least = new Size(Math.max(NARROWEST, least.width()), Math.max(LOWEST, least.height()));
        this.name = TextMeasure.wrap(Css.weighted(entity.styles(), entity.name()), TextMeasure.SIZE, WIDEST_NAME);
        for (Attribute attribute : entity.attributes()) {
            rows.add(new Row(List.of(cell(word(attribute.type()), WIDEST_WORD), cell(word(attribute.name()), WIDEST_WORD),
                    cell(word(attribute.keys()), WIDEST_WORD), cell(Labels.markdown(attribute.comment()), WIDEST_COMMENT))));
        }
        measureColumns();
    }

    /// Stars and underscores are parts of names, not emphasis.
    private static RichText word(String text) {
        String words = Labels.read(Generics.drawn(text)).words();
        return words.isEmpty() ? RichText.EMPTY : new RichText(List.of(List.of(Run.plain(words))));
    }

    private TextBlock cell(RichText text, double widest) {
        return TextMeasure.wrap(Css.weighted(entity.styles(), text), TextMeasure.SIZE, widest);
    }

    /// A name that is wider than its columns widens them all.
    private void measureColumns() {
        for (int i = 0; i < COLUMNS; i++) {
            int column = i;
            double widest = rows.stream().mapToDouble(row -> row.cells().get(column).width()).max().orElse(0);
            widths[i] = widest == 0 ? 0 : widest + 2 * PADDING;
        }
        double missing = Math.max(least.width(), name.width() + 2 * PADDING) - IntStream.range(0, COLUMNS)
                .mapToDouble(column -> widths[column]).sum();
        long shown = IntStream.range(0, COLUMNS).filter(column -> widths[column] > 0).count();
        for (int i = 0; i < COLUMNS && missing > 0 && shown > 0; i++) {
            widths[i] += widths[i] > 0 ? missing / shown : 0;
        }
    }

    Size size() {
        if (rows.isEmpty()) {
            return new Size(Math.max(least.width(), name.width() + 4 * PADDING),
                    Math.max(least.height(), name.height() + 4 * PADDING));
        }
        double width = 0;
        for (double column : widths) {
            width += column;
        }
        return new Size(width, head() + rows.stream().mapToDouble(row -> row.height() + slack()).sum());
    }

    /// By how much each row is higher than it needs to be, so that all make up the least height.
    private double slack() {
        double needed = head() + rows.stream().mapToDouble(Row::height).sum();
        return Math.max(0, least.height() - needed) / rows.size();
    }

    private double head() {
        return name.height() + 2 * ABOVE;
    }

    Primitive draw(Bounds box, ErStyle style) {
        Look look = style.entity(entity.styles());
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(box.x(), box.y(), box.width(), box.height(), 0, look));
        Colour ink = style.text(entity.styles(), look);
        if (rows.isEmpty()) {
            parts.addAll(name.centred(box.centre(), ink));
        } else {
            parts.addAll(name.placed(box.centre().x(), box.y() + ABOVE, Anchor.MIDDLE, ink));
            addRows(parts, box, style);
        }
        return new Primitive.Group("node", entity.id(), parts);
    }

    private void addRows(List<Primitive> parts, Bounds box, ErStyle style) {
        double y = box.y() + head();
        double slack = slack();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Look look = style.row(entity.styles(), i);
            parts.add(new Primitive.Rectangle(box.x(), y, box.width(), row.height() + slack, 0, look));
            double x = box.x();
            for (int column = 0; column < COLUMNS; column++) {
                parts.addAll(row.cells().get(column).placed(x + PADDING, y + ABOVE + slack / 2, Anchor.START,
                        style.text(entity.styles(), look)));
                x += widths[column];
            }
            y += row.height() + slack;
        }
        addDividers(parts, box, style.entity(entity.styles()).withFill(Colour.NONE));
    }

    private void addDividers(List<Primitive> parts, Bounds box, Look look) {
        double x = box.x();
        for (double width : widths) {
            if (x > box.x() && width > 0) {
                parts.add(Primitive.Path.line(new Point(x, box.y() + head()), new Point(x, box.bottom()), look));
            }
            x += width;
        }
    }
}
