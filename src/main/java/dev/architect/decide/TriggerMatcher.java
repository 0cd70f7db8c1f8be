package dev.architect.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.architect.decide.Reading.Certainty;
import dev.architect.decide.Reading.Label;
import dev.architect.intent.Intent;
import dev.architect.intent.IntentModel;
import dev.architect.intent.IntentModel.Head;
import dev.architect.intent.IntentModel.Seen;
import dev.architect.intent.Tokens;
import dev.architect.persona.Persona;
import dev.architect.persona.TriggerRule;

/// Reads a message that calls nobody: what kind of help it needs, by the learned model, and which rule of which persona
/// says so, by what the message and the rule speak of. A persona of the team's own is matched by its rules alone, once
/// the model hears that somebody plans, chooses or asks.
public final class TriggerMatcher {

    // Below it there is nothing to explain: no rule comes near.
    private static final float WORTH_NAMING = 0.05f;
    // A rule that a message repeats nearly word for word, where those of the two hardly know it, is the better offer.
    private static final double UNMISTAKABLE = 0.5;
    private static final double TIMES_AS_LIKE = 2;
    // An example is a message that its author wants to be heard: who says the same is heard even where the model is unsure.
    private static final double SAYS_THE_SAME = 0.7;
    // A bullet names what the offer is about; an example does so only for who asks nearly the same.
    private static final double BULLETS_FIRST = 1.5;
    // Below it an example is about something else: two services that talk are in most of them.
    private static final double OF_THE_SAME = 0.15;

    private final String architect;
    private final String databaseArchitect;
    private final IntentModel model;
    private final Head intent;
    private final Head asks;
    private volatile Rules known = new Rules(List.of(), List.of());

    /// @param architect the name of the persona that owns services
    /// @param databaseArchitect the name of the persona that owns the data layer
    public TriggerMatcher(String architect, String databaseArchitect, IntentModel model) {
        this.architect = architect;
        this.databaseArchitect = databaseArchitect;
        this.model = model;
        this.intent = model.head(IntentModel.INTENT);
        this.asks = model.head(IntentModel.ASKS);
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
            case NONE -> band(Label.ARCHITECT);
            case ARCHITECT, SCHEMA, BOTH ->
                new Band(intent.threshold(Label.NONE.word()), intent.threshold(label.word()));
            case OTHER -> new Band(asks.threshold("yes"), asks.threshold("yes"));
        };
    }

    /// The rules that a message has anything in common with, the nearest first, whatever is decided.
    ///
    /// @param words the message's tokens, without quotes and code
    public List<Nearness> nearest(List<String> words, List<Persona> personas, int count) {
        Subject subject = Subject.of(words, model);
        return rules(personas).all().stream()
                .map(it -> new Nearness(it.rule(), subject.likeness(it.subject()), subject.inCommon(it.subject())))
                .filter(near -> near.likeness() > 0)
                .sorted(Comparator.comparingDouble(Nearness::likeness).reversed()).limit(count).toList();
    }

    /// @param words the message's tokens, without quotes and code
    public Reading read(List<String> words, List<Persona> personas) {
        Intent wish = model.intent(Seen.of(words));
        Subject subject = Subject.of(words, model);
        Reading byModel = byModel(words, wish, subject, personas);
        Optional<Ruled> own = wish.asks() < asks.threshold("yes") ? Optional.empty() : byOwnRules(subject, personas);
        return own.filter(it -> !byModel.fires() || isBetter(it, byModel, subject, personas))
                .map(it -> new Reading(Label.OTHER, Certainty.FIRES, wish.asks(), List.of(it.persona()),
                        Optional.of(it.rule()), subject.shared(it.subject())))
                .orElse(byModel);
    }

    private boolean isBetter(Ruled own, Reading byModel, Subject subject, List<Persona> personas) {
        double likeness = subject.likeness(own.subject());
        double others = rules(personas).all().stream().filter(it -> isOneOf(byModel.personas(), it.persona()))
                .mapToDouble(it -> subject.likeness(it.subject())).max().orElse(0);
        return likeness >= UNMISTAKABLE && likeness >= TIMES_AS_LIKE * others;
    }

    private Reading byModel(List<String> words, Intent wish, Subject subject, List<Persona> personas) {
        Label label = wish.speak() < wish.schema() ? Label.SCHEMA
                : wish.both() > wish.architect() ? Label.BOTH : Label.ARCHITECT;
        float score = Math.max(wish.speak(), wish.schema());
        if (score < WORTH_NAMING) {
            return new Reading(label, Certainty.SILENT, score, List.of(), Optional.empty(), List.of());
        }
        List<Persona> inCharge = inCharge(label, personas);
        Optional<Ruled> rule = nearest(subject, inCharge, personas);
        Band band = band(label);
        // Whatever the model hears: a text that speaks of no system, no data and no product can meet no rule.
        Certainty certainty = !subject.isAboutWork() || score < band.unsure() ? Certainty.SILENT
                : score >= band.fires() || saysAnExample(subject, inCharge, personas) ? Certainty.FIRES : Certainty.UNSURE;
        return new Reading(label, certainty, score, rule.isPresent() ? inCharge : List.of(), rule.map(Ruled::rule),
                model.wordsFor(intent, label.word(), words));
    }

    private Optional<Ruled> nearest(Subject subject, List<Persona> inCharge, List<Persona> personas) {
        List<Ruled> theirs = rules(personas).all().stream().filter(it -> isOneOf(inCharge, it.persona())).toList();
        Comparator<Ruled> byLikeness = Comparator
                .comparingDouble(it -> subject.likeness(it.subject()) * (it.rule().isExample() ? 1 : BULLETS_FIRST));
        return theirs.stream()
                .filter(it -> !it.rule().isExample() || subject.likeness(it.subject()) >= OF_THE_SAME).max(byLikeness)
                .or(() -> theirs.stream().max(byLikeness));
    }

    private boolean saysAnExample(Subject subject, List<Persona> inCharge, List<Persona> personas) {
        return rules(personas).all().stream().filter(it -> it.rule().isExample() && isOneOf(inCharge, it.persona()))
                .anyMatch(it -> subject.likeness(it.said()) >= SAYS_THE_SAME);
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

    private Optional<Ruled> byOwnRules(Subject subject, List<Persona> personas) {
        return rules(personas).all().stream()
                .filter(it -> !it.persona().name().equals(architect) && !it.persona().name().equals(databaseArchitect))
                .filter(it -> subject.covers(it.subject()))
                .max(Comparator.comparingDouble(it -> subject.likeness(it.subject())));
    }

    // By identity: comparing prompts would cost more than the decision.
    private static boolean isOneOf(List<Persona> some, Persona persona) {
        return some.stream().anyMatch(it -> it == persona);
    }

    // Files change rarely: what their rules speak of is worked out once.
    private Rules rules(List<Persona> personas) {
        Rules now = known;
        if (!now.isOf(personas)) {
            var all = new ArrayList<Ruled>();
            for (Persona persona : personas) {
                for (TriggerRule rule : persona.rules()) {
                    all.add(new Ruled(persona, rule, Subject.of(Tokens.of(rule.material()), model),
                            Subject.of(Tokens.of(rule.text()), model)));
                }
            }
            now = new Rules(List.copyOf(personas), List.copyOf(all));
            known = now;
        }
        return now;
    }

    /// @param subject what all its material speaks of
    /// @param said what its own words speak of
    private record Ruled(Persona persona, TriggerRule rule, Subject subject, Subject said) {
    }

    private record Rules(List<Persona> personas, List<Ruled> all) {

        boolean isOf(List<Persona> others) {
            boolean isSame = personas.size() == others.size();
            for (int i = 0; isSame && i < personas.size(); i++) {
                isSame = personas.get(i) == others.get(i);
            }
            return isSame;
        }
    }
}
