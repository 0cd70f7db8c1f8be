package dev.architect.review.contract;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A regular expression that a model wrote. Some backtrack for years, so each match has a budget of steps, counted and
/// not timed; what runs out of it counts as a match, for it proves nothing.
///
/// @param repeats how often its innermost part may be asked for; what is empty takes no steps however often it is repeated
record SafePattern(Pattern pattern, long repeats) {

    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_STEPS = 100_000;
    private static final int MOST_REPEATS = 1_000;
    private static final Pattern BOUNDS = Pattern.compile("\\{(\\d{1,10})(?:,(\\d{0,10}))?\\}");

    /// @return nothing when it is no regular expression
    static Optional<SafePattern> of(String regex) {
        try {
            String java = asJava(regex);
            return Optional.of(new SafePattern(Pattern.compile(java), repeats(java)));
        } catch (PatternSyntaxException notRegular) {
            return Optional.empty();
        } catch (StackOverflowError nestedTooDeep) {
            return Optional.empty();
        }
    }

    boolean matches(String text) {
        if (text.length() > LONGEST_TEXT || repeats > MOST_REPEATS) {
            return true;
        }
        try {
            return pattern.matcher(new Counted(text, 0, text.length(), new int[] { MOST_STEPS })).find();
        } catch (OutOfSteps | StackOverflowError unknown) {
            return true;
        }
    }

    /// JavaScript's dialect in Java's: within brackets `[` and `&` mean themselves, code points stand in braces, and nothing
    /// begins a quotation or a comment.
    static String asJava(String regex) {
        var java = new StringBuilder();
        boolean isInBrackets = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < regex.length()) {
                char escaped = regex.charAt(++i);
                boolean isCodePoint = escaped == 'u' && i + 1 < regex.length() && regex.charAt(i + 1) == '{';
                boolean isQuotation = escaped == 'Q' || escaped == 'E';
                java.append(isQuotation ? "" : "\\").append(isCodePoint ? 'x' : escaped);
            } else if (isInBrackets && (c == '[' || c == '&') || c == '#') {
                java.append('\\').append(c);
            } else {
                java.append(c);
                isInBrackets = c == '[' || isInBrackets && c != ']';
            }
        }
        return java.toString();
    }

    /// The largest product of bounds within each other.
    private static long repeats(String java) {
        var around = new ArrayDeque<Long>();
        long most = 1;
        long last = 1;
        boolean isInBrackets = false;
        Matcher bounds = BOUNDS.matcher(java);
        for (int i = 0; i < java.length(); i++) {
            char c = java.charAt(i);
            if (c == '\\') {
                i = java.startsWith("x{", i + 1) ? java.indexOf('}', i) : i + 1;
                last = 1;
            } else if (isInBrackets) {
                isInBrackets = c != ']';
            } else if (c == '(') {
                around.push(most);
                most = 1;
            } else if (c == ')') {
                last = most;
                most = around.isEmpty() ? most : Math.max(around.pop(), most);
            } else if (c == '{' && bounds.region(i, java.length()).lookingAt()) {
                last = Math.min(last, Integer.MAX_VALUE) * bound(bounds);
                most = Math.max(most, last);
                i = bounds.end() - 1;
            } else {
                isInBrackets = c == '[';
                last = 1;
            }
        }
        return most;
    }

    private static long bound(Matcher bounds) {
        String upper = bounds.group(2) == null || bounds.group(2).isEmpty() ? bounds.group(1) : bounds.group(2);
        return Math.max(1, Long.parseLong(upper));
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
