package dev.architect.diagram.mermaid.gantt;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// Where times lie from left to right.
record Scale(LocalDateTime from, LocalDateTime to, double left, double right) {

    private static final int SPARE_SECONDS = 43_200;

    /// From the first start to the last end; around a single moment there is half a day on both sides.
    static Scale of(List<Task> tasks, double left, double right) {
        LocalDateTime from = LocalDateTime.MAX;
        LocalDateTime to = LocalDateTime.MIN;
        for (Task task : tasks) {
            from = task.start().isBefore(from) ? task.start() : from;
            to = task.end().isAfter(to) ? task.end() : to;
        }
        return from.equals(to)
                ? new Scale(from.minusSeconds(SPARE_SECONDS), to.plusSeconds(SPARE_SECONDS), left, right)
                : new Scale(from, to, left, right);
    }

    double x(LocalDateTime time) {
        return left + (right - left) * (millis(time) - millis(from)) / (millis(to) - millis(from));
    }

    /// The same, kept within the plot.
    double within(LocalDateTime time) {
        return Math.clamp(x(time), left, right);
    }

    private static double millis(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) * 1_000d + time.getNano() / 1e6;
    }
}
