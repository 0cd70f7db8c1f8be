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
    // A rule that a message repeats nearly word for word, where those of the two hardly know it, is the better offer.
    private static final double UNMISTAKABLE = 0.5;
    private static final double TIMES_AS_LIKE = 2;

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

    /// @param words the message's tokens, without quotes and code
    public Reading read(List<String> words, List<Persona> personas) {
        Subject subject = Subject.of(words, model);
        Reading byModel = byModel(words, subject, personas);
        Optional<Match> own = byOwnRules(words, subject, personas)
                .filter(match -> !byModel.fires() || isBetter(match, byModel, subject));
        return own.map(match -> match.reading(subject)).orElse(byModel);
    }

    private boolean isBetter(Match match, Reading byModel, Subject subject) {
        double likeness = subject.likeness(match.subject());
        return likeness >= UNMISTAKABLE && likeness >= TIMES_AS_LIKE
                * byModel.rule().map(rule -> subject.likeness(subject(rule))).orElse(0.0);
    }

    private Reading byModel(List<String> words, Subject subject, List<Persona> personas) {
        float[] p = model.probabilities(intent, words);
        float speak = p[intent.index("architect")] + p[intent.index("both")];
        float schema = p[intent.index("schema")];
        Label label = speak < schema ? Label.SCHEMA
                : p[intent.index("both")] > p[intent.index("architect")] ? Label.BOTH : Label.ARCHITECT;
        float score = Math.max(speak, schema);
        String type = label.word();
        float needed = intent.thresholds()[intent.index(type)];
        float unsure = intent.thresholds()[intent.index("none")];
        List<Persona> inCharge = inCharge(label, personas);
        Optional<TriggerRule> rule = inCharge.stream().flatMap(persona -> persona.rules().stream())
                .max(Comparator.comparingDouble(it -> subject.likeness(subject(it))));
        Certainty certainty = score >= needed ? Certainty.FIRES : score >= unsure ? Certainty.UNSURE : Certainty.SILENT;
        return new Reading(label, certainty, score, rule.isPresent() ? inCharge : List.of(), rule,
                model.wordsFor(intent, type, words));
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

    private Optional<Match> byOwnRules(List<String> words, Subject subject, List<Persona> personas) {
        List<Persona> others = personas.stream()
                .filter(persona -> !persona.name().equals(architect) && !persona.name().equals(databaseArchitect))
                .filter(persona -> !persona.rules().isEmpty()).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        double asking = model.probabilities(asks, words)[asks.index("yes")];
        if (asking < asks.thresholds()[asks.index("yes")]) {
            return Optional.empty();
        }
        return others.stream()
                .flatMap(persona -> persona.rules().stream().map(rule -> new Match(persona, rule, subject(rule), asking)))
                .filter(match -> subject.covers(match.subject()))
                .max(Comparator.comparingDouble(match -> subject.likeness(match.subject())));
    }

    private record Match(Persona persona, TriggerRule rule, Subject subject, double asking) {

        Reading reading(Subject message) {
            return new Reading(Label.OTHER, Certainty.FIRES, asking, List.of(persona), Optional.of(rule),
                    message.shared(subject));
        }
    }
}
