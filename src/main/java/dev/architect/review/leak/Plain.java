package dev.architect.review.leak;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as its words alone: no case, accents, markup or punctuation, one space between two words.
final class Plain {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Plain() {
    }

    static String of(String text) {
        boolean isPlain = text.chars().allMatch(c -> c < 128);
        String letters = isPlain ? text : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NO_WORD.matcher(APOSTROPHES.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("")).replaceAll(" ").strip();
    }
}
