package dev.architect.review.contract;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A regular expression that a model wrote. Some backtrack for years, so each match has a budget of steps, counted and
/// not timed; what runs out of it counts as a match, for it proves nothing.
record SafePattern(Pattern pattern) {

    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_STEPS = 100_000;

    /// @return nothing when it is no regular expression
    static Optional<SafePattern> of(String regex) {
        try {
            return Optional.of(new SafePattern(Pattern.compile(asJava(regex))));
        } catch (PatternSyntaxException notRegular) {
            return Optional.empty();
        } catch (StackOverflowError nestedTooDeep) {
            return Optional.empty();
        }
    }

    boolean matches(String text) {
        if (text.length() > LONGEST_TEXT) {
            return true;
        }
        try {
            return pattern.matcher(new Counted(text, 0, text.length(), new int[] { MOST_STEPS })).find();
        } catch (OutOfSteps | StackOverflowError unknown) {
            return true;
        }
    }

    /// JavaScript's dialect in Java's: within brackets `[` and `&` mean themselves, and code points stand in braces.
    static String asJava(String regex) {
        var java = new StringBuilder();
        boolean isInBrackets = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < regex.length()) {
                char escaped = regex.charAt(++i);
                boolean isCodePoint = escaped == 'u' && i + 1 < regex.length() && regex.charAt(i + 1) == '{';
                java.append('\\').append(isCodePoint ? 'x' : escaped);
            } else if (isInBrackets && (c == '[' || c == '&')) {
                java.append('\\').append(c);
            } else {
                java.append(c);
                isInBrackets = c == '[' || isInBrackets && c != ']';
            }
        }
        return java.toString();
    }

    private static final class OutOfSteps extends RuntimeException {

        private static final long serialVersionUID = 1;

        OutOfSteps() {
            super(null, null, false, false);
        }
    }

    private record Counted(String text, int from, int to, int[] steps) implements CharSequence {

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public char charAt(int index) {
            if (--steps[0] < 0) {
                throw new OutOfSteps();
            }
            return text.charAt(from + index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text, from + start, from + end, steps);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }
}
