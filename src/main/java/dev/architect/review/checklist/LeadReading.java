package dev.architect.review.checklist;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether the lines of a lead recommend something: one of them says what to do, or several facts of a design say how it
/// is. Greetings, announcements, wishes, assumptions and mere possibilities say neither.
final class LeadReading {

    /// Kinds of facts that make a design where no line says what to do.
    private static final int ENOUGH = 2;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])[*_)]{0,3}\\s+");
    private static final Pattern MARKUP = Pattern.compile("^[\\s>*_#-]{1,12}|^\\d{1,2}[.)]\\s+");
    private static final Pattern IS_TITLE = Pattern.compile("^\\*\\*[^*]{1,200}[^*.!:?]\\*\\*$");
    private static final Pattern EMOJI_AND_MORE = Pattern.compile("[\\p{So}\\p{Cn}\\s]+$");

    private final List<String> sentences;

    LeadReading(List<String> lines) {
        sentences = lines.stream().filter(line -> !IS_TITLE.matcher(line.strip()).matches() && !line.startsWith("|"))
                .flatMap(line -> Stream.of(SENTENCE_END.split(line))).map(LeadReading::clean)
                .filter(sentence -> !sentence.isBlank()).toList();
    }

    Optional<LeadProblem> problem() {
        if (sentences.isEmpty()) {
            return Optional.of(LeadProblem.RECOMMENDS_NOTHING);
        }
        if (LeadPhrases.greets(Tokens.of(sentences.getFirst()))) {
            return Optional.of(LeadProblem.GREETS);
        }
        boolean isAdvised = sentences.stream().anyMatch(LeadReading::isAdvice);
        if (sentences.stream().map(Tokens::of).anyMatch(LeadPhrases::chooses)) {
            return Optional.empty();
        }
        if (!isAdvised && sentences.stream().map(Tokens::of).anyMatch(LeadPhrases::evades)) {
            return Optional.of(LeadProblem.EVADES);
        }
        if (offersOptions() && !isAdvised) {
            return Optional.of(LeadProblem.LISTS_OPTIONS);
        }
        if (isAdvised || facts().size() >= ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(sentences.stream().map(Tokens::of).anyMatch(LeadPhrases::announces) ? LeadProblem.ANNOUNCES
                : LeadProblem.RECOMMENDS_NOTHING);
    }

    private static boolean isAdvice(String sentence) {
        List<Token> tokens = Tokens.of(sentence);
        return !isIdle(sentence, tokens) && LeadAdvice.in(tokens);
    }

    private boolean offersOptions() {
        long labels = sentences.stream().map(Tokens::of).filter(LeadPhrases::isOption).count();
        return labels >= 2 || sentences.stream().map(Tokens::of).anyMatch(LeadPhrases::countsOptions);
    }

    private Set<LeadFact> facts() {
        var facts = EnumSet.noneOf(LeadFact.class);
        for (String sentence : sentences) {
            List<Token> tokens = Tokens.of(sentence);
            if (!isIdle(sentence, tokens)) {
                Stream.of(LeadFact.values()).filter(fact -> fact.isIn(sentence, tokens)).forEach(facts::add);
            }
        }
        return facts;
    }

    private static boolean isIdle(String sentence, List<Token> tokens) {
        return EMOJI_AND_MORE.matcher(sentence).replaceFirst("").endsWith("?") || LeadPhrases.isIdle(tokens);
    }

    private static String clean(String sentence) {
        return MARKUP.matcher(sentence.strip()).replaceFirst("").strip();
    }
}
