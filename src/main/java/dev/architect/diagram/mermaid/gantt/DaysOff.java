package dev.architect.diagram.mermaid.gantt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/// The days that `excludes` names and `includes` does not.
record DaysOff(Set<DayOfWeek> weekdays, Set<LocalDate> dates, Set<LocalDate> included) {

    static final DaysOff NONE = new DaysOff(Set.of(), Set.of(), Set.of());

    private static final int MOST_DAYS_OFF = 10_000;
    private static final int LONGEST_TASK = 40_000;

    DaysOff {
        weekdays = Set.copyOf(weekdays);
        dates = Set.copyOf(dates);
        included = Set.copyOf(included);
    }

    /// @param end when the task would end
    /// @param lastWorked the end without the days off before it
    record Extended(LocalDateTime end, LocalDateTime lastWorked) {
    }

    boolean isEmpty() {
        return weekdays.isEmpty() && dates.isEmpty();
    }

    boolean contains(LocalDate day) {
        return !included.contains(day) && (weekdays.contains(day.getDayOfWeek()) || dates.contains(day));
    }

    /// A task ends a day later for every day off between its first day, which counts always, and its end.
    ///
    /// @return nothing when the days off never end
    Optional<Extended> extended(LocalDateTime start, LocalDateTime end) {
        if (isEmpty() || start.plusDays(LONGEST_TASK).isBefore(end)) {
            return Optional.of(new Extended(end, end));
        }
        LocalDateTime last = end;
        LocalDateTime lastWorked = end;
        boolean off = false;
        int daysOff = 0;
        for (LocalDateTime day = start.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            lastWorked = off ? lastWorked : last;
            off = contains(day.toLocalDate());
            if (off) {
                last = last.plusDays(1);
                daysOff++;
                if (daysOff > MOST_DAYS_OFF) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Extended(last, lastWorked));
    }
}
