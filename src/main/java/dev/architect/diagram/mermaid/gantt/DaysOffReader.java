package dev.architect.diagram.mermaid.gantt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.architect.diagram.mermaid.source.Warnings;

/// Reads `excludes` and `includes`: `weekends`, names of weekdays, dates in the chart's format or `YYYY-MM-DD`.
final class DaysOffReader {

    private static final DateFormat ISO = new DateFormat(DateFormat.STANDARD);

    private DaysOffReader() {
    }

    /// @param weekend the day that a weekend begins on: `friday`, else Saturday
    static DaysOff read(List<String> excludes, List<String> includes, String weekend, DateFormat format, Warnings warnings) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        Set<LocalDate> dates = new HashSet<>();
        for (String word : words(excludes)) {
            int weekday = word.endsWith("day") ? MonthNames.weekday(word) : 0;
            Optional<LocalDate> date = date(word, format);
            if (word.equals("weekends") || word.equals("weekend")) {
                DayOfWeek first = weekend.equalsIgnoreCase("friday") ? DayOfWeek.FRIDAY : DayOfWeek.SATURDAY;
                weekdays.addAll(List.of(first, first.plus(1)));
            } else if (weekday > 0) {
                weekdays.add(DayOfWeek.of(weekday));
            } else if (date.isPresent()) {
                dates.add(date.get());
            } else {
                warnings.add("The excludes " + word + " is none: expected weekends, a weekday or a date.");
            }
        }
        Set<LocalDate> included = new HashSet<>();
        words(includes).forEach(word -> date(word, format).ifPresent(included::add));
        return new DaysOff(weekdays, dates, included);
    }

    private static Optional<LocalDate> date(String word, DateFormat format) {
        return format.parse(word).or(() -> ISO.parse(word)).map(LocalDateTime::toLocalDate);
    }

    private static List<String> words(List<String> statements) {
        var words = new ArrayList<String>();
        for (String statement : statements) {
            int comment = statement.indexOf('#');
            String text = comment < 0 ? statement : statement.substring(0, comment);
            for (String word : text.replace(',', ' ').strip().toLowerCase(Locale.ROOT).split("\\s+")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
