package dev.architect.diagram.mermaid.gantt;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;

/// A task as a bar, or a milestone as a diamond, with its name inside or beside it.
record Bar(Task task, double left, double right, TextBlock name, Side side) {

    private static final double INSET = 3;
    private static final double NARROWEST = 2;
    /// Half of a diamond's diagonal, as a part of a bar's height.
    private static final double DIAMOND = 0.566;

    enum Side {
        INSIDE,
        BEHIND,
        BEFORE
    }

    static Bar of(Task task, Scale scale, Measures measures) {
        double start = scale.within(task.start());
        if (task.is(Tag.MILESTONE)) {
            double centre = (start + scale.within(task.end())) / 2;
            double half = DIAMOND * measures.barHeight();
            return beside(task, centre - half, centre + half, task.label().italic(), scale, measures);
        }
        double end = Math.max(start + NARROWEST, scale.within(task.lastWorked()));
        TextBlock line = TextMeasure.unwrapped(task.label(), measures.font());
        boolean fits = line.width() + 2 * INSET <= end - start && line.lines().size() <= 1;
        return fits ? new Bar(task, start, end, line, Side.INSIDE)
                : beside(task, start, end, task.label(), scale, measures);
    }

    private static Bar beside(Task task, double left, double right, RichText label, Scale scale, Measures measures) {
        TextBlock name = TextMeasure.wrap(label, measures.font(), Measures.WIDEST_NAME);
        double room = Measures.BESIDE + name.width();
        boolean behind = right + room <= scale.right() + measures.right() || left - room < scale.left();
        return new Bar(task, left, right, name, behind ? Side.BEHIND : Side.BEFORE);
    }

    /// Where it begins, its name included.
    double from() {
        return side == Side.BEFORE ? left - Measures.BESIDE - name.width() : left;
    }

    /// Where it ends, its name included.
    double to() {
        return side == Side.BEHIND ? right + Measures.BESIDE + name.width() : right;
    }

    double height(Measures measures) {
        return Math.max(measures.barHeight(), name.height());
    }
}
