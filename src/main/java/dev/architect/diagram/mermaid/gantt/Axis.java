package dev.architect.diagram.mermaid.gantt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;

/// The lines and labels of the ticks, and the days off between them. Where labels would touch they stand in two rows; where
/// that is not enough, only as many ticks have labels as can be read.
final class Axis {

    static final double FONT = 11;

    private static final double LABEL_GAP = 8;
    private static final double DENSEST = 4;
    private static final int MOST_YEARS_OF_DAYS_OFF = 5;

    private final GanttChart chart;
    private final Scale scale;
    private final GanttInks inks;
    private final List<LocalDateTime> ticks;
    private final List<TextBlock> labels = new ArrayList<>();
    private final int[] rows;

    Axis(GanttChart chart, Scale scale, GanttInks inks) {
        this.chart = chart;
        this.scale = scale;
        this.inks = inks;
        this.ticks = chart.ticks().flatMap(interval -> interval.ticks(scale.from(), scale.to()))
                .or(() -> TickInterval.between(scale.from(), scale.to()).ticks(scale.from(), scale.to())).orElse(List.of());
        ticks.forEach(tick -> labels.add(
                TextMeasure.unwrapped(RichText.plain(chart.axisFormat().format(tick)), FONT)));
        this.rows = rows();
    }

    List<Primitive> daysOff(double top, double bottom) {
        DaysOff daysOff = chart.daysOff();
        var ranges = new ArrayList<Primitive>();
        if (daysOff.isEmpty() || scale.from().plusYears(MOST_YEARS_OF_DAYS_OFF).isBefore(scale.to())) {
            return ranges;
        }
        LocalDate begin = null;
        LocalDate end = scale.to().toLocalDate();
        for (LocalDate day = scale.from().toLocalDate(); !day.isAfter(end.plusDays(1)); day = day.plusDays(1)) {
            boolean off = !day.isAfter(end) && daysOff.contains(day);
            if (off && begin == null) {
                begin = day;
            } else if (!off && begin != null) {
                double left = scale.within(begin.atStartOfDay());
                double width = scale.within(day.atStartOfDay()) - left;
                if (width > 0) {
                    ranges.add(new Primitive.Rectangle(left, top, width, bottom - top, 0, inks.excluded()));
                }
                begin = null;
            }
        }
        return List.of(new Primitive.Group("excluded", "", ranges));
    }

    Primitive grid(double top, double bottom) {
        int stride = stride((i, j) -> x(j) - x(i) >= DENSEST);
        var lines = new ArrayList<Primitive>();
        for (int i = 0; i < ticks.size(); i += stride) {
            lines.add(Primitive.Path.line(new Point(x(i), top), new Point(x(i), bottom), inks.grid()));
        }
        return new Primitive.Group("grid", "", lines);
    }

    /// @param top of the labels
    Primitive labels(double top) {
        var texts = new ArrayList<Primitive>();
        for (int i = 0; i < ticks.size(); i++) {
            if (rows[i] >= 0) {
                texts.addAll(labels.get(i).placed(x(i), top + rows[i] * TextMeasure.lineHeight(FONT), Anchor.MIDDLE,
                        inks.tick()));
            }
        }
        return new Primitive.Group("axis", "", texts);
    }

    /// Of the labels.
    double height() {
        return (Arrays.stream(rows).max().orElse(0) + 1) * TextMeasure.lineHeight(FONT);
    }

    /// The row of each tick's label, -1 for a tick without one.
    private int[] rows() {
        int[] rows = new int[ticks.size()];
        int[] last = { -1, -1 };
        for (int i = 0; i < rows.length; i++) {
            if (i > 0 && labels.get(i).equals(labels.get(i - 1))) {
                rows[i] = -1;
                continue;
            }
            int row = last[0] < 0 || isApart(last[0], i) ? 0 : 1;
            if (row == 1 && last[1] >= 0 && !isApart(last[1], i)) {
                return thinned();
            }
            rows[i] = row;
            last[row] = i;
        }
        return rows;
    }

    private int[] thinned() {
        int[] rows = new int[ticks.size()];
        Arrays.fill(rows, -1);
        int stride = stride(this::isApart);
        for (int i = 0; i < rows.length; i += stride) {
            rows[i] = 0;
        }
        return rows;
    }

    private boolean isApart(int tick, int next) {
        return x(next) - x(tick) >= (labels.get(tick).width() + labels.get(next).width()) / 2 + LABEL_GAP;
    }

    private double x(int tick) {
        return scale.x(ticks.get(tick));
    }

    private interface Distance {

        boolean isEnough(int tick, int next);
    }

    /// Every how manieth tick can be drawn.
    private int stride(Distance distance) {
        int stride = 1;
        while (stride < ticks.size() && !isRoomy(stride, distance)) {
            stride++;
        }
        return stride;
    }

    private boolean isRoomy(int stride, Distance distance) {
        for (int i = stride; i < ticks.size(); i += stride) {
            if (!distance.isEnough(i - stride, i)) {
                return false;
            }
        }
        return true;
    }
}
