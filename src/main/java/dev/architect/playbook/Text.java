package dev.architect.playbook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A message taken apart into plain words. Everything that a chat platform, Markdown, YAML or Mermaid could read as
/// syntax ends here.
final class Text {

    /// A message's beginning says what it is about; what is longer was pasted.
    static final int CHARACTERS_READ = 4_000;
    private static final int WORDS_READ = 400;

    private static final Pattern TOKEN_OF_A_PLATFORM = Pattern
            .compile("<[^<>\\s][^<>]{0,300}>|https?://\\S+|www\\.\\S+|(?<![\\p{L}\\p{N}])[@#]\\S+");
    // A repeated group costs stack for each round: every repetition of one has a bound.
    private static final Pattern PIECE = Pattern
            .compile("[\\p{IsLatin}\\p{Nd}]+(?:[-_'’][\\p{IsLatin}\\p{Nd}]+){0,8}|[^\\p{IsLatin}\\p{Nd}\\s`*_'’-]|\\n");
    private static final Pattern COMPOUND_SERVICE = Pattern
            .compile(
                    "(?<=[\\p{IsLatin}\\p{Nd}])[-_](?=(?i:microservice|service|svc|api|servico|serviço)s?(?![\\p{L}\\p{N}_-]))");
    private static final Pattern CAMEL_CASE = Pattern
            .compile(
                    "(?<![\\p{L}\\p{N}])(?:[A-Z][a-z0-9]+){1,6}(?:Service|Svc|API|Api|Gateway|Worker|Module|Engine|Processor|Manager|Handler|Controller|Component|Portal)(?![\\p{L}\\p{N}])");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern ARROW = Pattern.compile("-{1,3}>|={1,3}>|→");
    private static final Pattern REQUEST_LINE = Pattern
            .compile("(?<![\\p{L}\\p{N}])(?:GET|POST|PUT|PATCH|DELETE)\\s+/(?:api/)?(?:v\\d+/)?"
                    + "(?=[a-z])");
    private static final Set<String> CONTRACTED = Set.of("let", "what", "how", "it", "that", "there", "here", "he", "she",
            "who",
            "where", "when");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private Text() {
    }

    /// A word or a mark that ends a clause.
    ///
    /// @param raw as written
    /// @param word in small letters and without accents; empty for a mark
    record Token(String raw, String word) {

        boolean isMark() {
            return word.isEmpty();
        }
    }

    static List<Token> tokens(String message) {
        String text = TOKEN_OF_A_PLATFORM.matcher(beginning(message)).replaceAll(" ");
        text = ARROW.matcher(text).replaceAll(" calls ");
        text = REQUEST_LINE.matcher(text).replaceAll(" endpoint for ");
        text = CAMEL_CASE.matcher(text).replaceAll(name -> HUMP.matcher(name.group()).replaceAll(" "));
        text = COMPOUND_SERVICE.matcher(text).replaceAll(" ");
        var tokens = new ArrayList<Token>();
        var pieces = PIECE.matcher(text);
        while (tokens.size() < WORDS_READ && pieces.find()) {
            String raw = pieces.group();
            boolean isWord = Character.isLetterOrDigit(raw.charAt(0));
            String word = isWord ? withoutApostrophes(folded(raw)).replaceAll("[^a-z0-9-]", "-").replaceAll("-{2,}", "-") : "";
            tokens.add(new Token(raw, word));
        }
        return tokens;
    }

    /// "child's" is the child; "let's" and "don't" are words of their own.
    private static String withoutApostrophes(String word) {
        String possessor = word.replaceFirst("['’]s$", "");
        boolean isContraction = CONTRACTED.contains(possessor);
        return (isContraction ? word : possessor).replaceAll("['’]", "");
    }

    /// A message as phrases are looked up in: folded words with one space around each.
    static String normalized(String message) {
        String text = TOKEN_OF_A_PLATFORM.matcher(beginning(message)).replaceAll(" ");
        return " " + NO_WORD.matcher(folded(text)).replaceAll(" ").strip() + " ";
    }

    /// Small letters without accents.
    static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String beginning(String message) {
        String text = message.length() > CHARACTERS_READ ? message.substring(0, CHARACTERS_READ) : message;
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
