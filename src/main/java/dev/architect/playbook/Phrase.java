package dev.architect.playbook;

import java.util.regex.Pattern;

/// Words that pick a playbook: `sign in with`, `separate * into`, `extra*`. A lone `*` stands for up to six words, one
/// at a word's end for the rest of the word. Accents and case do not matter.
record Phrase(Pattern pattern, int points) {

    static Phrase of(String words, int points) {
        var pattern = new StringBuilder(" ");
        for (String word : Text.normalized(words.replace("*", "9star9")).strip().split(" ")) {
            String literal = word.replace("9star9", "");
            if (literal.isEmpty()) {
                pattern.append("(?:\\S+ ){0,6}");
            } else {
                pattern.append(Pattern.quote(literal)).append(word.endsWith("9star9") ? "\\S* " : " ");
            }
        }
        return new Phrase(Pattern.compile(pattern.toString()), points);
    }

    /// @param normalized a message as [Text#normalized] gives it
    boolean isIn(String normalized) {
        return pattern.matcher(normalized).find();
    }
}
