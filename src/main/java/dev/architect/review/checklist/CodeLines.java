package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.architect.review.checklist.Statement.Above;

/// Reads the lines of a configuration: what a line is indented below gives it its subject, as in YAML.
final class CodeLines {

    private static final int DEEPEST = 12;

    private record Line(int indentation, List<Token> tokens) {
    }

    /// @param above the lines that it is indented below, nearest first, then what stands above the code
    record Found(List<Token> tokens, List<Above> above) {
    }

    private final List<Above> around;
    private final List<Line> open = new ArrayList<>();

    CodeLines(List<Above> around) {
        this.around = around;
    }

    Optional<Found> read(String line) {
        List<Token> tokens = Tokens.of(line);
        if (tokens.stream().noneMatch(token -> token.isWord() || token.isNumber())) {
            return Optional.empty();
        }
        int indentation = line.length() - line.stripLeading().length();
        open.removeIf(other -> other.indentation() >= indentation);
        var above = new ArrayList<Above>();
        open.reversed().forEach(other -> above.add(new Above(other.tokens(), false)));
        above.addAll(around);
        if (open.size() < DEEPEST) {
            open.add(new Line(indentation, tokens));
        }
        return Optional.of(new Found(tokens, above));
    }
}
