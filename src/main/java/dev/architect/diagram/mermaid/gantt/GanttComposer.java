package dev.architect.diagram.mermaid.gantt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Sheet;
import dev.architect.diagram.mermaid.source.Source;

/// Draws the tasks of a chart: sections from top to bottom, a row for a task, time from left to right.
final class GanttComposer {

    private static final double ABOVE = 10;
    private static final double BELOW = 8;
    private static final double CORNER = 3;

    private final Source source;
    private final GanttChart chart;
    private final List<Task> tasks;
    private final Measures measures;
    private final GanttInks inks;
    private final List<Primitive> bands = new ArrayList<>();
    private final List<Primitive> titles = new ArrayList<>();
    private final List<Primitive> bars = new ArrayList<>();
    private final List<Bounds> words = new ArrayList<>();
    private double y;

    GanttComposer(Source source, GanttChart chart, List<Task> tasks) {
        this.source = source;
        this.chart = chart;
        this.tasks = tasks;
        this.measures = Measures.of(source);
        this.inks = new GanttInks(source.theme());
    }

    Drawing compose() {
        List<TextBlock> names = chart.sections().stream().map(section -> TextMeasure.wrap(section.name(),
                measures.sectionFont(), Measures.WIDEST_SECTION)).toList();
        double column = names.stream().mapToDouble(TextBlock::width).max().orElse(0) + 2 * Measures.SECTION_MARGIN;
        double left = Math.max(Measures.NARROWEST_LEFT, column);
        Scale scale = Scale.of(tasks, left, Math.max(left + measures.width() / 3, measures.width() - measures.right()));
        List<Bar> all = tasks.stream().filter(task -> !task.is(Tag.VERTICAL))
                .map(task -> Bar.of(task, scale, measures)).toList();
        double right = Math.max(scale.right() + measures.right() / 2,
                all.stream().mapToDouble(Bar::to).max().orElse(0) + Measures.BESIDE);
        for (int i = 0; i < names.size(); i++) {
            int section = i;
            section(i, names.get(i), all.stream().filter(bar -> bar.task().section() == section).toList(), right);
        }
        return sheet(new Axis(chart, scale, inks), scale);
    }

    private Drawing sheet(Axis axis, Scale scale) {
        var primitives = new ArrayList<Primitive>(axis.daysOff(-ABOVE, y));
        primitives.add(axis.grid(-ABOVE, y + BELOW / 2));
        primitives.addAll(bands);
        if (chart.topAxis()) {
            primitives.add(axis.labels(-ABOVE - axis.height()));
        }
        primitives.add(axis.labels(y + BELOW));
        primitives.addAll(titles);
        primitives.addAll(bars);
        primitives.addAll(verticals(scale, y + BELOW + axis.height() + 2));
        return Sheet.of(source.withTitle(Labels.read(chart.title()).words()), primitives, "Gantt chart",
                Stream.concat(chart.sections().stream().map(GanttChart.Section::name), tasks.stream().map(Task::label))
                        .map(RichText::words));
    }

    private void section(int index, TextBlock name, List<Bar> members, double right) {
        if (members.isEmpty()) {
            return;
        }
        double top = y;
        for (List<Bar> row : Rows.of(members, chart.compact())) {
            double height = row.stream().mapToDouble(bar -> bar.height(measures)).max().orElse(0);
            row.forEach(bar -> bar(bar, y + (height + measures.gap()) / 2));
            y += height + measures.gap();
        }
        y = Math.max(y, top + name.height() + measures.gap());
        Primitive band = new Primitive.Rectangle(0, top, right, y - top, 0,
                inks.band(chart.sections().get(index).colour()));
        String id = chart.sections().get(index).name().words();
        bands.add(new Primitive.Group(name.isEmpty() ? "band" : "cluster", id, List.of(band)));
        if (!name.isEmpty()) {
            titles.add(new Primitive.Group("title", id, name.placed(Measures.SECTION_MARGIN,
                    (top + y - name.height()) / 2, Anchor.START, inks.section())));
        }
    }

    private void bar(Bar bar, double middle) {
        var parts = new ArrayList<Primitive>(List.of(shape(bar, middle)));
        switch (bar.side()) {
            case INSIDE -> {
                parts.addAll(kept(bar.name().centred(new Point((bar.left() + bar.right()) / 2, middle),
                        inks.inside(bar.task()))));
                bars.add(new Primitive.Group("node", bar.task().id(), parts));
            }
            case BEHIND -> beside(bar, parts, bar.right() + Measures.BESIDE, middle, Anchor.START);
            case BEFORE -> beside(bar, parts, bar.left() - Measures.BESIDE, middle, Anchor.END);
        }
    }

    private void beside(Bar bar, List<Primitive> parts, double x, double middle, Anchor anchor) {
        bars.add(new Primitive.Group("bar", bar.task().id(), parts));
        bars.add(new Primitive.Group("name", bar.task().id(),
                kept(bar.name().placed(x, middle - bar.name().height() / 2, anchor, inks.outside()))));
    }

    private List<Primitive> kept(List<Primitive> texts) {
        texts.forEach(text -> words.add(text.bounds()));
        return texts;
    }

    private Primitive shape(Bar bar, double middle) {
        Look look = inks.bar(bar.task());
        double half = bar.task().is(Tag.MILESTONE) ? (bar.right() - bar.left()) / 2 : measures.barHeight() / 2;
        return bar.task().is(Tag.MILESTONE)
                ? new Primitive.Polygon(List.of(new Point(bar.left(), middle), new Point(bar.left() + half, middle - half),
                        new Point(bar.right(), middle), new Point(bar.left() + half, middle + half)), look)
                : new Primitive.Rectangle(bar.left(), middle - half, bar.right() - bar.left(), 2 * half, CORNER, look);
    }

    /// Their names stand below the axis, below each other where they would touch.
    private List<Primitive> verticals(Scale scale, double top) {
        var primitives = new ArrayList<Primitive>();
        var taken = new ArrayList<Bounds>();
        for (Task task : tasks.stream().filter(each -> each.is(Tag.VERTICAL)).toList()) {
            double x = scale.within(task.start());
            TextBlock name = TextMeasure.wrap(task.label(), measures.font() + 2, Measures.WIDEST_SECTION);
            Bounds box = new Bounds(x - name.width() / 2 - CORNER, top, name.width() + 2 * CORNER, name.height());
            while (taken.stream().anyMatch(box::overlaps)) {
                box = new Bounds(box.x(), box.y() + TextMeasure.lineHeight(name.size()), box.width(), box.height());
            }
            taken.add(box);
            primitives.add(new Primitive.Group("vert", task.id(), vertical(x)));
            primitives.add(new Primitive.Group("name", task.id(), name.placed(x, box.y(), Anchor.MIDDLE, inks.vertical())));
        }
        return primitives;
    }

    /// A line across all rows with gaps where it would strike out words.
    private List<Primitive> vertical(double x) {
        var pieces = new ArrayList<Primitive>();
        double from = -ABOVE;
        double bottom = y + BELOW / 2;
        for (Bounds text : words.stream().filter(box -> box.x() - CORNER < x && x < box.right() + CORNER)
                .sorted(Comparator.comparingDouble(Bounds::y)).toList()) {
            piece(x, from, text.y(), pieces);
            from = Math.max(from, text.bottom());
        }
        piece(x, from, bottom, pieces);
        return pieces;
    }

    private void piece(double x, double from, double to, List<Primitive> pieces) {
        if (to > from) {
            pieces.add(Primitive.Path.line(new Point(x, from), new Point(x, to), Look.line(inks.vertical(), 2)));
        }
    }
}
