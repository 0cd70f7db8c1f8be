package dev.architect.review.border;

/// The words of a statement within prose that is written in capitals.
final class Capitals {

    private static final java.util.regex.Pattern VERB = java.util.regex.Pattern
            .compile("\\b(?:CREATE|ALTER|DROP|TRUNCATE)\\b");

    private Capitals() {
    }

    /// In lower case, without the verbs that are not in capitals.
    static String only(String text) {
        var kept = new StringBuilder();
        var verb = VERB.matcher(text);
        while (verb.find()) {
            String from = text.substring(verb.start(), Math.min(text.length(), verb.start() + 200));
            if (isNextWordInCapitals(from.substring(verb.group().length()))) {
                kept.append(from.toLowerCase(java.util.Locale.ROOT)).append('\n');
            }
        }
        return kept.toString();
    }

    private static boolean isNextWordInCapitals(String rest) {
        String word = rest.replaceFirst("^\\W{1,80}", "");
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
    }
}
