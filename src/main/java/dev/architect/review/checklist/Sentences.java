package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.architect.review.checklist.Statement.Above;
import dev.architect.review.checklist.Statement.Kind;

/// Takes paragraphs and list items apart into sentences, so that two facts that only stand side by side are not taken for
/// one. What they begin with in bold heads all of their sentences; a sentence that goes on with "it" stands below the one
/// before.
final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=\\S)");
    private static final Pattern END_OR_LINE = Pattern.compile("(?<=[.!?])\\s+(?=\\S)|\\n");
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?:^|[\\s(])(?:e\\.g|i\\.e|ex|etc|vs|approx|ca|no|min|max|seg|sec|incl|p|máx|mín|aprox|resp)\\.$",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> GOES_ON = Set.of("it", "they", "this", "these", "those", "that", "both", "each", "while",
            "then", "ele", "ela",
            "eles", "elas", "isso", "esse", "essa", "esses", "ambos", "depois", "enquanto", "opens", "stays", "all", "its",
            "their", "after", "none", "nothing", "above", "acima", "abre", "fica",
            "there", "so");
    private static final int MOST = 400;

    private Sentences() {
    }

    static Stream<Statement> of(Statement block) {
        if (!block.is(Kind.PROSE) && !block.is(Kind.ITEM)) {
            return Stream.of(block);
        }
        List<String> sentences = split(block.raw(), block.isLead());
        return sentences.size() < 2 ? Stream.of(block) : apart(block, sentences).stream();
    }

    /// `**Retries**: two` and `**Retries.** Two` head what follows, `` `POST /orders` creates `` does not.
    private static boolean isHeading(Statement block) {
        String rest = block.raw().startsWith(block.opening()) ? block.raw().substring(block.opening().length()).stripLeading()
                : "";
        return !block.opening().isBlank()
                && (rest.startsWith(":") || rest.startsWith(".") || rest.startsWith("–") || rest.startsWith("—"));
    }

    private static List<String> split(String raw, boolean byLine) {
        var sentences = new ArrayList<String>();
        var open = new StringBuilder();
        for (String piece : (byLine ? END_OR_LINE : END).split(raw, MOST)) {
            open.append(open.isEmpty() ? "" : " ").append(piece);
            if (!ABBREVIATED.matcher(open.substring(Math.max(0, open.length() - 10))).find()) {
                sentences.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            sentences.add(open.toString());
        }
        return sentences;
    }

    private static List<Statement> apart(Statement block, List<String> sentences) {
        var opening = new Above(isHeading(block) ? Tokens.of(block.opening()) : List.of(), false);
        var apart = new ArrayList<Statement>();
        List<Token> before = List.of();
        for (String sentence : sentences) {
            List<Token> tokens = Tokens.of(sentence);
            var above = new ArrayList<Above>();
            boolean isFirst = apart.isEmpty();
            if (!isFirst && !tokens.isEmpty() && GOES_ON.contains(tokens.getFirst().text())) {
                above.add(new Above(before, false));
            }
            if (!isFirst && !opening.tokens().isEmpty()) {
                above.add(opening);
            }
            above.addAll(block.above());
            apart.add(new Statement(block.kind(), block.part(), block.isLead(), sentence, sentence,
                    isFirst ? block.opening() : "", tokens,
                    above));
            before = tokens;
        }
        return apart;
    }
}
