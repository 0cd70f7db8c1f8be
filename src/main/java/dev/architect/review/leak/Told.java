package dev.architect.review.leak;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a persona is told, as every four words that follow each other: a sentence that was changed a little still holds
/// most of them.
final class Told {

    private static final int LENGTH = 4;
    /// What it is told to say stands in quotes.
    private static final Pattern TO_BE_SAID = Pattern.compile("\"[^\"\\n]{30,500}\"");

    private final Set<String> shingles = new HashSet<>();

    /// @param texts the instructions
    Told(List<String> texts) {
        for (String text : texts) {
            for (String piece : TO_BE_SAID.split(text)) {
                String[] words = Plain.of(piece).split(" ");
                for (int i = 0; i + LENGTH <= words.length; i++) {
                    shingles.add(shingle(words, i));
                }
            }
        }
    }

    /// How many of these words stand in the instructions with the same words around them.
    int shared(String[] words) {
        int shared = 0;
        int next = 0;
        for (int i = 0; i + LENGTH <= words.length; i++) {
            if (shingles.contains(shingle(words, i))) {
                shared += i + LENGTH - Math.max(next, i);
                next = i + LENGTH;
            }
        }
        return shared;
    }

    private static String shingle(String[] words, int at) {
        return String.join(" ", words[at], words[at + 1], words[at + 2], words[at + 3]);
    }
}
