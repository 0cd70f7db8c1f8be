package dev.architect.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.architect.decide.Command.SetContext;
import dev.architect.decide.Command.ShowContext;
import dev.architect.intent.Tokens;

/// Reads orders about the project context: `context`, `context familyped`, `contexto nenhum`. A name has signs of its own,
/// so words are not folded. A name with blanks stands in quotes: more words than one are a question.
final class ContextOrder {

    private static final int LONGEST_NAME = 64;
    private static final Set<String> CONTEXT = Set.of("context", "contexts", "contexto", "contextos");
    private static final Set<String> NONE = Set.of("none", "nenhum", "nenhuma");
    private static final Set<String> DEFAULT = Set.of("default", "padrao");
    private static final List<String> PLEASE = List.of(" please", " pls", " plz", " por favor");
    private static final String QUOTES = "\"'`“”‘’";

    private ContextOrder() {
    }

    static Optional<Command> parse(String text) {
        List<String> words = List.of(withoutPlease(text.strip()).split("\\s+", 2));
        if (!CONTEXT.contains(folded(words.getFirst()))) {
            return Optional.empty();
        }
        if (words.size() == 1) {
            return Optional.of(new ShowContext());
        }
        return name(words.get(1)).map(ContextOrder::choice).map(SetContext::new);
    }

    private static ContextChoice choice(String name) {
        String folded = folded(name);
        return NONE.contains(folded) ? new ContextChoice.None()
                : DEFAULT.contains(folded) ? new ContextChoice.ByPattern() : new ContextChoice.Named(name);
    }

    private static Optional<String> name(String rest) {
        String said = withoutEnd(rest.strip());
        boolean isQuoted = said.length() > 2 && isQuote(said.charAt(0)) && isQuote(said.charAt(said.length() - 1));
        String name = isQuoted ? said.substring(1, said.length() - 1).strip() : said;
        boolean isOne = isQuoted || name.chars().noneMatch(Character::isWhitespace);
        return isOne && !name.isEmpty() && name.length() <= LONGEST_NAME && !name.endsWith("?")
                && Character.isLetterOrDigit(name.codePointAt(0)) && name.chars().noneMatch(Character::isISOControl)
                        ? Optional.of(name)
                        : Optional.empty();
    }

    private static String withoutPlease(String text) {
        String said = withoutEnd(text);
        return PLEASE.stream()
                .filter(it -> said.regionMatches(true, said.length() - it.length(), it, 0, it.length())).findFirst()
                .map(it -> said.substring(0, said.length() - it.length()).strip()).orElse(text);
    }

    // "context familyped." and "context familyped!" are no names.
    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && ".!".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static String folded(String word) {
        List<String> tokens = Tokens.of(word).stream()
                .filter(token -> !token.equals(Tokens.STOP) && !token.equals(Tokens.QUESTION)).toList();
        return tokens.size() == 1 ? tokens.getFirst() : "";
    }
}
