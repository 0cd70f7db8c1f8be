package dev.architect.diagram.mermaid.gantt;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.gantt.Draft.Begin;
import dev.architect.diagram.mermaid.source.Warnings;

/// Gives every task its dates: a task that waits for others gets them when those have theirs, wherever they stand.
/// Where tasks wait for each other or for none that is there, the first of them begins when the one before it ends;
/// Mermaid has them begin today, which no picture that is kept can do.
final class Schedule {

    private final GanttChart chart;
    private final Warnings warnings;
    private final DateReader reader;
    private final Map<String, Integer> positions = new HashMap<>();
    private final LocalDateTime[] starts;
    private final Task[] tasks;

    private Schedule(GanttChart chart, Warnings warnings) {
        this.chart = chart;
        this.warnings = warnings;
        this.reader = new DateReader(chart.dateFormat(), warnings);
        this.starts = new LocalDateTime[chart.drafts().size()];
        this.tasks = new Task[chart.drafts().size()];
        for (int i = chart.drafts().size() - 1; i >= 0; i--) {
            positions.putIfAbsent(chart.drafts().get(i).label().words(), i);
        }
        for (int i = 0; i < chart.drafts().size(); i++) {
            positions.put(chart.drafts().get(i).id(), i);
        }
    }

    /// @throws dev.architect.diagram.mermaid.source.SyntaxException for a start that is no date, or an end out of range
    static List<Task> of(GanttChart chart, Warnings warnings) {
        return new Schedule(chart, warnings).tasks();
    }

    private List<Task> tasks() {
        boolean waiting = true;
        while (waiting) {
            waiting = pass();
        }
        return List.of(tasks);
    }

    /// @return whether a task still waits
    private boolean pass() {
        boolean progress = false;
        int firstWaiting = -1;
        for (int i = 0; i < tasks.length; i++) {
            if (tasks[i] == null) {
                progress |= start(i) | end(i);
                firstWaiting = tasks[i] == null && firstWaiting < 0 ? i : firstWaiting;
            }
        }
        if (!progress && firstWaiting >= 0) {
            release(firstWaiting);
        }
        return firstWaiting >= 0;
    }

    private void release(int index) {
        Draft draft = chart.drafts().get(index);
        warnings.add(draft.place().line(), "The task waits for one that waits for it; that was left out.");
        if (starts[index] == null) {
            starts[index] = before(index).orElseGet(this::earliest);
        } else {
            finish(index, starts[index]);
        }
    }

    private boolean start(int index) {
        if (starts[index] == null) {
            Draft draft = chart.drafts().get(index);
            starts[index] = switch (draft.begin()) {
                case Begin.Next() -> index == 0 ? earliest() : before(index).orElse(null);
                case Begin.At(String date) -> reader.start(date, draft.place());
                case Begin.After(List<String> ids) -> after(ids, index).orElse(null);
            };
            return starts[index] != null;
        }
        return false;
    }

    private Optional<LocalDateTime> before(int index) {
        return index == 0 ? Optional.empty() : Optional.ofNullable(tasks[index - 1]).map(Task::end);
    }

    /// The earliest date that the chart names.
    private LocalDateTime earliest() {
        LocalDateTime earliest = null;
        for (Draft draft : chart.drafts()) {
            if (draft.begin() instanceof Begin.At(String date)) {
                LocalDateTime start = reader.start(date, draft.place());
                earliest = earliest == null || start.isBefore(earliest) ? start : earliest;
            }
        }
        return earliest == null ? DateFields.STANDARD_DAY.atStartOfDay() : earliest;
    }

    private Optional<LocalDateTime> after(List<String> ids, int index) {
        List<Integer> known = known(ids, index);
        if (known.isEmpty()) {
            return index == 0 ? Optional.of(earliest()) : before(index);
        }
        LocalDateTime latest = LocalDateTime.MIN;
        for (int position : known) {
            if (tasks[position] == null) {
                return Optional.empty();
            }
            latest = tasks[position].end().isAfter(latest) ? tasks[position].end() : latest;
        }
        return Optional.of(latest);
    }

    private List<Integer> known(List<String> ids, int index) {
        var known = new ArrayList<Integer>();
        for (String id : ids) {
            Integer position = positions.get(id);
            if (position != null) {
                known.add(position);
            } else {
                warnings.add(chart.drafts().get(index).place().line(), "No task has the id " + id + ".");
            }
        }
        return known;
    }

    private boolean end(int index) {
        Draft draft = chart.drafts().get(index);
        if (starts[index] == null) {
            return false;
        }
        List<String> ids = TaskReader.ids(draft.finish());
        Optional<LocalDateTime> end = ids.isEmpty()
                ? Optional.of(reader.end(draft.finish(), starts[index], chart.inclusive(), draft.place()))
                : until(ids, index);
        end.ifPresent(date -> finish(index, date));
        return end.isPresent();
    }

    private Optional<LocalDateTime> until(List<String> ids, int index) {
        List<Integer> known = known(ids, index);
        if (known.isEmpty()) {
            return Optional.of(starts[index]);
        }
        LocalDateTime earliest = LocalDateTime.MAX;
        for (int position : known) {
            if (starts[position] == null) {
                return Optional.empty();
            }
            earliest = starts[position].isBefore(earliest) ? starts[position] : earliest;
        }
        return Optional.of(earliest);
    }

    private void finish(int index, LocalDateTime date) {
        Draft draft = chart.drafts().get(index);
        LocalDateTime end = date;
        if (date.isBefore(starts[index])) {
            warnings.add(draft.place().line(), "The task ends before it begins; it was drawn without a length.");
            end = starts[index];
        }
        DaysOff.Extended extended = reader.isDate(draft.finish()) ? new DaysOff.Extended(end, end)
                : chart.daysOff().extended(starts[index], end).orElseThrow(() -> draft.place().mistake(
                        "The task never ends, for every day is excluded: expected excludes that leave days to work on"));
        tasks[index] = new Task(draft.id(), draft.section(), draft.label(), draft.tags(), starts[index], extended.end(),
                extended.lastWorked());
    }
}
