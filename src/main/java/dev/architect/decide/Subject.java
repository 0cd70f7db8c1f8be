package dev.architect.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.architect.intent.Concepts;
import dev.architect.intent.Concepts.Group;
import dev.architect.intent.IntentModel;

/// What a text speaks of: its concepts and the stems of its words, each weighed by how rare it is. Concepts are shared by
/// English and Portuguese, so that a Portuguese message finds an English rule.
///
/// @param weights by `#concept` and by stem
/// @param words a word of the text for each of these
/// @param norm of the weights
/// @param isAboutWork whether it speaks of a system, of data or of a product at all
record Subject(Map<String, Double> weights, Map<String, String> words, double norm, boolean isAboutWork) {

    private static final int STEM = 6;
    private static final double CONCEPT = 1.2;
    // Below it are the words that any talk is made of: how, keep, new, want.
    private static final double TELLING = 0.45;
    // One word in common is a word in another sense as often as not: a security camera, a kitchen library, a forecast of rain.
    private static final int WORDS_IN_COMMON = 2;
    private static final double LIKE = 0.3;
    // A long message is like no rule as a whole, but it may say all of one in passing.
    private static final int MANY_WORDS_IN_COMMON = 3;
    private static final double MUCH_IN_COMMON = 2.4;
    private static final double HARDLY_LIKE = 0.16;

    // Words of rules about people and their asking, which say nothing about the subject.
    private static final Set<String> OF_RULES = Set.of("user", "users", "somebody", "someone", "mentions", "discusses", "asks",
            "needs",
            "plans", "planning", "wants", "guidance", "about", "creating", "agent", "context", "question", "engage",
            "proactively",
            "design", "practices", "patterns", "best", "help", "building", "writing", "wrote", "should", "would", "could",
            "there",
            "their", "which", "where", "when", "what", "with", "that", "this", "from", "into", "have", "more", "some", "make",
            "before", "after", "para", "como", "qual", "uma", "nosso", "nossa", "gente", "isso", "essa", "esse");

    static Subject of(List<String> tokens, IntentModel model) {
        var weights = new HashMap<String, Double>();
        var words = new HashMap<String, String>();
        boolean isAboutWork = false;
        for (Concepts.Mention mention : Concepts.bundled().in(tokens)) {
            if (!mention.concept().isIntent()) {
                String key = "#" + mention.concept().name();
                weights.put(key, CONCEPT * model.rarityOfConcept(mention.concept().name()));
                words.putIfAbsent(key, String.join(" ", tokens.subList(mention.from(), mention.to())));
                isAboutWork |= mention.concept().group() != Group.OTHER;
            }
        }
        for (String token : tokens) {
            if (token.length() > 2 && Character.isLetter(token.charAt(0)) && !OF_RULES.contains(token)) {
                String stem = token.substring(0, Math.min(STEM, token.length()));
                weights.merge(stem, model.rarityOfWord(token), Math::max);
                words.putIfAbsent(stem, token);
            }
        }
        double squares = weights.values().stream().mapToDouble(weight -> weight * weight).sum();
        return new Subject(Map.copyOf(weights), Map.copyOf(words), Math.sqrt(squares), isAboutWork);
    }

    /// The cosine of the two, 0 to 1.
    double likeness(Subject other) {
        double both = norm * other.norm;
        return both == 0 ? 0 : common(other) / both;
    }

    /// Whether this text speaks of what the other is about.
    boolean covers(Subject other) {
        double likeness = likeness(other);
        long common = telling(other).flatMap(key -> Stream.of(words.get(key).split(" "))).distinct().count();
        boolean isLike = common >= Math.min(WORDS_IN_COMMON, other.size()) && likeness >= LIKE;
        return isLike || common >= MANY_WORDS_IN_COMMON && likeness >= HARDLY_LIKE
                && telling(other).mapToDouble(weights::get).sum() >= MUCH_IN_COMMON;
    }

    /// The words that both have and that say something.
    List<String> shared(Subject other) {
        return telling(other).map(words::get).sorted().distinct().toList();
    }

    /// All words that both have.
    List<String> inCommon(Subject other) {
        return weights.keySet().stream().filter(other.weights::containsKey).map(words::get).sorted().distinct().toList();
    }

    private Stream<String> telling(Subject other) {
        return weights.keySet().stream().filter(key -> other.weights.containsKey(key) && weights.get(key) >= TELLING);
    }

    // How many words there are to have in common.
    private long size() {
        return weights.entrySet().stream().filter(entry -> entry.getValue() >= TELLING)
                .flatMap(entry -> Stream.of(words.get(entry.getKey()).split(" "))).distinct().count();
    }

    private double common(Subject other) {
        return weights.entrySet().stream().filter(entry -> other.weights.containsKey(entry.getKey()))
                .mapToDouble(entry -> entry.getValue() * entry.getValue()).sum();
    }
}
