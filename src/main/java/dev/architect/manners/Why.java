package dev.architect.manners;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.Language;
import dev.architect.chat.MessageRef;
import dev.architect.decide.Because;
import dev.architect.memory.Decisions;
import dev.architect.memory.Decisions.Decision;
import dev.architect.persona.PersonaCatalog;
import dev.architect.persona.TriggerRule;

/// Explains decisions, the silences included, in words for the people of the channel.
@ApplicationScoped
public class Why {

    private static final int LONGEST_EXCERPT = 80;

    private final Decisions decisions;
    private final Manners manners;
    private final MannersConfig config;
    private final PersonaCatalog personas;

    Why(Decisions decisions, Manners manners, MannersConfig config, PersonaCatalog personas) {
        this.decisions = decisions;
        this.manners = manners;
        this.personas = personas;
        this.config = config;
    }

    /// The last decisions of a channel, the latest first, in Markdown.
    ///
    /// @param count how many
    public String explain(ChannelRef channel, int count, Language language) {
        List<Decision> last = decisions.of(channel, count);
        var text = new StringBuilder(Sayings.lastDecisions(manners.mode(channel), last.isEmpty(), language));
        for (Decision decision : last) {
            text.append("\n- ").append(line(decision, language));
        }
        return text.toString();
    }

    /// Why the bot did what it did about one message, in Markdown.
    public String explain(MessageRef message, Language language) {
        return decisions.of(message).map(decision -> line(decision, language)).orElseGet(() -> Sayings.noDecision(language));
    }

    private String line(Decision decision, Language language) {
        String pattern = switch (language) {
            case ENGLISH -> "MMM d HH:mm";
            case PORTUGUESE -> "d 'de' MMM HH:mm";
        };
        var time = DateTimeFormatter.ofPattern(pattern, language.locale()).withZone(config.zone());
        Decisions.Kept kept = decision.kept();
        var text = new StringBuilder("%s %s **%s**: %s".formatted(time.format(decision.decidedAt()),
                decision.text().map(Why::excerpt).orElse(""), Sayings.kind(kept.decision(), language),
                because(kept, language)));
        if (!kept.ruleText().isBlank()) {
            text.append("; ").append(Sayings.rule(rule(kept, language), hasFired(kept), language));
        }
        if (kept.score() > 0) {
            text.append("; ").append(Sayings.score(kept.label(), kept.score(), language));
        }
        List<String> words = kept.words().stream().map(word -> "`" + word.replace('`', '\'') + "`").toList();
        if (!words.isEmpty()) {
            text.append("; ").append(Sayings.words(String.join(", ", words), language));
        }
        return text.toString();
    }

    // The file's own words in Portuguese, where the rule still stands as it did.
    private String rule(Decisions.Kept kept, Language language) {
        return switch (language) {
            case ENGLISH -> kept.ruleText();
            case PORTUGUESE -> personas.personas().stream().flatMap(persona -> persona.rules().stream())
                    .filter(rule -> rule.id().equals(kept.ruleId()) && rule.text().equals(kept.ruleText())).findFirst()
                    .map(TriggerRule::portuguese).orElse(kept.ruleText());
        };
    }

    private static boolean hasFired(Decisions.Kept kept) {
        return !kept.because().equals(Because.NO_RULE_FIRED.name()) && !kept.because().equals(Because.UNSURE.name());
    }

    private static String because(Decisions.Kept kept, Language language) {
        for (Because because : Because.values()) {
            if (because.name().equals(kept.because())) {
                return switch (language) {
                    case ENGLISH -> because.words();
                    case PORTUGUESE -> because.portuguese();
                };
            }
        }
        return kept.because().toLowerCase(Locale.ROOT);
    }

    // People wrote it: on one line, without what would be markup.
    private static String excerpt(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").replaceAll("[*_`~<>\\[\\]|]", "").strip();
        return "“" + Sayings.shortened(line, LONGEST_EXCERPT) + "”";
    }
}
