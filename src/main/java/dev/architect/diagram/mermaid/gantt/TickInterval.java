package dev.architect.diagram.mermaid.gantt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How far apart the ticks of an axis are. As in d3 (https://d3js.org/d3-time#interval_every) every second day is the
/// 1st, the 3rd, … of each month, and so it is with all units: counting begins anew with the unit above.
///
/// @param weekStart of the ticks of weeks
record TickInterval(int every, Span.Unit unit, DayOfWeek weekStart) {

    private static final int WANTED = 10;
    private static final int MOST = 2_000;
    private static final int LONGEST_NUMBER = 9;
    private static final List<TickInterval> STANDARD = List.of(seconds(1), seconds(5), seconds(15), seconds(30), of(1,
            Span.Unit.MINUTE), of(5, Span.Unit.MINUTE), of(15, Span.Unit.MINUTE), of(30, Span.Unit.MINUTE),
            of(1, Span.Unit.HOUR), of(3, Span.Unit.HOUR), of(6, Span.Unit.HOUR), of(12, Span.Unit.HOUR),
            of(1, Span.Unit.DAY), of(2, Span.Unit.DAY), of(1, Span.Unit.WEEK), of(1, Span.Unit.MONTH),
            of(3, Span.Unit.MONTH), of(1, Span.Unit.YEAR));

    private static TickInterval seconds(int every) {
        return of(every, Span.Unit.SECOND);
    }

    private static TickInterval of(int every, Span.Unit unit) {
        return new TickInterval(every, unit, DayOfWeek.SUNDAY);
    }

    /// @param weekday name of the day that weeks begin with; Sunday where it is none
    static Optional<TickInterval> parse(String text, String weekday) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && end < LONGEST_NUMBER && lower.charAt(end) >= '0' && lower.charAt(end) <= '9') {
            end++;
        }
        String name = lower.substring(end).strip();
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        int every = end == 0 ? 0 : Integer.parseInt(lower.substring(0, end));
        int start = MonthNames.weekday(weekday.strip());
        for (Span.Unit unit : Span.Unit.values()) {
            if (every > 0 && unit.name().equalsIgnoreCase(singular)) {
                return Optional.of(new TickInterval(every, unit, DayOfWeek.of(start == 0 ? 7 : start)));
            }
        }
        return Optional.empty();
    }

    /// The one of d3's intervals that comes nearest to ten ticks.
    static TickInterval between(LocalDateTime from, LocalDateTime to) {
        double target = Math.max(1, ChronoUnit.MILLIS.between(from, to)) / (double) WANTED;
        int above = 0;
        while (above < STANDARD.size() && STANDARD.get(above).milliseconds() <= target) {
            above++;
        }
        if (above == STANDARD.size()) {
            return of((int) Math.max(1, rounded(target / STANDARD.getLast().milliseconds())), Span.Unit.YEAR);
        }
        if (above == 0) {
            return of((int) Math.max(1, rounded(target)), Span.Unit.MILLISECOND);
        }
        boolean below = target / STANDARD.get(above - 1).milliseconds() < STANDARD.get(above).milliseconds() / target;
        return STANDARD.get(below ? above - 1 : above);
    }

    /// 1, 2 or 5 times a power of ten.
    private static double rounded(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double error = step / power;
        return power * (error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.sqrt(2) ? 2 : 1);
    }

    /// The ticks from `from` to `to`; nothing when they are too many to be told apart.
    Optional<List<LocalDateTime>> ticks(LocalDateTime from, LocalDateTime to) {
        if (ChronoUnit.MILLIS.between(from, to) / (double) milliseconds() > MOST) {
            return Optional.empty();
        }
        var ticks = new ArrayList<LocalDateTime>();
        LocalDateTime tick = floor(from);
        while (!tick.isAfter(to) && ticks.size() <= MOST) {
            if (!tick.isBefore(from) && counts(tick)) {
                ticks.add(tick);
            }
            tick = next(tick);
        }
        return ticks.size() > MOST ? Optional.empty() : Optional.of(ticks);
    }

    private double milliseconds() {
        double day = 86_400_000d;
        return every * switch (unit) {
            case MILLISECOND -> 1d;
            case SECOND -> 1_000d;
            case MINUTE -> 60_000d;
            case HOUR -> 3_600_000d;
            case DAY -> day;
            case WEEK -> 7 * day;
            case MONTH -> 30 * day;
            case YEAR -> 365 * day;
        };
    }

    private LocalDateTime floor(LocalDateTime time) {
        return switch (unit) {
            case MILLISECOND -> time.truncatedTo(ChronoUnit.MILLIS).minus(
                    Math.floorMod(time.toInstant(ZoneOffset.UTC).toEpochMilli(), every), ChronoUnit.MILLIS);
            case SECOND -> time.truncatedTo(ChronoUnit.SECONDS);
            case MINUTE -> time.truncatedTo(ChronoUnit.MINUTES);
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
            case DAY -> time.truncatedTo(ChronoUnit.DAYS);
            case WEEK -> time.truncatedTo(ChronoUnit.DAYS)
                    .minusDays(Math.floorMod(time.getDayOfWeek().getValue() - weekStart.getValue(), 7));
            case MONTH -> time.toLocalDate().withDayOfMonth(1).atStartOfDay();
            case YEAR -> LocalDate.of(time.getYear() - Math.floorMod(time.getYear(), every), 1, 1).atStartOfDay();
        };
    }

    private LocalDateTime next(LocalDateTime tick) {
        return switch (unit) {
            case MILLISECOND -> tick.plus(every, ChronoUnit.MILLIS);
            case SECOND -> every < 60 ? tick.plusSeconds(1) : tick.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
            case MINUTE -> every < 60 ? tick.plusMinutes(1) : tick.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            case HOUR -> every < 24 ? tick.plusHours(1) : tick.truncatedTo(ChronoUnit.DAYS).plusDays(1);
            case DAY -> tick.plusDays(1);
            case WEEK -> tick.plusWeeks(1);
            case MONTH -> tick.plusMonths(1);
            case YEAR -> tick.plusYears(every);
        };
    }

    private boolean counts(LocalDateTime tick) {
        return switch (unit) {
            case MILLISECOND, YEAR -> true;
            case SECOND -> tick.getSecond() % every == 0;
            case MINUTE -> tick.getMinute() % every == 0;
            case HOUR -> tick.getHour() % every == 0;
            case DAY -> (tick.getDayOfMonth() - 1) % every == 0;
            case WEEK -> Math.floorMod(Math.floorDiv(tick.toLocalDate().toEpochDay() - 1, 7L) + 1, every) == 0;
            case MONTH -> (tick.getMonthValue() - 1) % every == 0;
        };
    }
}
