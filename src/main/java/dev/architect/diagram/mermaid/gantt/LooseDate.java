package dev.architect.diagram.mermaid.gantt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Dates that are not in the chart's format but plain all the same: `2024-1-5`, `2024/01/05 10:30`, `Jan 5, 2024`,
/// `01/05/2024`. Where Mermaid meets one it asks the browser, which is as generous; the order month, day, year is the
/// browser's too.
final class LooseDate {

    private static final int LONGEST_NUMBER = 6;
    private static final int YEAR_WITHOUT_ONE = 2001;

    private final String text;
    private final boolean anyWords;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Integer> time = new ArrayList<>();
    private boolean yearFirst;
    private int month;
    private int half = -1;
    private int offset;
    private boolean isBroken;

    private LooseDate(String text, boolean anyWords) {
        this.text = text;
        this.anyWords = anyWords;
    }

    static Optional<LocalDateTime> parse(String text) {
        return new LooseDate(text, false).read();
    }

    /// The same where words before the first number mean nothing, as browsers have it: `Week 2`.
    static Optional<LocalDateTime> parseAmongWords(String text) {
        return new LooseDate(text, true).read();
    }

    private Optional<LocalDateTime> read() {
        for (int at = 0; at < text.length() && !isBroken;) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                at = number(at);
            } else if (Character.isLetter(c)) {
                at = word(at);
            } else if ((c == '+' || c == '-') && !time.isEmpty()) {
                at = zone(at);
            } else {
                isBroken = "-/,. :".indexOf(c) < 0;
                at++;
            }
        }
        return isBroken ? Optional.empty() : day().flatMap(this::atTime);
    }

    private int number(int from) {
        int end = from;
        while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0) {
            end++;
        }
        if (end - from > LONGEST_NUMBER) {
            isBroken = true;
            return end;
        }
        int value = Integer.parseInt(text.substring(from, end));
        boolean beforeColon = end < text.length() && text.charAt(end) == ':';
        boolean afterColon = from > 0 && text.charAt(from - 1) == ':';
        boolean fraction = from > 0 && text.charAt(from - 1) == '.' && time.size() == 3;
        if (beforeColon || afterColon) {
            time.add(value);
        } else if (!fraction) {
            yearFirst |= numbers.isEmpty() && (end - from > 2 || value > 31);
            numbers.add(value);
        }
        isBroken = time.size() > 3 || numbers.size() > 3;
        return end;
    }

    private int word(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(from, end).toLowerCase(Locale.ROOT);
        switch (word) {
            case "am" -> half = 0;
            case "pm" -> half = 12;
            case "t", "z", "utc", "gmt", "st", "nd", "rd", "th" -> isBroken |= numbers.isEmpty();
            default -> {
                int named = MonthNames.of(word);
                month = named > 0 ? named : month;
                boolean known = named > 0 || MonthNames.weekday(word) > 0 || anyWords && numbers.isEmpty();
                isBroken |= !known;
            }
        }
        return end;
    }

    private int zone(int from) {
        String digits = text.substring(from + 1).replace(":", "");
        if (digits.length() != 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            isBroken = true;
            return text.length();
        }
        int minutes = 60 * Integer.parseInt(digits.substring(0, 2)) + Integer.parseInt(digits.substring(2));
        offset = text.charAt(from) == '-' ? -minutes : minutes;
        return text.length();
    }

    private Optional<LocalDate> day() {
        return switch (numbers.size()) {
            case 1 -> month > 0 ? dayOf(YEAR_WITHOUT_ONE, month, numbers.get(0)) : dayOfOneNumber(numbers.get(0));
            case 2 -> dayOfTwoNumbers(numbers.get(0), numbers.get(1));
            case 3 -> yearFirst ? dayOf(year(numbers.get(0)), numbers.get(1), numbers.get(2))
                    : numbers.get(0) > 12 ? dayOf(year(numbers.get(2)), numbers.get(1), numbers.get(0))
                            : dayOf(year(numbers.get(2)), numbers.get(0), numbers.get(1));
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> dayOfOneNumber(int number) {
        return number >= 1 && number <= 12 ? dayOf(YEAR_WITHOUT_ONE, number, 1)
                : number == 0 || number > 31 ? dayOf(year(number), 1, 1) : Optional.empty();
    }

    private Optional<LocalDate> dayOfTwoNumbers(int first, int second) {
        if (month > 0) {
            return yearFirst ? dayOf(year(first), month, second) : dayOf(year(second), month, first);
        }
        return yearFirst ? dayOf(year(first), second, 1) : dayOf(YEAR_WITHOUT_ONE, first, second);
    }

    private static int year(int number) {
        return number < 50 ? 2000 + number : number < 100 ? 1900 + number : number;
    }

    /// The 31st of a short month is a day of the next one.
    private static Optional<LocalDate> dayOf(int year, int month, int day) {
        boolean possible = year >= 0 && year <= DateFields.LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return possible ? Optional.of(LocalDate.of(year, month, 1).plusDays(day - 1L)) : Optional.empty();
    }

    private Optional<LocalDateTime> atTime(LocalDate day) {
        int hour = time.isEmpty() ? 0 : time.getFirst();
        int ofDay = half < 0 ? hour : hour % 12 + half;
        int minute = time.size() > 1 ? time.get(1) : 0;
        int second = time.size() > 2 ? time.get(2) : 0;
        if (ofDay > 24 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        return DateFields.inRange(day.atStartOfDay().plusHours(ofDay).plusMinutes(minute - offset).plusSeconds(second));
    }
}
