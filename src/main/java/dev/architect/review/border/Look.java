package dev.architect.review.border;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What a disguise is shown of a piece: its plain text, the words in it, and what it stands under.
///
/// @param text plain, with its case
/// @param lower the same in lower case
/// @param words each run of letters, digits and `_` of `lower`, also in its parts: patterns are slow, a look-up is not
/// @param context of the words around it
record Look(String text, String lower, Set<String> words, Context context, boolean isCode) {

    static Look code(String raw, Context context) {
        return of(Plain.code(raw), context, true);
    }

    static Look prose(String raw, Context context) {
        return of(Plain.prose(raw), context, false);
    }

    private static Look of(Plain plain, Context context, boolean isCode) {
        return new Look(plain.text(), plain.lower(), words(plain.lower()), context, isCode);
    }

    Look without(String text, String lower) {
        return new Look(text, lower, words(lower), context, isCode);
    }

    boolean hasAny(Collection<String> any) {
        for (String word : any) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(lower).find();
    }

    /// What its own words are about.
    Context own() {
        return Context.of(lower, words);
    }

    boolean hasCased(Pattern pattern) {
        return pattern.matcher(text).find();
    }

    static Set<String> words(String lower) {
        var words = new HashSet<String>();
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean isWord = i < lower.length() && isWord(lower.charAt(i));
            if (isWord && start < 0) {
                start = i;
            } else if (!isWord && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWord(char character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9' || character == '_';
    }
}
