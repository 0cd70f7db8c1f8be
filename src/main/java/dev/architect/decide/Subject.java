package dev.architect.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.architect.intent.Concepts;
import dev.architect.intent.IntentModel;

/// What a text speaks of: its concepts and the stems of its words, each weighed by how rare it is. Concepts are shared by
/// English and Portuguese, so that a Portuguese message finds an English rule.
///
/// @param weights by `#concept` and by stem
/// @param words a word of the text for each of these
record Subject(Map<String, Double> weights, Map<String, String> words) {

    private static final int STEM = 6;
    private static final double CONCEPT = 1.2;
    // Measured with a dozen public kinds of persona: one rare word that both have, or two that are less so.
    private static final double COVERED = 0.9;

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
        for (Concepts.Mention mention : Concepts.bundled().in(tokens)) {
            if (!mention.concept().isIntent()) {
                String key = "#" + mention.concept().name();
                weights.put(key, CONCEPT * model.rarityOfConcept(mention.concept().name()));
                words.putIfAbsent(key, String.join(" ", tokens.subList(mention.from(), mention.to())));
            }
        }
        for (String token : tokens) {
            if (token.length() > 2 && Character.isLetter(token.charAt(0)) && !OF_RULES.contains(token)) {
                String stem = token.substring(0, Math.min(STEM, token.length()));
                weights.merge(stem, model.rarityOfWord(token), Math::max);
                words.putIfAbsent(stem, token);
            }
        }
        return new Subject(Map.copyOf(weights), Map.copyOf(words));
    }

    /// The cosine of the two, 0 to 1.
    double likeness(Subject other) {
        double norm = Math.sqrt(squares() * other.squares());
        return norm == 0 ? 0 : common(other, 2) / norm;
    }

    /// Whether this text speaks of what the other is about.
    boolean covers(Subject other) {
        return common(other, 1) >= COVERED && weights.entrySet().stream()
                .anyMatch(entry -> other.weights.containsKey(entry.getKey()) && entry.getValue() > 0.5);
    }

    List<String> shared(Subject other) {
        var shared = new ArrayList<String>();
        weights.keySet().stream().filter(other.weights::containsKey).map(words::get).sorted().distinct().forEach(shared::add);
        return shared;
    }

    private double common(Subject other, int power) {
        return weights.entrySet().stream().filter(entry -> other.weights.containsKey(entry.getKey()))
                .mapToDouble(entry -> Math.pow(entry.getValue(), power)).sum();
    }

    private double squares() {
        return weights.values().stream().mapToDouble(weight -> weight * weight).sum();
    }
}
