package dev.architect.diagram.mermaid.gantt;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// A length of time: `3d`, `2.5h`, `1M`.
record Span(double amount, Unit unit) {

    private static final int LONGEST_NUMBER = 15;
    private static final int DAYS_OF_MONTH = 30;

    enum Unit {
        MILLISECOND,
        SECOND,
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /// A length as Mermaid has it.
    static Optional<Span> parse(String text) {
        int end = afterNumber(text);
        return end == 0 ? Optional.empty() : unit(text.substring(end)).map(unit -> of(text, end, unit));
    }

    /// A length as people write it: `3 days`, `2 semanas`, `1D`; a number alone means days.
    static Optional<Span> like(String text) {
        int end = afterNumber(text);
        return end == 0 ? Optional.empty() : named(text.substring(end).strip()).map(unit -> of(text, end, unit));
    }

    /// @return nothing when that passes the last year that can be drawn
    Optional<LocalDateTime> after(LocalDateTime start) {
        try {
            return DateFields.inRange(switch (unit) {
                case MILLISECOND -> start.plus(Math.round(amount), ChronoUnit.MILLIS);
                case SECOND -> start.plusSeconds((long) amount).plusNanos(Math.round((amount - (long) amount) * 1e9));
                case MINUTE -> start.plusSeconds(seconds(60));
                case HOUR -> start.plusSeconds(seconds(3_600));
                case DAY -> start.plusSeconds(seconds(86_400));
                case WEEK -> start.plusSeconds(seconds(7 * 86_400));
                case MONTH -> plusMonths(start, amount);
                case YEAR -> plusMonths(start, 12 * amount);
            });
        } catch (DateTimeException | ArithmeticException tooFar) {
            return Optional.empty();
        }
    }

    private long seconds(int each) {
        return Math.round(amount * each);
    }

    private static LocalDateTime plusMonths(LocalDateTime start, double months) {
        long whole = (long) months;
        return start.plusMonths(whole).plus(Math.round((months - whole) * DAYS_OF_MONTH), ChronoUnit.DAYS);
    }

    private static Span of(String text, int end, Unit unit) {
        return new Span(Double.parseDouble(text.substring(0, end)), unit);
    }

    private static int afterNumber(String text) {
        int end = 0;
        boolean dotted = false;
        while (end < text.length() && end < LONGEST_NUMBER
                && (isDigit(text, end) || !dotted && end > 0 && text.charAt(end) == '.' && isDigit(text, end + 1))) {
            dotted |= text.charAt(end) == '.';
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static Optional<Unit> unit(String letters) {
        return Optional.ofNullable(switch (letters) {
            case "ms" -> Unit.MILLISECOND;
            case "s" -> Unit.SECOND;
            case "m" -> Unit.MINUTE;
            case "h" -> Unit.HOUR;
            case "d" -> Unit.DAY;
            case "w" -> Unit.WEEK;
            case "M" -> Unit.MONTH;
            case "y" -> Unit.YEAR;
            default -> null;
        });
    }

    private static Optional<Unit> named(String word) {
        return unit(word).or(() -> Optional.ofNullable(switch (word.toLowerCase(Locale.ROOT)) {
            case "msec", "millisecond", "milliseconds", "milissegundo", "milissegundos" -> Unit.MILLISECOND;
            case "s", "sec", "secs", "second", "seconds", "seg", "segundo", "segundos" -> Unit.SECOND;
            case "min", "mins", "minute", "minutes", "minuto", "minutos" -> Unit.MINUTE;
            case "h", "hr", "hrs", "hour", "hours", "hora", "horas" -> Unit.HOUR;
            case "", "d", "day", "days", "dia", "dias" -> Unit.DAY;
            case "w", "wk", "week", "weeks", "semana", "semanas" -> Unit.WEEK;
            case "mo", "month", "months", "mês", "mes", "meses" -> Unit.MONTH;
            case "y", "yr", "year", "years", "ano", "anos" -> Unit.YEAR;
            default -> null;
        }));
    }
}
