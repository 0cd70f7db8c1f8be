package dev.architect.diagram.mermaid.scene;

import java.util.ArrayList;
import java.util.List;

/// Breaks lines greedily, at spaces where there are any.
final class LineBreaker {

    /// Where browsers break a word.
    private static final String SEAMS = "-/";
    private static final String SEPARATORS = "-/_.,:";
    /// What Chinese and Japanese do not begin and not end a line with.
    private static final String CLOSING = "、。，．：；！？）」』】〉》ーっゃゅょッャュョ々…)]}.,:;!?";
    private static final String OPENING = "（「『【〈《([{";

    private final double size;
    private final double maxWidth;
    private final double longestWord;
    private final List<List<Run>> lines = new ArrayList<>();
    private List<Run> line = new ArrayList<>();
    private double lineWidth;
    private double widest;

    LineBreaker(double size, double maxWidth, double longestWord) {
        this.size = size;
        this.maxWidth = maxWidth;
        this.longestWord = longestWord;
    }

    TextBlock block(RichText text) {
        for (List<Run> source : text.lines()) {
            for (List<Run> word : words(source)) {
                add(word);
            }
            endLine();
        }
        return new TextBlock(lines, size, widest, lines.size() * TextMeasure.lineHeight(size));
    }

    private void add(List<Run> word) {
        boolean blank = word.stream().allMatch(run -> run.text().isBlank());
        if (blank && line.isEmpty()) {
            return;
        }
        double width = TextMeasure.width(word, size);
        if (!blank && !line.isEmpty() && lineWidth + width > maxWidth) {
            endLine();
        }
        if (width <= maxWidth || blank) {
            append(word, width);
        } else {
            word.forEach(run -> addInPieces(run, SEAMS));
        }
    }

    /// Breaks behind a separator where there is one, as in `order-request`.
    private void addInPieces(Run run, String separators) {
        int start = 0;
        for (int at = 0; at < run.text().length(); at++) {
            if (at == run.text().length() - 1 || separators.indexOf(run.text().charAt(at)) >= 0) {
                addPiece(run.with(run.text().substring(start, at + 1)), separators);
                start = at + 1;
            }
        }
    }

    /// A piece that is still too wide is broken behind other separators, else anywhere.
    private void addPiece(Run piece, String separators) {
        double width = TextMeasure.width(piece, size);
        if (width > longestWord && separators.equals(SEAMS)) {
            addInPieces(piece, SEPARATORS);
            return;
        }
        if (!line.isEmpty() && lineWidth + width > maxWidth) {
            endLine();
        }
        if (width <= longestWord) {
            append(List.of(piece), width);
        } else {
            addLetters(piece);
        }
    }

    private void addLetters(Run run) {
        for (int at = 0; at < run.text().length();) {
            int next = run.text().offsetByCodePoints(at, 1);
            while (next < run.text().length() && Typeface.isMark(run.text().codePointAt(next))) {
                next = run.text().offsetByCodePoints(next, 1);
            }
            Run letter = run.with(run.text().substring(at, next));
            double width = TextMeasure.width(letter, size);
            if (!line.isEmpty() && lineWidth + width > maxWidth) {
                endLine();
            }
            append(List.of(letter), width);
            at = next;
        }
    }

    private void append(List<Run> word, double width) {
        for (Run run : word) {
            if (!line.isEmpty() && line.getLast().looksLike(run)) {
                line.set(line.size() - 1, run.with(line.getLast().text() + run.text()));
            } else {
                line.add(run);
            }
        }
        lineWidth += width;
    }

    private void endLine() {
        while (!line.isEmpty() && line.getLast().text().isBlank()) {
            line.removeLast();
        }
        if (!line.isEmpty()) {
            line.set(line.size() - 1, line.getLast().with(line.getLast().text().stripTrailing()));
        }
        widest = Math.max(widest, TextMeasure.width(line, size));
        lines.add(List.copyOf(line));
        line = new ArrayList<>();
        lineWidth = 0;
    }

    /// Words and the spaces between them, in turn; a word keeps its runs.
    static List<List<Run>> words(List<Run> line) {
        var words = new ArrayList<List<Run>>();
        boolean lastWasSpace = true;
        char before = ' ';
        for (Run run : line) {
            int start = 0;
            while (start < run.text().length()) {
                boolean space = isSpace(run.text().charAt(start));
                int end = start + 1;
                while (end < run.text().length() && isSpace(run.text().charAt(end)) == space
                        && !isSeam(run.text().charAt(end - 1), run.text().charAt(end))) {
                    end++;
                }
                Run part = run.with(space ? " " : run.text().substring(start, end));
                if (space || lastWasSpace || words.isEmpty() || isSeam(before, run.text().charAt(start))) {
                    words.add(new ArrayList<>(List.of(part)));
                } else {
                    words.getLast().add(part);
                }
                lastWasSpace = space;
                before = run.text().charAt(end - 1);
                start = end;
            }
        }
        return words;
    }

    /// Whether a line may end between two letters, as it may in Chinese and Japanese.
    private static boolean isSeam(char before, char after) {
        return (isIdeograph(before) || isIdeograph(after)) && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0;
    }

    private static boolean isIdeograph(char character) {
        return character >= '\u2E80' && character <= '\u9FFF' || character >= '\uF900' && character <= '\uFAFF'
                || character >= '\uFF01' && character <= '\uFFEF';
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t';
    }
}
