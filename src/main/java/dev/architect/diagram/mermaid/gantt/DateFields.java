package dev.architect.diagram.mermaid.gantt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/// What the tokens of a [DateFormat] read from a text.
final class DateFields {

    static final LocalDate STANDARD_DAY = LocalDate.of(2024, 1, 1);
    static final int LAST_YEAR = 9999;

    private static final long MILLISECOND = 1_000_000;
    private static final int LONGEST_NUMBER = 15;

    private int year = -1;
    private int month = -1;
    private int day = -1;
    private int dayOfYear = -1;
    private int hour;
    private int minute;
    private int second;
    private long nanos;
    private int half = -1;
    private int offsetMinutes;
    private long epochMillis = Long.MIN_VALUE;

    /// @return where the token ends in `text`; -1 when it does not stand there
    int read(String token, String text, int at) {
        return switch (token) {
            case "YYYY" -> number(text, at, 4, 4, value -> year = value);
            case "Y" -> number(text, at, 1, 4, value -> year = value);
            case "YY" -> number(text, at, 2, 2, value -> year = value + (value > 68 ? 1900 : 2000));
            case "Q" -> number(text, at, 1, 1, value -> month = 3 * value - 2);
            case "MMMM", "MMM" -> monthName(text, at);
            case "MM", "M" -> number(text, at, 1, 2, value -> month = value);
            case "DDDD", "DDD" -> number(text, at, 1, 3, value -> dayOfYear = value);
            case "Do" -> afterLetters(text, number(text, at, 1, 2, value -> day = value));
            case "DD", "D" -> number(text, at, 1, 2, value -> day = value);
            case "ww", "w" -> number(text, at, 1, 2, value -> dayOfYear = 7 * value - 6);
            case "dddd", "ddd" -> afterLetters(text, at);
            case "HH", "H", "hh", "h" -> number(text, at, 1, 2, value -> hour = value);
            case "mm", "m" -> number(text, at, 1, 2, value -> minute = value);
            case "ss", "s" -> number(text, at, 1, 2, value -> second = value);
            case "SSS" -> number(text, at, 1, 3, value -> nanos = value * MILLISECOND);
            case "SS" -> number(text, at, 1, 2, value -> nanos = 10 * value * MILLISECOND);
            case "S" -> number(text, at, 1, 1, value -> nanos = 100 * value * MILLISECOND);
            case "A", "a" -> half(text, at);
            case "Z", "ZZ" -> offset(text, at);
            case "X" -> timestamp(text, at, 1000);
            default -> timestamp(text, at, 1);
        };
    }

    /// @param ofDates whether the format has dates at all; times alone may pass their range, as in `90` seconds
    Optional<LocalDateTime> date(boolean ofDates) {
        if (epochMillis != Long.MIN_VALUE) {
            return inRange(LocalDateTime.ofEpochSecond(Math.floorDiv(epochMillis, 1000L),
                    (int) (Math.floorMod(epochMillis, 1000L) * MILLISECOND), ZoneOffset.UTC));
        }
        if (ofDates && (hour > 24 || minute > 59 || second > 59)) {
            return Optional.empty();
        }
        int ofDay = half < 0 ? hour : hour % 12 + half;
        return day().map(date -> date.atStartOfDay().plusHours(ofDay).plusMinutes(minute - offsetMinutes)
                .plusSeconds(second).plusNanos(nanos)).flatMap(DateFields::inRange);
    }

    static Optional<LocalDateTime> inRange(LocalDateTime date) {
        return Optional.of(date).filter(time -> Math.abs(time.getYear()) <= LAST_YEAR);
    }

    private Optional<LocalDate> day() {
        int inYear = year < 0 ? STANDARD_DAY.getYear() : year;
        try {
            return Optional.of(dayOfYear > 0 ? LocalDate.ofYearDay(inYear, dayOfYear)
                    : LocalDate.of(inYear, month < 0 ? 1 : month, day < 0 ? 1 : day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private interface Field {

        void take(int value);
    }

    private static int number(String text, int at, int least, int most, Field field) {
        int end = at;
        while (end >= 0 && end < text.length() && end - at < most && isDigit(text.charAt(end))) {
            end++;
        }
        if (at < 0 || end - at < least) {
            return -1;
        }
        field.take(Integer.parseInt(text.substring(at, end)));
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int monthName(String text, int at) {
        int end = afterLetters(text, at);
        month = MonthNames.of(text.substring(at, end));
        return month > 0 ? end : -1;
    }

    private static int afterLetters(String text, int at) {
        int end = at;
        while (end >= 0 && end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int half(String text, int at) {
        String letters = text.substring(at, Math.min(text.length(), at + 2)).toLowerCase(Locale.ROOT);
        half = letters.equals("pm") ? 12 : 0;
        return letters.equals("am") || letters.equals("pm") ? at + 2 : -1;
    }

    private int offset(String text, int at) {
        if (text.startsWith("Z", at)) {
            return at + 1;
        }
        if (at >= text.length() || "+-".indexOf(text.charAt(at)) < 0) {
            return -1;
        }
        int sign = text.charAt(at) == '-' ? -1 : 1;
        int hours = number(text, at + 1, 2, 2, value -> offsetMinutes = 60 * value);
        int from = hours >= 0 && text.startsWith(":", hours) ? hours + 1 : hours;
        int end = number(text, from, 2, 2, value -> offsetMinutes += value);
        offsetMinutes *= sign;
        return end;
    }

    private int timestamp(String text, int at, long factor) {
        String digits = text.substring(at);
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        String fraction = dot < 0 ? "" : digits.substring(dot + 1);
        String unsigned = whole.startsWith("-") || whole.startsWith("+") ? whole.substring(1) : whole;
        if (unsigned.isEmpty() || unsigned.length() > LONGEST_NUMBER || fraction.length() > LONGEST_NUMBER
                || !unsigned.chars().allMatch(c -> isDigit((char) c)) || !fraction.chars().allMatch(c -> isDigit((char) c))) {
            return -1;
        }
        double value = Double.parseDouble(digits) * factor;
        epochMillis = Math.round(Math.clamp(value, -4e14, 4e14));
        return text.length();
    }
}
