package dev.architect.review.border;

import java.util.regex.Pattern;

/// A list item that looks like a column: a name with a type, a name in snake case with a gloss, a name alone. By itself it
/// says little; beside a column, or below the name of a table, it is one.
final class FieldLine {

    private static final String NAME = "`?[a-z]\\w{0,60}`?";
    private static final Pattern TYPED = Pattern.compile("^\\W{0,3}" + NAME + "\\W{1,5}(?:is an? |an? |um |uma )?" + "(?:"
            + SqlTypes.WEAK + "\\b|" + SqlTypes.STRONG + ").{0,160}$");
    private static final Pattern BARE = Pattern.compile("^\\W{0,3}" + NAME + "[.,;]?$");
    private static final Pattern GLOSSED = Pattern.compile(
            "^(?:`[a-z]\\w{0,60}`|id|[a-z][a-z0-9]{0,40}_\\w{1,60})(?: ?[:(,–—→-]| -).{0,160}$");
    private static final Pattern HEADLESS = Pattern.compile("^(?:(?:indexes|index|indices|indice|keys?|chaves?|"
            + "primary key|constraints?|unique|fk|pk)\\b).{0,160}$");

    private FieldLine() {
    }

    /// @param plain in lower case
    static boolean isTyped(String plain) {
        return TYPED.matcher(plain).matches();
    }

    static boolean isLike(String plain) {
        return isTyped(plain) || BARE.matcher(plain).matches() || GLOSSED.matcher(plain).matches();
    }

    static boolean isPartOfATable(String plain) {
        return isLike(plain) || HEADLESS.matcher(plain).matches();
    }
}
