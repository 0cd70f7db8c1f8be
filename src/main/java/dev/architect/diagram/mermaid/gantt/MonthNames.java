package dev.architect.diagram.mermaid.gantt;

import java.util.List;
import java.util.Locale;

/// The English names of months and weekdays, which Mermaid reads and writes whatever the language of the page.
final class MonthNames {

    static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December");
    static final List<String> WEEKDAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final int SHORT = 3;

    private MonthNames() {
    }

    /// The month from 1 that `word` names, in full or by three letters at least; 0 when it names none.
    static int of(String word) {
        return index(MONTHS, word) + 1;
    }

    /// The weekday from 1, Monday, to 7; 0 when it names none.
    static int weekday(String word) {
        return index(WEEKDAYS, word) + 1;
    }

    private static int index(List<String> names, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < names.size() && lower.length() >= SHORT; i++) {
            if (names.get(i).toLowerCase(Locale.ROOT).startsWith(lower)) {
                return i;
            }
        }
        return -1;
    }
}
