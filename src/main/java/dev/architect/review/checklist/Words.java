package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words and phrases that mean the same thing, in English and Portuguese: `retry, retries, retentativa*`. A star stands for
/// any ending. They are looked up token by token, so that a long answer costs no more than its length.
final class Words {

    private static final int STEM = 3;

    /// Where a phrase stands.
    ///
    /// @param end behind its last token
    record Span(int start, int end) {
    }

    private record Phrase(List<String> words) {

        boolean isAt(List<Token> tokens, int at) {
            if (at + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                String text = tokens.get(at + i).text();
                boolean fits = word.endsWith("*") ? text.startsWith(word.substring(0, word.length() - 1)) : text.equals(word);
                if (!fits) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byStem = new HashMap<>();

    private Words() {
    }

    /// @param lists phrases between commas, in lower case and without accents
    static Words of(String... lists) {
        var words = new Words();
        for (String phrase : String.join(",", lists).split(",")) {
            if (!phrase.isBlank()) {
                words.add(List.of(phrase.strip().split("\\s+")));
            }
        }
        return words;
    }

    private void add(List<String> phrase) {
        String first = phrase.getFirst();
        boolean isStem = first.endsWith("*");
        (isStem ? byStem : byWord).computeIfAbsent(isStem ? first.substring(0, STEM) : first, key -> new ArrayList<>())
                .add(new Phrase(phrase));
    }

    boolean in(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (at(tokens, at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Where they stand, without overlaps.
    List<Span> spans(List<Token> tokens) {
        var spans = new ArrayList<Span>();
        for (int at = 0; at < tokens.size();) {
            Optional<Span> span = at(tokens, at);
            span.ifPresent(spans::add);
            at = span.map(Span::end).orElse(at + 1);
        }
        return spans;
    }

    /// The longest phrase that begins at this token.
    Optional<Span> at(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        List<Phrase> exact = byWord.getOrDefault(text, List.of());
        List<Phrase> stems = text.length() < STEM ? List.of() : byStem.getOrDefault(text.substring(0, STEM), List.of());
        if (exact.isEmpty() && stems.isEmpty()) {
            return Optional.empty();
        }
        var found = new ArrayList<Integer>();
        exact.stream().filter(phrase -> phrase.isAt(tokens, at)).forEach(phrase -> found.add(phrase.words().size()));
        stems.stream().filter(phrase -> phrase.isAt(tokens, at)).forEach(phrase -> found.add(phrase.words().size()));
        return found.stream().max(Comparator.naturalOrder()).map(length -> new Span(at, at + length));
    }
}
