package dev.architect.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Messages that are all courtesy. A word of substance beside the courtesy makes a message a question again.
final class SmallTalk {

    private static final int LONGEST = 80;

    private static final Set<String> THANKS = Set.of("thanks", "thank", "thx", "ty", "cheers", "obrigado", "obrigada",
            "brigado", "brigada", "valeu", "vlw", "obg", "grato", "grata", "agradeço", "perfect", "perfeito", "great", "ótimo",
            "otimo", "nice", "awesome", "show", "legal", "ok", "okay", "top", "blz", "beleza");
    private static final Set<String> GREETINGS = Set.of("hi", "hello", "hey", "help", "oi", "olá", "ola", "ajuda", "ping",
            "test", "teste", "morning", "afternoon", "evening", "bom", "boa");
    private static final Set<String> FILLERS = Set.of("you", "very", "much", "a", "lot", "so", "many", "that", "is", "it",
            "was",
            "helps", "good", "there", "all", "everyone", "the", "bot", "architect", "arquiteto", "muito", "mesmo", "pela",
            "pelo",
            "por", "tudo", "bem", "dia", "tarde", "noite", "gente", "galera", "pessoal", "e", "and", "again", "team", "ajudou",
            "demais", "for", "your", "help", "ajuda", "me", "please", "favor", "can", "pode", "anyone", "de", "novo");

    private SmallTalk() {
    }

    static boolean isThanks(String text) {
        return isAllOf(text, THANKS);
    }

    static boolean isGreeting(String text) {
        return isAllOf(text, GREETINGS);
    }

    private static boolean isAllOf(String text, Set<String> courtesies) {
        if (text.length() > LONGEST) {
            return false;
        }
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.stream().anyMatch(courtesies::contains)
                && words.stream().allMatch(word -> courtesies.contains(word) || FILLERS.contains(word));
    }
}
