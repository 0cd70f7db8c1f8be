package dev.architect.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.architect.chat.Addressee;
import dev.architect.intent.Tokens;

/// What costs nothing to know about a message that calls nobody: reasons for silence before any rule is asked.
final class Guards {

    private static final int FEWEST_WORDS = 2;

    // "@ana can you …" speaks to Ana, "@ana asked for …" speaks of her.
    private static final Set<String> SPEAKS_OF = Set.of("asked", "asks", "wants", "wanted", "needs", "needed", "said", "says",
            "requested", "mentioned", "suggested", "reported", "told", "thinks", "is", "was", "has", "had", "pediu", "quer",
            "queria",
            "precisa", "falou", "disse", "comentou", "sugeriu", "mencionou", "reportou", "avisou", "acha", "solicitou");
    private static final Set<String> JOINS = Set.of("and", "e", "from", "do", "da");

    private Guards() {
    }

    /// @param words the message's tokens, without quotes and code
    static Optional<Because> of(Situation situation, List<String> words) {
        if (words.stream().filter(Guards::isWord).count() < FEWEST_WORDS) {
            return Optional.of(Because.NOT_PROSE);
        }
        if (situation.isInAThread() && !situation.isAMonologue()) {
            return Optional.of(Because.ANSWERS_A_PERSON);
        }
        boolean mentionsSomebody = situation.message().addressee() == Addressee.SOMEBODY_ELSE
                || words.getFirst().equals(Tokens.MENTION);
        return mentionsSomebody && startsWithACall(words) ? Optional.of(Because.PEOPLE_TALK_TO_EACH_OTHER) : Optional.empty();
    }

    private static boolean startsWithACall(List<String> words) {
        int i = 0;
        while (i < words.size() && (words.get(i).equals(Tokens.MENTION) || i > 0 && JOINS.contains(words.get(i)))) {
            i++;
        }
        boolean greetsFirst = i == 0 && words.size() > 1 && words.get(1).equals(Tokens.MENTION);
        return greetsFirst || i > 0 && (i == words.size() || !SPEAKS_OF.contains(words.get(i)));
    }

    private static boolean isWord(String token) {
        return token.length() > 1 && Character.isLetter(token.charAt(0));
    }
}
