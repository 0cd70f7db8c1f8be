package dev.architect.review.contract;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// What a model wrote, as it may stand within a sentence: in one line, and not endless.
final class Quoted {

    private static final Pattern NOT_PRINTED = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s`]++");
    private static final int LONGEST = 60;
    private static final int LONGEST_COMPLAINT = 200;
    private static final int MOST_NAMES = 3;

    private Quoted() {
    }

    static String of(String text) {
        return "`" + plain(text) + "`";
    }

    static String plain(String text) {
        return cut(text, LONGEST);
    }

    /// What a parser says of a text, which quotes it.
    static String complaint(String text) {
        String complaint = cut(text.lines().findFirst().orElse(""), LONGEST_COMPLAINT);
        return complaint.endsWith(".") ? complaint.substring(0, complaint.length() - 1) : complaint;
    }

    private static String cut(String text, int longest) {
        String head = text.length() > 4 * longest ? text.substring(0, 4 * longest) : text;
        String clean = NOT_PRINTED.matcher(head).replaceAll(" ").strip();
        return clean.length() <= longest ? clean : clean.substring(0, longest - 1) + "…";
    }

    /// `GET /a, GET /b, GET /c and 2 more`
    static String english(Collection<String> names) {
        return list(names, " and ", " and %d more");
    }

    static String portuguese(Collection<String> names) {
        return list(names, " e ", " e mais %d");
    }

    private static String list(Collection<String> names, String and, String andMore) {
        List<String> quoted = names.stream().limit(MOST_NAMES).map(Quoted::of).toList();
        if (names.size() > MOST_NAMES) {
            return String.join(", ", quoted) + andMore.formatted(names.size() - MOST_NAMES);
        }
        return quoted.size() < 2 ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, quoted.size() - 1)) + and + quoted.getLast();
    }
}
