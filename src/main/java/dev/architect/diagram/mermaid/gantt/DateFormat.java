package dev.architect.diagram.mermaid.gantt;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The `dateFormat` of a chart: the tokens of Day.js (https://day.js.org/docs/en/parse/string-format). Numbers may have
/// fewer digits than their tokens; what a format leaves out is taken from a Monday in a leap year, never from today.
final class DateFormat {

    static final String STANDARD = "YYYY-MM-DD";

    private static final List<String> TOKENS = List.of("YYYY", "MMMM", "DDDD", "dddd", "MMM", "DDD", "SSS", "ddd", "YY", "MM",
            "Do", "DD", "HH", "hh", "mm", "ss", "SS", "ZZ", "ww", "Y", "M", "D", "H", "h", "m", "s", "S", "Z", "A", "a", "Q",
            "X", "x", "w");
    private static final String OF_DATES = "YMDQXx";

    private record Part(String text, boolean token) {
    }

    private final List<Part> parts;

    DateFormat(String pattern) {
        this.parts = parts(pattern.strip());
    }

    /// Whether it says more than the time of a day.
    boolean hasDates() {
        return parts.stream().anyMatch(part -> part.token() && OF_DATES.indexOf(part.text().charAt(0)) >= 0);
    }

    boolean hasSeconds() {
        return parts.stream().anyMatch(part -> part.token() && "sS".indexOf(part.text().charAt(0)) >= 0);
    }

    boolean isOnly(String token) {
        return parts.equals(List.of(new Part(token, true)));
    }

    Optional<LocalDateTime> parse(String text) {
        var fields = new DateFields();
        int at = 0;
        for (Part part : parts) {
            at = part.token() ? fields.read(part.text(), text, at) : afterLiteral(part.text(), text, at);
            if (at < 0) {
                return Optional.empty();
            }
        }
        return at == text.length() && !text.isEmpty() ? fields.date(hasDates()) : Optional.empty();
    }

    private static int afterLiteral(String literal, String text, int from) {
        int at = from;
        for (int i = 0; i < literal.length(); i++) {
            char expected = literal.charAt(i);
            if (expected != ' ' && (at >= text.length() || text.charAt(at) != expected)) {
                return -1;
            }
            at += expected == ' ' ? 0 : 1;
            while (expected == ' ' && at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
        return at;
    }

    private static List<Part> parts(String pattern) {
        var parts = new ArrayList<Part>();
        for (int at = 0; at < pattern.length();) {
            int close = pattern.charAt(at) == '[' ? pattern.indexOf(']', at) : -1;
            if (close > 0) {
                parts.add(new Part(pattern.substring(at + 1, close), false));
                at = close + 1;
            } else {
                Part part = next(pattern, at);
                parts.add(part);
                at += part.text().length();
            }
        }
        return parts;
    }

    private static Part next(String pattern, int at) {
        for (String token : TOKENS) {
            if (pattern.startsWith(token, at)) {
                return new Part(token, true);
            }
        }
        return new Part(pattern.substring(at, at + 1), false);
    }
}
