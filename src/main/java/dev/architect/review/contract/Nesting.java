package dev.architect.review.contract;

/// Whether a text opens more brackets than a recursive parser should be asked to follow.
final class Nesting {

    private Nesting() {
    }

    /// Counts without regard to quotes: a text that is only suspected is refused, and nobody writes such a text by hand.
    static boolean isTooDeep(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '{', '[', '(' -> depth++;
                case '}', ']', ')' -> depth = Math.max(depth - 1, 0);
                default -> {
                    // Neither opens nor closes.
                }
            }
            if (depth > Reading.DEEPEST) {
                return true;
            }
        }
        return false;
    }
}
