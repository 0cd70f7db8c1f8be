package dev.architect.teams;

import java.util.regex.Pattern;

/// Makes words harmless: what a model writes notifies nobody, whatever a stranger asked it to write.
final class Neutral {

    // Invisible and without width; it breaks a mention and no line.
    private static final String WORD_JOINER = "\u2060";
    private static final Pattern TAG = Pattern.compile("(<|&lt;|&#0*60;|&#[xX]0*3[cC];)(?=\\s*/?\\s*at\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BROADCAST = Pattern.compile(
            "(?<![\\w.])@(?=(?:everyone|channel|team|here|all|todos|equipe|canal)\\b)",
            Pattern.CASE_INSENSITIVE);

    private Neutral() {
    }

    static String text(String text) {
        return BROADCAST.matcher(TAG.matcher(text).replaceAll("$1" + WORD_JOINER)).replaceAll("@" + WORD_JOINER);
    }
}
