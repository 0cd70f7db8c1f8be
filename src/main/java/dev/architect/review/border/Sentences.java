package dev.architect.review.border;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts the lines of a paragraph or of a list item into sentences. A full stop within code, brackets, a number, a name or
/// an abbreviation ends none; a line break does only where the writer forced it.
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of("e.g", "i.e", "etc", "vs", "ex", "p.ex", "approx", "no", "cf", "ca",
            "eg", "ie", "fig", "resp", "incl", "aprox", "obs", "nr", "núm", "sr", "sra", "dr", "mr", "ms");
    private static final Pattern BREAK = Pattern.compile("(?i)<br ?/?> {0,2}$");
    private static final int LONGEST_BRACKET = 600;

    private final String text;
    private final List<Span> sentences = new ArrayList<>();
    private int start = -1;
    private int lastFull = -1;
    private int depth;
    private int bracket;
    private boolean isCode;

    private Sentences(String text) {
        this.text = text;
    }

    static List<Span> of(String text, List<Line> lines) {
        var sentences = new Sentences(text);
        for (Line line : lines) {
            sentences.read(line);
        }
        sentences.close();
        return sentences.sentences;
    }

    private void read(Line line) {
        int end = line.content() + line.body().length();
        for (int i = line.content(); i < end; i++) {
            char character = text.charAt(i);
            if (character == ' ' || character == '\t') {
                continue;
            }
            start = start < 0 ? i : start;
            lastFull = i;
            track(character, i);
            if (!isCode && (depth == 0 || i - bracket > LONGEST_BRACKET) && endsAt(i, end)) {
                i = closers(i + 1, end) - 1;
                lastFull = i;
                close();
            }
        }
        String body = line.body();
        if (body.endsWith("  ") || body.endsWith("\\")
                || BREAK.matcher(body.substring(Math.max(0, body.length() - 8))).find()) {
            close();
        }
    }

    private void track(char character, int index) {
        if (character == '`') {
            isCode = !isCode;
        } else if (character == '(' || character == '[') {
            bracket = depth == 0 ? index : bracket;
            depth++;
        } else if ((character == ')' || character == ']') && depth > 0) {
            depth--;
        }
    }

    private boolean endsAt(int index, int end) {
        char character = text.charAt(index);
        if (character != '.' && character != '!' && character != '?' && character != '…') {
            return false;
        }
        int after = closers(index + 1, end);
        if (after >= end) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(after))) {
            return false;
        }
        return character != '.' || !isAbbreviation(index);
    }

    /// Skips what closes with the sentence: quotation marks, brackets, emphasis.
    private int closers(int from, int end) {
        int after = from;
        while (after < end && "\"'”’)]*_`".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return after;
    }

    private boolean isAbbreviation(int dot) {
        int from = dot;
        while (from > start && dot - from < 8 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, dot).toLowerCase(Locale.ROOT).replaceFirst("^[(\\[*_\"']+", "");
        boolean isInitial = word.length() == 1 && Character.isUpperCase(text.charAt(dot - 1));
        boolean isNumber = !word.isEmpty() && word.chars().allMatch(Character::isDigit) && from == start;
        return isInitial || isNumber || ABBREVIATIONS.contains(word);
    }

    private void close() {
        if (start >= 0) {
            sentences.add(new Span(start, lastFull + 1));
        }
        start = -1;
        depth = 0;
        isCode = false;
    }
}
