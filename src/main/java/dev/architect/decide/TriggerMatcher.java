package dev.architect.decide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.architect.decide.Reading.Certainty;
import dev.architect.decide.Reading.Label;
import dev.architect.intent.IntentModel;
import dev.architect.intent.IntentModel.Head;
import dev.architect.intent.Tokens;
import dev.architect.persona.Persona;
import dev.architect.persona.TriggerRule;

/// Reads a message that calls nobody: what kind of help it needs, by the learned model, and which rule of which persona
/// says so, by what the message and the rule speak of. A persona of the team's own is matched by its rules alone, once
/// the model hears that somebody plans, chooses or asks.
public final class TriggerMatcher {

    private static final int RULES_WORTH_KEEPING = 2_000;

    private final Map<String, Subject> subjects = new ConcurrentHashMap<>();
    private final String architect;
    private final String databaseArchitect;
    private final IntentModel model;
    private final Head intent;
    private final Head asks;

    /// @param architect the name of the persona that owns services
    /// @param databaseArchitect the name of the persona that owns the data layer
    public TriggerMatcher(String architect, String databaseArchitect, IntentModel model) {
        this.architect = architect;
        this.databaseArchitect = databaseArchitect;
        this.model = model;
        this.intent = model.head("intent");
        this.asks = model.head("asks");
    }

    /// How sure of a label the model must be.
    ///
    /// @param unsure from here on the rules are unsure
    /// @param fires from here on they speak
    public record Band(double unsure, double fires) {
    }

    /// A rule beside a message.
    ///
    /// @param likeness 0 to 1
    /// @param words of the message that the rule speaks of as well
    public record Nearness(TriggerRule rule, double likeness, List<String> words) {
    }

    public Band band(Label label) {
        return switch (label) {
            case NONE, ARCHITECT, SCHEMA, BOTH -> new Band(intent.thresholds()[intent.index(Label.NONE.word())],
                    intent.thresholds()[intent.index(label == Label.NONE ? Label.ARCHITECT.word() : label.word())]);
            case OTHER -> new Band(asks.thresholds()[asks.index("yes")], asks.thresholds()[asks.index("yes")]);
        };
    }

    /// The rules that a message has anything in common with, the nearest first, whatever is decided.
    ///
    /// @param words the message's tokens, without quotes and code
    public List<Nearness> nearest(List<String> words, List<Persona> personas, int count) {
        Subject subject = Subject.of(words, model);
        return personas.stream().flatMap(persona -> persona.rules().stream())
                .map(rule -> new Nearness(rule, subject.likeness(subject(rule)), subject.shared(subject(rule))))
                .filter(near -> near.likeness() > 0)
                .sorted(Comparator.comparingDouble(Nearness::likeness).reversed()).limit(count).toList();
    }

    /// @param words the message's tokens, without quotes and code
    public Reading read(List<String> words, List<Persona> personas) {
        Subject subject = Subject.of(words, model);
        Reading byModel = byModel(words, subject, personas);
        return byModel.fires() ? byModel : byOwnRules(words, subject, personas).orElse(byModel);
    }

    private Reading byModel(List<String> words, Subject subject, List<Persona> personas) {
        float[] p = model.probabilities(intent, words);
        float speak = p[intent.index("architect")] + p[intent.index("both")];
        float schema = p[intent.index("schema")];
        Label label = speak < schema ? Label.SCHEMA
                : p[intent.index("both")] > p[intent.index("architect")] ? Label.BOTH : Label.ARCHITECT;
        float score = Math.max(speak, schema);
        Band band = band(label);
        List<Persona> inCharge = inCharge(label, personas);
        Optional<TriggerRule> rule = inCharge.stream().flatMap(persona -> persona.rules().stream())
                .max(Comparator.comparingDouble(it -> subject.likeness(subject(it))));
        Certainty certainty = score >= band.fires() ? Certainty.FIRES
                : score >= band.unsure() ? Certainty.UNSURE : Certainty.SILENT;
        return new Reading(label, certainty, score, rule.isPresent() ? inCharge : List.of(), rule,
                model.wordsFor(intent, label.word(), words));
    }

    // Files change rarely: what their rules speak of is worked out once.
    private Subject subject(TriggerRule rule) {
        if (subjects.size() > RULES_WORTH_KEEPING) {
            subjects.clear();
        }
        return subjects.computeIfAbsent(rule.material(), it -> Subject.of(Tokens.of(it), model));
    }

    private List<Persona> inCharge(Label label, List<Persona> personas) {
        List<String> names = switch (label) {
            case ARCHITECT -> List.of(architect);
            case SCHEMA -> List.of(databaseArchitect);
            case BOTH -> List.of(databaseArchitect, architect);
            case NONE, OTHER -> List.<String> of();
        };
        return names.stream().flatMap(name -> personas.stream().filter(persona -> persona.name().equals(name))).toList();
    }

    private Optional<Reading> byOwnRules(List<String> words, Subject subject, List<Persona> personas) {
        List<Persona> others = personas.stream()
                .filter(persona -> !persona.name().equals(architect) && !persona.name().equals(databaseArchitect))
                .filter(persona -> !persona.rules().isEmpty()).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        float asking = model.probabilities(asks, words)[asks.index("yes")];
        if (asking < asks.thresholds()[asks.index("yes")]) {
            return Optional.empty();
        }
        record Match(Persona persona, TriggerRule rule, Subject subject) {
        }
        return others.stream()
                .flatMap(persona -> persona.rules().stream().map(rule -> new Match(persona, rule, subject(rule))))
                .filter(match -> subject.covers(match.subject()))
                .max(Comparator.comparingDouble(match -> subject.likeness(match.subject())))
                .map(match -> new Reading(Label.OTHER, Certainty.FIRES, asking, List.of(match.persona()),
                        Optional.of(match.rule()), subject.shared(match.subject())));
    }
}
