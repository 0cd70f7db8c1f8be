package dev.architect.diagram.mermaid.gantt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;

/// The lines and labels of the ticks, and the days off between them. Where ticks are dense, only as many have labels as
/// can be read.
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

    Axis(GanttChart chart, Scale scale, GanttInks inks) {
        this.chart = chart;
        this.scale = scale;
        this.inks = inks;
        this.ticks = chart.ticks().flatMap(interval -> interval.ticks(scale.from(), scale.to()))
                .or(() -> TickInterval.between(scale.from(), scale.to()).ticks(scale.from(), scale.to())).orElse(List.of());
        ticks.forEach(tick -> labels.add(
                TextMeasure.unwrapped(RichText.plain(chart.axisFormat().format(tick)), FONT)));
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
        int stride = stride(DENSEST, false);
        var lines = new ArrayList<Primitive>();
        for (int i = 0; i < ticks.size(); i += stride) {
            double x = scale.x(ticks.get(i));
            lines.add(Primitive.Path.line(new Point(x, top), new Point(x, bottom), inks.grid()));
        }
        return new Primitive.Group("grid", "", lines);
    }

    /// @param top of the labels
    Primitive labels(double top) {
        int stride = stride(LABEL_GAP, true);
        var texts = new ArrayList<Primitive>();
        for (int i = 0; i < ticks.size(); i += stride) {
            texts.addAll(labels.get(i).placed(scale.x(ticks.get(i)), top, Anchor.MIDDLE, inks.tick()));
        }
        return new Primitive.Group("axis", "", texts);
    }

    static double height() {
        return TextMeasure.lineHeight(FONT);
    }

    /// Every how manieth tick can be drawn, with `apart` between neighbours, or between their labels.
    private int stride(double apart, boolean withLabels) {
        int stride = 1;
        while (stride < ticks.size() && !isRoomy(stride, apart, withLabels)) {
            stride++;
        }
        return stride;
    }

    private boolean isRoomy(int stride, double apart, boolean withLabels) {
        for (int i = stride; i < ticks.size(); i += stride) {
            double taken = withLabels ? (labels.get(i).width() + labels.get(i - stride).width()) / 2 : 0;
            if (scale.x(ticks.get(i)) - scale.x(ticks.get(i - stride)) < taken + apart) {
                return false;
            }
        }
        return true;
    }
}
