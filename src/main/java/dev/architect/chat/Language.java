package dev.architect.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The languages that the bot speaks. What is written in any other is answered in English.
public enum Language {
    ENGLISH(Locale.ENGLISH),
    PORTUGUESE(Locale.of("pt", "BR"));

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    // Their com and br are no words of a person.
    private static final Pattern LINK = Pattern.compile("\\b(?:https?://|www\\.)\\S++");
    private static final int WORDS_THAT_SUFFICE = 400;

    // Function words that one of the two languages has and the other has not: few words, in nearly every sentence.
    private static final Set<String> PORTUGUESE_WORDS = Set.copyOf(List.of(
            "a", "à", "às", "ao", "aos", "de", "da", "das", "do", "dos", "em", "na", "nas", "no", "nos", "um", "uma", "para",
            "pra",
            "pro", "por", "pelo", "pela", "com", "sem", "que", "e", "ou", "não", "nao", "sim", "se", "os", "as", "o", "eu",
            "nós",
            "nos", "gente", "você", "voce", "vocês", "ele", "ela", "isso", "esse", "essa", "este", "esta", "meu", "minha",
            "nosso",
            "nossa", "como", "quando", "onde", "qual", "quais", "porque", "é", "são", "está", "esta", "estão", "estamos", "tem",
            "temos", "ter", "ser", "vai", "vamos", "fazer", "quero", "queremos", "preciso", "precisamos", "precisa", "podemos",
            "pode", "deve", "devo", "devemos", "melhor", "mais", "mas", "também", "já", "entre", "sobre", "nosso", "criar",
            "usar", "colocar", "separar", "serviço", "serviços", "usuário", "usuários", "tabela", "banco", "dados", "fila",
            "olá",
            "oi", "bom", "dia", "ajuda", "obrigado", "obrigada", "seria", "tá", "então", "muito", "cada"));
    private static final Set<String> ENGLISH_WORDS = Set.copyOf(List.of(
            "the", "an", "of", "in", "on", "at", "to", "for", "from", "by", "with", "without", "and", "or", "not", "is", "are",
            "was", "were", "be", "been", "it", "its", "this", "that", "these", "those", "we", "you", "i", "they", "he", "she",
            "our",
            "your", "my", "their", "how", "what", "when", "where", "which", "who", "why", "should", "would", "could", "can",
            "will",
            "need", "needs", "want", "have", "has", "had", "do", "does", "did", "if", "but", "so", "into", "between", "about",
            "let",
            "us", "add", "new", "use", "using", "best", "way", "there", "than", "then", "each", "every", "any", "all", "please",
            "hello", "hi", "help", "thanks", "am", "i'm", "make", "get", "a"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// The language of a message, by its function words; English where nothing tells.
    public static Language of(String text) {
        return told(text).orElse(ENGLISH);
    }

    /// The same; empty where nothing tells.
    public static Optional<Language> told(String text) {
        int portuguese = 0;
        int english = 0;
        var words = WORD.matcher(LINK.matcher(text).replaceAll(" "));
        for (int seen = 0; seen < WORDS_THAT_SUFFICE && words.find(); seen++) {
            String word = words.group().toLowerCase(Locale.ROOT);
            portuguese += PORTUGUESE_WORDS.contains(word) ? 1 : 0;
            english += ENGLISH_WORDS.contains(word) ? 1 : 0;
        }
        return portuguese == english ? Optional.empty() : Optional.of(portuguese > english ? PORTUGUESE : ENGLISH);
    }
}
