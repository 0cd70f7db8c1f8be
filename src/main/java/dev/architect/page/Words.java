package dev.architect.page;

import java.util.regex.Pattern;

/// What people and models write, made fit for a database and a page.
final class Words {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

    private Words() {
    }

    /// One kind of line end, no control character, no half of a surrogate pair.
    static String clean(String text) {
        return NOT_TEXT.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
