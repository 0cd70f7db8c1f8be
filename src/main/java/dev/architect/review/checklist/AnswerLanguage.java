package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.architect.chat.Language;
import dev.architect.design.OutputPart;
import dev.architect.review.Check;
import dev.architect.review.Draft;
import dev.architect.review.Finding;
import dev.architect.review.Severity;

/// The prose is in the language that was asked for, as a whole and in each of its parts. Code, identifiers and what the
/// field calls the same everywhere do not count; little prose tells nothing.
record AnswerLanguage(Function<Draft, Evidence> reading) implements Check {

    private static final int ENOUGH = 12;
    private static final int ENOUGH_OF_A_PART = 10;
    private static final int MANY_WORDS = 150;
    private static final double LEAST_SHARE = 0.06;

    // Function words that only one of the two has, and none of the others that a model might slip into.
    private static final Set<String> ENGLISH = Set.of("the", "and", "of", "with", "is", "are", "for", "from", "that", "which",
            "when",
            "by", "it", "its", "this", "these", "those", "not", "on", "be", "been", "each", "than", "then", "what", "who",
            "how",
            "their", "they", "we", "you", "has", "have", "will", "would", "should", "must", "can", "because", "while", "only",
            "into", "until", "after", "before", "without", "between", "where", "if", "so", "but", "one", "other", "never",
            "does", "at", "to", "or", "in", "there", "such", "any", "every", "both");
    private static final Set<String> PORTUGUESE = Set.of("do", "da", "dos", "das", "em", "na", "nas", "ao", "aos", "um", "uma",
            "nao", "com", "os", "sao", "sem", "pelo", "pela", "pelos", "pelas", "quando", "mais", "ou", "seu", "sua", "seus",
            "suas",
            "isso", "isto", "ja", "ate", "depois", "antes", "cada", "tambem", "so", "porque", "pois", "entre", "mas", "quem",
            "qual",
            "onde", "nunca", "sempre", "apenas", "ser", "tem", "deve", "pode", "fica", "vai", "numa", "num", "nos", "esse",
            "essa", "este", "esta", "voce",
            "enquanto", "mesmo", "mesma", "outro", "outra", "outros", "todos", "toda", "todo", "de", "que", "para", "por",
            "as");
    // Of Spanish, French and German, which are answered in English too.
    private static final Set<String> OTHERS = Set.of("el", "los", "las", "y", "con", "del", "una", "son", "pero", "cuando",
            "sin", "hasta",
            "le", "les", "des", "est", "une", "dans", "pour", "avec", "sur", "qui", "sont", "der", "und", "ist", "nicht", "mit",
            "fur",
            "ein", "eine", "wird", "auf", "dem", "den", "von");
    // In both lists of a language pair, or too short to tell: "so", "as", "nos", "do" read differently in the other.
    private static final Set<String> IN_BOTH = Set.of("so", "as", "do", "no");

    @Override
    public String id() {
        return "language";
    }

    @Override
    public List<Finding> check(Draft draft) {
        Map<Optional<OutputPart>, Count> counts = counts(reading.apply(draft));
        Count all = counts.values().stream().reduce(new Count(0, 0, 0, 0), Count::plus);
        Language asked = draft.language();
        boolean isOther = all.told() >= ENOUGH && all.of(asked) * 2 < all.told();
        boolean isNeither = all.words() >= MANY_WORDS && all.of(asked) < all.words() * LEAST_SHARE;
        if (isOther || isNeither) {
            return List.of(finding("prose", draft, "the answer is not written in " + name(asked),
                    "a resposta não está em " + nameInPortuguese(asked)));
        }
        var findings = new ArrayList<Finding>();
        counts.forEach((part, count) -> {
            if (part.isPresent() && count.told() >= ENOUGH_OF_A_PART && count.of(asked) * 3 < count.told()) {
                findings.add(finding("%d %s".formatted(part.get().number(), part.get().title(asked)), draft,
                        "the part is not written in " + name(asked), "a parte não está em " + nameInPortuguese(asked)));
            }
        });
        return findings;
    }

    private Finding finding(String artefact, Draft draft, String english, String portuguese) {
        return new Finding(id(), Severity.WARNING, artefact, 0, english, portuguese,
                "Write the prose in %s; identifiers, paths and code stay in English.".formatted(name(draft.language())));
    }

    private static String name(Language language) {
        return switch (language) {
            case ENGLISH -> "English";
            case PORTUGUESE -> "Portuguese";
        };
    }

    private static String nameInPortuguese(Language language) {
        return switch (language) {
            case ENGLISH -> "inglês";
            case PORTUGUESE -> "português";
        };
    }

    private static Map<Optional<OutputPart>, Count> counts(Evidence evidence) {
        var counts = new LinkedHashMap<Optional<OutputPart>, Count>();
        evidence.blocks().stream().filter(Evidence::isSaid).forEach(statement -> counts.merge(statement.part(),
                Count.of(Tokens.of(statement.plain())), Count::plus));
        return counts;
    }

    private record Count(int english, int portuguese, int others, int words) {

        static Count of(List<Token> tokens) {
            int english = 0;
            int portuguese = 0;
            int others = 0;
            int words = 0;
            for (Token token : tokens) {
                boolean tells = token.isWord() && !IN_BOTH.contains(token.text());
                words += token.isWord() ? 1 : 0;
                english += tells && ENGLISH.contains(token.text()) ? 1 : 0;
                portuguese += tells && PORTUGUESE.contains(token.text()) ? 1 : 0;
                others += tells && OTHERS.contains(token.text()) ? 1 : 0;
            }
            return new Count(english, portuguese, others, words);
        }

        Count plus(Count other) {
            return new Count(english + other.english, portuguese + other.portuguese, others + other.others,
                    words + other.words);
        }

        int told() {
            return english + portuguese + others;
        }

        int of(Language language) {
            return switch (language) {
                case ENGLISH -> english;
                case PORTUGUESE -> portuguese;
            };
        }
    }
}
