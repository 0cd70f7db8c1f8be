package dev.architect.console;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Choice;
import dev.architect.chat.Language;
import dev.architect.decide.Because;
import dev.architect.manners.MannersConfig;
import dev.architect.memory.Decisions.Decision;
import dev.architect.memory.Decisions.Kept;
import dev.architect.memory.MessageLabels;
import dev.architect.memory.MessageLabels.MessageLabel;
import dev.architect.memory.Suggestions;
import dev.architect.memory.Suggestions.Suggestion;

/// Puts decisions into words for the people who look at them.
@ApplicationScoped
class Explanations {

    static final List<String> LABELS = List.of("architect", "schema", "both", "none");

    private static final int EXCERPT = 600;

    private final Suggestions suggestions;
    private final MessageLabels labels;
    private final ZoneId zone;

    Explanations(Suggestions suggestions, MessageLabels labels, MannersConfig config) {
        this.suggestions = suggestions;
        this.labels = labels;
        this.zone = config.zone();
    }

    DecisionView explain(Decision decision, Wanted here, Visitor visitor) {
        var time = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm z", visitor.language().locale()).withZone(zone);
        var channel = decision.message().channel();
        Kept kept = decision.kept();
        String text = decision.text().map(String::strip).orElse("");
        return new DecisionView(decision.id(), decision.decidedAt().toString(), time.format(decision.decidedAt()),
                ChannelNames.of(channel), here.in(channel).href(), ChannelNames.place(channel), spoke(kept), excerpt(text),
                text.length() > EXCERPT, kind(kept, visitor.words()), because(kept, visitor.language()),
                facts(decision, visitor), labels(decision, visitor.words()), here);
    }

    private List<FactView> facts(Decision decision, Visitor visitor) {
        ConsoleWords words = visitor.words();
        Kept kept = decision.kept();
        var facts = new ArrayList<FactView>();
        if (!kept.ruleText().isBlank()) {
            facts.add(new FactView(words.rule(), kept.ruleText()));
        }
        if (kept.score() > 0) {
            facts.add(new FactView(words.score(), words.scoreFor(
                    String.format(visitor.language().locale(), "%.2f", kept.score()), label(kept.label(), words))));
        }
        if (!kept.words().isEmpty()) {
            facts.add(new FactView(words.words(), String.join(", ", kept.words())));
        }
        if (!kept.personas().isEmpty()) {
            facts.add(new FactView(words.who(), String.join(", ", kept.personas())));
        }
        // In shadow mode nobody could choose.
        suggestions.about(decision.message()).filter(it -> !it.mode().equals("shadow"))
                .ifPresent(it -> facts.add(new FactView(words.chosen(), chosen(it, visitor))));
        return facts;
    }

    private static String chosen(Suggestion suggestion, Visitor visitor) {
        return suggestion.choice().flatMap(Choice::of).map(it -> it.label(visitor.language()))
                .orElseGet(() -> visitor.words().notChosen());
    }

    private List<OptionView> labels(Decision decision, ConsoleWords words) {
        Optional<String> set = labels.of(decision.message(), MessageLabels.BY_A_PERSON).map(MessageLabel::label);
        return LABELS.stream().map(it -> new OptionView(it, label(it, words), set.filter(it::equals).isPresent())).toList();
    }

    static String label(String label, ConsoleWords words) {
        return switch (label) {
            case "architect" -> words.labelArchitect();
            case "schema" -> words.labelSchema();
            case "both" -> words.labelBoth();
            case "none" -> words.labelNone();
            case "other" -> words.labelOther();
            default -> label;
        };
    }

    private static boolean spoke(Kept kept) {
        return !kept.decision().equals("silent");
    }

    private static String kind(Kept kept, ConsoleWords words) {
        return switch (kept.decision()) {
            case "answer", "hand-off" -> words.kindAnswered();
            case "introduce" -> words.kindIntroduced();
            case "suggest" -> words.kindOffered();
            case "obey" -> words.kindObeyed();
            case "deepen" -> words.kindDeepened();
            default -> words.kindSilent();
        };
    }

    // One that an older version wrote may be gone.
    private static String because(Kept kept, Language language) {
        return Stream.of(Because.values()).filter(it -> it.name().equals(kept.because())).findFirst()
                .map(it -> switch (language) {
                    case ENGLISH -> it.words();
                    case PORTUGUESE -> it.portuguese();
                }).orElseGet(() -> kept.because().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT).strip();
    }
}
