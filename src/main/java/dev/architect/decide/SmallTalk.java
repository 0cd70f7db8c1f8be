package dev.architect.decide;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Messages that are all courtesy. A word of substance beside the courtesy makes a message a question again.
final class SmallTalk {

    private static final int LONGEST = 80;

    private static final Set<String> THANKS = words("""
            thanks thank thx ty cheers obrigado obrigada brigado brigada valeu vlw obg grato grata agradeço
            perfect got understood cool sounds sense sentido entendi entendido fechado combinado maravilha
            excelente excellent brilliant super massa joia jóia tks tnx perfeito great ótimo otimo nice awesome
            show legal ok okay top blz beleza""");
    private static final Set<String> GREETINGS = words("""
            hi hello hey help oi olá ola ajuda ping test teste morning afternoon evening bom boa""");
    private static final Set<String> FILLERS = words("""
            you very much a lot so many that is it was helps this makes faz lovely really work job guys folks to
            just what i we needed era isso o que eu precisava pessoal trabalho cara good there all everyone the
            bot architect arquiteto muito mesmo pela pelo por tudo bem dia tarde noite gente galera e and again
            team ajudou demais for your help ajuda me please favor can pode anyone de novo""");

    private static final Pattern ABOUT_THE_BOT = Pattern
            .compile("(?:(?:hi|hello|hey|oi|ola|so|and|e|entao|bot|architect) ){0,3}"
                    + "(?:(?:who|what) (?:are|r) (?:you|u)|what (?:can|do) you do|what can (?:you|u) help (?:me |us )?with"
                    + "|how (?:do|can) (?:you work|i use you|you help)|are you (?:a bot|human|there)|quem e (?:voce|vc)|o que e (?:voce|vc)"
                    + "|o que (?:voce|vc) (?:faz|sabe fazer|pode fazer|consegue fazer)|como (?:voce|vc) (?:funciona|pode ajudar|pode me ajudar)"
                    + "|para que (?:voce|vc) serve|(?:voce|vc) e (?:um bot|humano))(?: (?:here|for us|for me|aqui|bot|exactly|exatamente)){0,2}");

    private SmallTalk() {
    }

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }

    static boolean isThanks(String text) {
        return !text.contains("?") && isAllOf(text, THANKS);
    }

    /// A greeting, or a question about the bot itself.
    static boolean isGreeting(String text) {
        return isAllOf(text, GREETINGS) || isAboutTheBot(text);
    }

    private static boolean isAboutTheBot(String text) {
        String words = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", " ").strip();
        return text.length() <= LONGEST && ABOUT_THE_BOT.matcher(words).matches();
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
