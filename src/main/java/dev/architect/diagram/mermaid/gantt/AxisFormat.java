package dev.architect.diagram.mermaid.gantt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/// The labels of an axis: the directives of d3-time-format (https://d3js.org/d3-time-format), in English.
record AxisFormat(String pattern) {

    private static final long MILLISECOND = 1_000_000;

    String format(LocalDateTime time) {
        var text = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c != '%' || at + 1 >= pattern.length()) {
                text.append(c);
                continue;
            }
            at++;
            char padding = 0;
            if ("-_0".indexOf(pattern.charAt(at)) >= 0 && at + 1 < pattern.length()) {
                padding = pattern.charAt(at);
                at++;
            }
            directive(pattern.charAt(at), padding, time, text);
        }
        return text.toString().strip();
    }

    private static void directive(char directive, char padding, LocalDateTime time, StringBuilder text) {
        int weekday = time.getDayOfWeek().getValue();
        switch (directive) {
            case 'a' -> text.append(MonthNames.WEEKDAYS.get(weekday - 1), 0, 3);
            case 'A' -> text.append(MonthNames.WEEKDAYS.get(weekday - 1));
            case 'b', 'h' -> text.append(MonthNames.MONTHS.get(time.getMonthValue() - 1), 0, 3);
            case 'B' -> text.append(MonthNames.MONTHS.get(time.getMonthValue() - 1));
            case 'c' -> text.append(new AxisFormat("%x, %X").format(time));
            case 'd' -> number(time.getDayOfMonth(), 2, '0', padding, text);
            case 'e' -> number(time.getDayOfMonth(), 2, '_', padding, text);
            case 'f' -> number(time.getNano() / 1000, 6, '0', padding, text);
            case 'g' -> number(time.get(IsoFields.WEEK_BASED_YEAR) % 100, 2, '0', padding, text);
            case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, '0', padding, text);
            case 'H' -> number(time.getHour(), 2, '0', padding, text);
            case 'I' -> number((time.getHour() + 11) % 12 + 1, 2, '0', padding, text);
            case 'j' -> number(time.getDayOfYear(), 3, '0', padding, text);
            case 'L' -> number(time.getNano() / MILLISECOND, 3, '0', padding, text);
            case 'm' -> number(time.getMonthValue(), 2, '0', padding, text);
            case 'M' -> number(time.getMinute(), 2, '0', padding, text);
            case 'p' -> text.append(time.getHour() < 12 ? "AM" : "PM");
            case 'q' -> text.append((time.getMonthValue() + 2) / 3);
            case 'Q' -> text.append(time.toInstant(ZoneOffset.UTC).toEpochMilli());
            case 's' -> text.append(time.toEpochSecond(ZoneOffset.UTC));
            case 'S' -> number(time.getSecond(), 2, '0', padding, text);
            case 'u' -> text.append(weekday);
            case 'U' -> number(weekOfYear(time.toLocalDate(), weekday % 7), 2, '0', padding, text);
            case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0', padding, text);
            case 'w' -> text.append(weekday % 7);
            case 'W' -> number(weekOfYear(time.toLocalDate(), weekday - 1), 2, '0', padding, text);
            case 'x' -> text.append(new AxisFormat("%-m/%-d/%Y").format(time));
            case 'X' -> text.append(new AxisFormat("%-I:%M:%S %p").format(time));
            case 'y' -> number(time.getYear() % 100, 2, '0', padding, text);
            case 'Y' -> number(time.getYear(), 4, '0', padding, text);
            case 'Z' -> text.append("+0000");
            case '%' -> text.append('%');
            default -> text.append(directive);
        }
    }

    /// Weeks since the first of this weekday in the year.
    private static int weekOfYear(LocalDate day, int daysIntoWeek) {
        LocalDate weekStart = day.minusDays(daysIntoWeek);
        LocalDate firstOfYear = day.withDayOfYear(1);
        return weekStart.isBefore(firstOfYear) ? 0 : (int) (ChronoUnit.DAYS.between(firstOfYear, weekStart) / 7) + 1;
    }

    private static void number(long value, int width, char standard, char padding, StringBuilder text) {
        char fill = padding == 0 ? standard : padding;
        String digits = Long.toString(value);
        if (fill != '-') {
            text.repeat(fill == '_' ? ' ' : '0', Math.max(0, width - digits.length()));
        }
        text.append(digits);
    }
}
