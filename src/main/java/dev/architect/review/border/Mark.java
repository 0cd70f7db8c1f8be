package dev.architect.review.border;

import java.util.List;
import java.util.regex.Pattern;

/// Something that gives a disguise away.
///
/// @param gates one of these words must be there before the pattern is tried: a pattern is slow, a look-up is not
record Mark(List<String> gates, Pattern pattern) {

    private static final Pattern ANYTHING = Pattern.compile("");

    /// @param gates words with a blank between them
    static Mark of(String gates, String pattern) {
        return new Mark(List.of(gates.split(" ")), Pattern.compile(pattern));
    }

    /// The word itself is enough.
    static Mark word(String words) {
        return new Mark(List.of(words.split(" ")), ANYTHING);
    }
}
