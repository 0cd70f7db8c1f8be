package dev.architect.review.checklist;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a service is called. Case and separators are free: `order-service`, `OrderService` and "Order service" are one name.
///
/// @param written as it stands in the answer
/// @param words in lower case without accents
record ServiceName(String written, List<String> words) {

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|our|an?|os?|as?|este|this) (?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> WORKLOADS = Set.of("bff", "worker", "workers", "processor", "engine", "agent", "reader",
            "writer", "router");
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    ServiceName {
        words = List.copyOf(words);
    }

    static ServiceName of(String written) {
        String name = ARTICLE.matcher(written.strip()).replaceFirst("");
        return new ServiceName(name, name.length() > LONGEST ? List.of() : Tokens.words(name));
    }

    /// Whether it names something that can own a part of the domain.
    boolean isService() {
        boolean isName = !words.isEmpty() && words.size() <= MOST_WORDS;
        return isName && !Infrastructure.isLayer(words) && (hasSuffix() || isWorkload() || !Infrastructure.isPlatform(words));
    }

    /// Whether it runs something of the domain, under whatever kind of name: `mobile-bff`, `email-worker`.
    private boolean isWorkload() {
        return words.size() > 1 && WORKLOADS.contains(words.getLast());
    }

    /// Whether it says itself that it is a service.
    boolean hasSuffix() {
        return words.size() > 1 && (Infrastructure.isSuffix(words.getLast()) && !words.getLast().endsWith("s")
                || words.getFirst().equals("servico") || words.getFirst().equals("modulo")
                || words.getFirst().equals("microsservico"));
    }

    /// Without "service" and its like.
    List<String> subject() {
        return words.stream().filter(word -> !Infrastructure.isSuffix(word) && !word.equals("de") && !word.equals("do")
                && !word.equals("da") && !word.equals("dos") && !word.equals("das")).toList();
    }

    /// The same words, however they are parted: `orderservice` too.
    boolean isSame(ServiceName other) {
        return String.join("", words).equals(String.join("", other.words));
    }
}
