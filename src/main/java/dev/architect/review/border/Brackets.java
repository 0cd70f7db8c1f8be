package dev.architect.review.border;

/// Counts brackets.
final class Brackets {

    private Brackets() {
    }

    /// How many are open at the end.
    static int open(String text) {
        return Math.max(0, balance(text));
    }

    static int balance(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '(' || character == '{') {
                balance++;
            } else if (character == ')' || character == '}') {
                balance--;
            }
        }
        return balance;
    }
}
