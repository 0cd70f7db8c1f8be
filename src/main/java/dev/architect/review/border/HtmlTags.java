package dev.architect.review.border;

import java.util.Locale;
import java.util.Set;

/// What little of HTML has to be known to read it as text.
final class HtmlTags {

    private static final Set<String> BREAKING = Set.of("br", "p", "li", "td", "th", "tr", "div", "ul", "ol", "dt", "dd", "pre",
            "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "summary", "details");

    private static final int LONGEST = 120;

    private HtmlTags() {
    }

    /// Whether the tag at this place keeps two words apart.
    static boolean breaksText(String raw, int start) {
        return BREAKING.contains(name(raw, start));
    }

    /// Where the tag that begins at this place ends; -1 where none does.
    static int end(String raw, int start) {
        boolean isTag = start + 1 < raw.length()
                && (raw.charAt(start + 1) == '/' || Character.isLetter(raw.charAt(start + 1)));
        int end = isTag ? raw.substring(start, Math.min(raw.length(), start + LONGEST)).indexOf('>') : -1;
        return end < 0 ? -1 : start + end + 1;
    }

    /// The name of the tag that begins at this place, in lower case.
    static String name(String raw, int start) {
        int from = start + 1;
        if (from < raw.length() && raw.charAt(from) == '/') {
            from++;
        }
        int end = from;
        while (end < raw.length() && end - from < 12 && Character.isLetterOrDigit(raw.charAt(end))) {
            end++;
        }
        return raw.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
