package dev.architect.playbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.architect.playbook.Text.Token;

/// Finds what a message names: the feature, the two ends of a call, what is split out of what, what is stored. Works
/// on word order and function words alone, so it needs no list of domains.
final class NameFinder {

    private static final int LONGEST_NAME = 4;
    private static final int WORDS_TO_A_RECEIVER = 6;
    private static final int WORDS_OF_A_BARE_NAME = 12;

    /// What a name is used for.
    enum Role {
        FEATURE,
        CALLER,
        CALLEE,
        /// Of the two, the one that tells the other what happened.
        SOURCE,
        PART,
        ORIGIN,
        ENTITY,
        /// What somebody wishes to be built; the feature, where there is one.
        BUILT
    }

    private final List<Token> tokens;
    private final Map<String, String> glossary;
    private boolean isOverTheCraft;

    private NameFinder(List<Token> tokens, Map<String, String> glossary) {
        this.tokens = tokens;
        this.glossary = glossary;
    }

    /// @param glossary folded Portuguese words and their English ones: identifiers are English where we know the word
    static Map<Role, Name> find(String message, Map<String, String> glossary) {
        var finder = new NameFinder(Text.tokens(message), glossary);
        var names = new EnumMap<Role, Name>(Role.class);
        finder.part(names);
        finder.ends(names);
        finder.entity().ifPresent(name -> names.put(Role.ENTITY, name));
        finder.feature(names);
        return names;
    }

    /// What a message without a verb names: "gym class booking".
    static Optional<Name> bare(String message, Map<String, String> glossary) {
        var finder = new NameFinder(Text.tokens(message), glossary);
        boolean isAsked = finder.tokens.stream().anyMatch(token -> token.raw().equals("?"));
        if (isAsked || finder.tokens.isEmpty() || finder.tokens.size() > WORDS_OF_A_BARE_NAME
                || Lexicon.TECHNICAL.contains(finder.word(0)) || Lexicon.CONNECTS.contains(finder.word(0))
                || Lexicon.TALKS.contains(finder.word(0)) || Lexicon.SPLITS.contains(finder.word(0))
                || Lexicon.CARES.contains(finder.word(0)) || Lexicon.WISHES.contains(finder.word(0))) {
            return Optional.empty();
        }
        List<Token> phrase = finder.phrase(0);
        boolean isKnown = phrase.stream().anyMatch(token -> !finder.translated(token.word()).equals(token.word()));
        return phrase.size() > 1 || isKnown ? finder.name(phrase) : Optional.empty();
    }

    // --- the feature ---

    private void feature(Map<Role, Name> names) {
        Optional<Name> wished = whatSomebodyShallDo().or(() -> firstAfter(Lexicon.WISHES));
        boolean isAboutTheCraft = wished.isPresent() && isOverTheCraft;
        Optional<Name> built = wished.or(this::deed).or(this::again);
        if (!isAboutTheCraft) {
            built.ifPresent(name -> names.put(Role.BUILT, name));
        }
        if (built.isEmpty() && tokens.stream().noneMatch(token -> token.raw().equals("?"))) {
            // "Refunds feature" wishes for one; "is the refunds feature slow?" does not.
            besideAGenericNoun().ifPresent(name -> names.put(Role.BUILT, name));
        }
        built.or(this::besideAGenericNoun).or(() -> firstAfter(Lexicon.CARES))
                .or(() -> firstAfter(Lexicon.OURS))
                .ifPresent(name -> names.put(Role.FEATURE, name));
    }

    /// "Quero que o professor lance notas" is about the notes.
    private Optional<Name> whatSomebodyShallDo() {
        for (int at = 1; at < tokens.size(); at++) {
            boolean isWish = "que".equals(word(at))
                    && (Lexicon.WANTS.contains(word(at - 1)) || Lexicon.LETTING.contains(word(at - 1)));
            int verb = skip(at + 1, Lexicon.DETERMINERS) + 1;
            if (isWish && word(verb).matches(".{2,}[ae]m?") && !Lexicon.MODALS.contains(word(verb))
                    && !Lexicon.STOPS.contains(word(verb)) && leadsOn(verb + 1)) {
                return name(phrase(verb + 1));
            }
        }
        return Optional.empty();
    }

    /// "Nurses can log vital signs", "o cliente precisa acompanhar a entrega": what somebody does something with.
    private Optional<Name> deed() {
        for (int at = 1; at < tokens.size(); at++) {
            boolean isSomebody = !tokens.get(at - 1).isMark() && !Lexicon.STOPS.contains(word(at - 1))
                    && !Lexicon.DETERMINERS.contains(word(at - 1)) && !Lexicon.GENERIC.contains(word(at - 1));
            boolean isTurned = isSomebody && Lexicon.PEOPLE.contains(word(at - 1)) && at > 1
                    && Lexicon.MODALS.contains(word(at - 2));
            if (isSomebody && isModal(at) || isTurned) {
                Optional<Name> found = deedAt(at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isModal(int at) {
        return Lexicon.MODALS.contains(word(at))
                || Lexicon.MODALS_WITH_TO.contains(word(at)) && "to".equals(word(at + 1))
                || Lexicon.MODALS_WITH_INFINITIVE.contains(word(at)) && word(at + 1).matches(".{2,}[aei]r");
    }

    /// The object of the verb that begins at or behind `from`.
    private Optional<Name> deedAt(int from) {
        int verb = skip(from, Lexicon.BEFORE_A_DEED);
        boolean isVerb = verb < tokens.size() && !tokens.get(verb).isMark() && !Lexicon.STOPS.contains(word(verb))
                && !Lexicon.DETERMINERS.contains(word(verb)) && !Lexicon.PASSIVES.contains(word(verb))
                && !(Lexicon.TALKS.contains(word(verb)) && isServiceAround(verb));
        return isVerb && leadsOn(verb + 1) ? name(phrase(verb + 1)) : Optional.empty();
    }

    /// "Do it for lab orders instead", "faça o mesmo para reembolsos".
    private Optional<Name> again() {
        for (int at = 0; at < tokens.size(); at++) {
            if (Lexicon.AGAIN.contains(word(at)) && Set.of("for", "with", "para", "pra", "com").contains(word(at + 1))) {
                return name(phrase(at + 2));
            }
        }
        return Optional.empty();
    }

    private Optional<Name> firstAfter(Set<String> openings) {
        for (int at = 0; at < tokens.size(); at++) {
            if (openings.contains(word(at))) {
                // What is ours comes behind the craft: "webhooks to our partners".
                isOverTheCraft &= openings == Lexicon.OURS;
                var found = after(at + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Name> besideAGenericNoun() {
        for (int at = 0; at < tokens.size(); at++) {
            if (Lexicon.GENERIC.contains(word(at)) && !word(at).startsWith("best")) {
                boolean leadsOn = Lexicon.JOINERS.contains(word(at + 1))
                        || Set.of("for", "to", "para", "pra", "that", "which", "que", "q").contains(word(at + 1));
                boolean isTitle = at + 1 < tokens.size() && tokens.get(at + 1).raw().equals(":");
                var found = leadsOn ? after(at) : isTitle ? name(phrase(at + 2)) : before(at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    // --- what is stored ---

    private Optional<Name> entity() {
        for (int at = 0; at < tokens.size(); at++) {
            if (Lexicon.DATA_NOUNS.contains(word(at))) {
                boolean leadsOn = Lexicon.JOINERS.contains(word(at + 1))
                        || Set.of("for", "to", "on", "para", "pra", "that", "que", "in", "na", "no").contains(word(at + 1));
                var found = leadsOn ? after(at + 1) : before(at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return firstAfter(Lexicon.STORES);
    }

    // --- what is split out ---

    private void part(Map<Role, Name> names) {
        for (int at = 0; at < tokens.size() && !names.containsKey(Role.PART); at++) {
            if (Lexicon.SPLITS.contains(word(at)) && !Set.of("without", "sem", "nao", "not").contains(word(at - 1))) {
                int start = skip(at + 1, Set.of("out", "up", "off", "away", "apart"));
                List<Token> phrase = partOf(at, start);
                // "the ERP into services" names the whole, "starting with billing" the part.
                if (phrase.stream().anyMatch(token -> Lexicon.ORIGINS.contains(token.word()))) {
                    name(phrase).ifPresent(whole -> names.putIfAbsent(Role.ORIGIN, whole));
                } else {
                    name(phrase).ifPresent(part -> names.put(Role.PART, part));
                }
                origin(start).ifPresent(whole -> names.putIfAbsent(Role.ORIGIN, whole));
            }
        }
        for (int at = 0; at < tokens.size() && !names.containsKey(Role.PART); at++) {
            boolean isStart = Set.of("starting", "beginning", "comecando", "iniciando").contains(word(at))
                    && Set.of("with", "by", "from", "por", "pelo", "pela", "com").contains(word(at + 1));
            if (isStart) {
                name(phrase(at + 2)).ifPresent(part -> names.put(Role.PART, part));
            }
            boolean isWish = Set.of("should", "could", "must", "deveria", "deve", "poderia", "precisa").contains(word(at))
                    && Set.of("be", "become", "live", "have", "ser", "virar", "ter", "estar").contains(word(at + 1));
            boolean isOne = Lexicon.OF_ITS_OWN.contains(word(at + 2)) && follows(at + 2, Lexicon.SERVICE_NOUNS,
                    WORDS_TO_A_RECEIVER);
            if (isWish && isOne) {
                before(at).ifPresent(part -> names.put(Role.PART, part));
            }
            boolean isQuestion = Set.of("should", "could", "must", "deveria", "deve", "poderia").contains(word(at))
                    && Set.of("be", "become", "live", "have", "ser", "virar", "ter").contains(word(end(at + 1)))
                    && Lexicon.OF_ITS_OWN.contains(word(end(at + 1) + 1));
            if (isQuestion && !names.containsKey(Role.PART)) {
                literalOf(phrase(at + 1)).ifPresent(part -> names.put(Role.PART, part));
            }
        }
    }

    /// What comes apart. In "separar o carrinho do catálogo" the second noun is the whole.
    private List<Token> partOf(int verb, int start) {
        List<Token> phrase = phrase(start);
        boolean namesTheWhole = word(verb).startsWith("separ") || word(verb).startsWith("desacopl");
        for (int at = 1; namesTheWhole && at < phrase.size(); at++) {
            boolean isNoun = phrase.subList(0, at).stream().anyMatch(token -> !isEdge(token));
            if (isNoun && Set.of("do", "da", "dos", "das").contains(phrase.get(at).word())) {
                return phrase.subList(0, at);
            }
        }
        return phrase;
    }

    /// A name, even one of a word that is no name elsewhere: "the ERP", "o de contratos".
    private Optional<Name> literalOf(List<Token> phrase) {
        return name(phrase).or(() -> phrase.isEmpty() || phrase.stream().allMatch(token -> token.word().isEmpty()
                || Lexicon.SERVICE_NOUNS.contains(token.word()) || Lexicon.DETERMINERS.contains(token.word()))
                        ? Optional.empty()
                        : literal(phrase));
    }

    private Optional<Name> origin(int from) {
        for (int at = from; at < tokens.size() && !tokens.get(at).isMark(); at++) {
            if (Set.of("from", "of", "do", "da", "off", "de", "dos", "das").contains(word(at))) {
                List<Token> phrase = phrase(at + 1);
                if (phrase.stream().anyMatch(token -> Lexicon.ORIGINS.contains(token.word()))) {
                    return phrase.stream().allMatch(token -> Lexicon.ORIGINS.contains(token.word())) && phrase.size() == 1
                            ? Optional.empty()
                            : literal(phrase);
                }
            }
        }
        return Optional.empty();
    }

    // --- the two ends of a call ---

    private void ends(Map<Role, Name> names) {
        for (int at = 0; at < tokens.size(); at++) {
            String word = word(at);
            boolean isPassive = Lexicon.PASSIVES.contains(word) && Set.of("by", "por", "pelo", "pela").contains(word(at + 1));
            boolean isReceiving = Lexicon.RECEIVES.contains(word);
            if (Lexicon.EVERYDAY_TALKS.contains(word) && !isServiceAround(at)) {
                continue;
            }
            if (Lexicon.TALKS.contains(word) || isPassive || isReceiving) {
                Optional<Name> left = subject(at);
                Optional<Name> right = object(at, isReceiving);
                if (right.isEmpty()) {
                    Optional<Name> other = joinedTo(at);
                    if (other.isPresent()) {
                        right = left;
                        left = other;
                    }
                }
                boolean isService = isServiceAround(at);
                if (left.isPresent() && right.isPresent() || right.isPresent() && isService) {
                    boolean isTurned = isPassive || isReceiving;
                    left.ifPresent(name -> names.putIfAbsent(isTurned ? Role.CALLEE : Role.CALLER, name));
                    right.ifPresent(name -> names.putIfAbsent(isTurned ? Role.CALLER : Role.CALLEE, name));
                    if (isReceiving || Lexicon.TELLS.contains(word)) {
                        Optional.ofNullable(names.get(Role.CALLER)).ifPresent(name -> names.put(Role.SOURCE, name));
                    }
                    if (left.isPresent()) {
                        return;
                    }
                }
            }
        }
        for (int at = 0; at < tokens.size() && !names.containsKey(Role.CALLEE); at++) {
            boolean isBetween = Set.of("between", "entre").contains(word(at)) && isAboutServices();
            boolean isCarried = Set.of("from", "de", "do", "da").contains(word(at)) && Lexicon.CARRIED.contains(word(at - 1));
            if (isBetween || isCarried || Lexicon.CONNECTS.contains(word(at))) {
                pair(at + 1, names);
            }
        }
        if (!names.containsKey(Role.CALLEE)) {
            List<Name> services = services();
            if (services.size() > 1) {
                names.putIfAbsent(Role.CALLER, services.get(0));
                names.putIfAbsent(Role.CALLEE, services.get(1));
            } else if (services.size() == 1) {
                names.put(Role.CALLEE, services.getFirst());
            }
        }
    }

    /// "between orders and billing", "from orders to billing".
    private void pair(int from, Map<Role, Name> names) {
        List<Token> first = phrase(from);
        int next = end(from);
        if (first.isEmpty() || next >= tokens.size()
                || !Set.of("and", "to", "e", "para", "into", "with", "com", "pra").contains(word(next))) {
            return;
        }
        Optional<Name> caller = literalOf(first);
        Optional<Name> callee = literalOf(phrase(skip(next + 1, Lexicon.JOINERS)));
        if (caller.isPresent() && callee.isPresent() && !caller.equals(callee)) {
            names.put(Role.CALLER, caller.get());
            names.put(Role.CALLEE, callee.get());
        }
    }

    private Optional<Name> subject(int verb) {
        return before(predicate(verb));
    }

    /// Where "should not be" in front of a verb begins.
    private int predicate(int verb) {
        int at = verb;
        while (at > 0 && (Set.of("se", "to", "is", "be", "get", "gets", "can", "should", "need", "needs", "will", "must", "nao",
                "not", "e", "ser", "deve", "deveria", "pode", "precisa", "vai", "would", "could", "being", "best", "reliably",
                "safely", "foi", "sendo", "melhor", "has", "have", "tem", "que").contains(word(at - 1)))) {
            at--;
        }
        return at;
    }

    private Optional<Name> object(int verb, boolean isReceiving) {
        int at = verb + 1;
        if (isReceiving || Lexicon.SENDS.contains(word(verb))) {
            for (int to = at; to < Math.min(tokens.size(), at + WORDS_TO_A_RECEIVER) && !tokens.get(to).isMark(); to++) {
                Set<String> turns = isReceiving ? Set.of("from", "de", "do", "da", "dos", "das")
                        : Set.of("to", "from", "with", "para", "pra", "ao", "com", "do", "da", "de", "a");
                if (turns.contains(word(to)) && to > verb) {
                    Optional<Name> found = end(skip(to + 1, Lexicon.JOINERS)) > to + 1
                            ? name(phrase(skip(to + 1, Lexicon.JOINERS))).filter(name -> !Lexicon.CARRIED.contains(name.kebab()))
                            : Optional.empty();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            if (isReceiving) {
                return Optional.empty();
            }
        }
        at = skip(at,
                Set.of("to", "with", "from", "into", "by", "on", "com", "ao", "aos", "a", "para", "pra", "no", "na", "por",
                        "pelo",
                        "pela", "se", "of", "de", "do", "da"));
        if (Lexicon.TALKS.contains(word(at)) && leadsOn(at + 1)) {
            at++;
        }
        return name(phrase(at));
    }

    /// The first of "orders and billing" in front of a verb.
    private Optional<Name> joinedTo(int verb) {
        int start = beginning(predicate(verb));
        while (start > 0 && (Lexicon.DETERMINERS.contains(word(start - 1)) || Lexicon.JOINERS.contains(word(start - 1)))) {
            start--;
        }
        boolean isJoined = start > 0 && Set.of("and", "e").contains(word(start - 1));
        return isJoined ? before(start - 1) : Optional.empty();
    }

    private boolean isAboutServices() {
        return tokens.stream().anyMatch(token -> Lexicon.SERVICE_NOUNS.contains(token.word())
                || token.word().matches("(comunic|communic|integra|sinc|sync|cone|conne|event|mensag|messag|kafka|sqs|rabbit|fila|queue|grpc|lost|perd).*"));
    }

    private boolean isServiceAround(int verb) {
        for (int at = Math.max(0, verb - WORDS_TO_A_RECEIVER); at < Math.min(tokens.size(), verb + WORDS_TO_A_RECEIVER); at++) {
            if (Lexicon.SERVICE_NOUNS.contains(word(at))) {
                return true;
            }
        }
        return false;
    }

    private List<Name> services() {
        var found = new ArrayList<Name>();
        for (int at = 0; at < tokens.size(); at++) {
            if (Lexicon.SERVICE_NOUNS.contains(word(at))) {
                Optional<Name> name = Lexicon.JOINERS.contains(word(at + 1)) ? name(phrase(at + 1)) : before(at);
                name.filter(service -> !found.contains(service)).ifPresent(found::add);
            }
        }
        return found;
    }

    // --- names ---

    /// The name that a wish leads to, over "an endpoint to", "users can", "for exporting".
    private Optional<Name> after(int from) {
        boolean isVerbNext = false;
        for (int at = from; at < tokens.size(); at++) {
            String word = word(at);
            if (tokens.get(at).isMark()) {
                return Optional.empty();
            }
            if (Lexicon.LETTING.contains(word)) {
                at = skip(at + 1, Lexicon.DETERMINERS);
                at = Set.of("to").contains(word(at + 1)) ? at + 1 : at;
                isVerbNext = true;
            } else if (Lexicon.BEFORE_A_VERB.contains(word)) {
                isVerbNext = true;
            } else if (Set.of("for", "para", "pra", "de", "of", "do", "da", "dos", "das", "with", "com", "where", "on")
                    .contains(word)) {
                isVerbNext = isVerbForm(at + 1) && leadsOn(at + 2);
            } else if (Lexicon.DETERMINERS.contains(word)) {
                isVerbNext = false;
            } else if (isVerbNext && Lexicon.TALKS.contains(word) && !leadsOn(at + 1)) {
                return Optional.empty();
            } else if (isVerbNext && !Lexicon.FILLERS.contains(word) && (leadsOn(at + 1) || Lexicon.WISHES.contains(word))) {
                isVerbNext = false;
            } else if (at == from && Lexicon.BEFORE_AN_INFINITIVE.contains(word(from - 1)) && isVerbForm(at)
                    && leadsOn(at + 1)) {
                isVerbNext = false;
            } else if (Lexicon.WISHES.contains(word) || Lexicon.FILLERS.contains(word)) {
                continue;
            } else if (Lexicon.STOPS.contains(word)) {
                return Optional.empty();
            } else {
                int end = end(at);
                if (end < tokens.size() && end > at && word(end - 1).matches(".{3,}[aei]rem")) {
                    at = end - 1;
                    continue;
                }
                Optional<Name> name = isOverTheCraft && isAudience(phrase(at)) ? Optional.empty() : name(phrase(at));
                if (name.isPresent() || end <= at) {
                    return byWhomItIsDone(from, at, end).or(() -> name);
                }
                isOverTheCraft |= phrase(at).stream().anyMatch(token -> Lexicon.TECHNICAL.contains(token.word()) && !isEdge(token));
                at = end - 1;
            }
        }
        return Optional.empty();
    }

    /// "Webhooks to our partners", "rate limits for users": whom the craft is for is not what it is about.
    private static boolean isAudience(List<Token> phrase) {
        return phrase.stream().anyMatch(token -> Lexicon.PEOPLE.contains(token.word()))
                && phrase.stream().allMatch(token -> Lexicon.PEOPLE.contains(token.word())
                        || Lexicon.PASSIVES.contains(token.word()) || isEdge(token));
    }

    /// "We want patients to request refills" is about refills; "we need a bot to answer them" about the bot.
    private Optional<Name> byWhomItIsDone(int from, int start, int end) {
        int article = start;
        while (article > from && Lexicon.DETERMINERS.contains(word(article - 1))) {
            article--;
        }
        boolean isBuilt = article < start && Set.of("a", "an", "um", "uma").contains(word(article));
        boolean isWanted = Lexicon.WANTS.contains(word(from - 1));
        return isWanted && !isBuilt && ("to".equals(word(end)) || isModal(end)) ? deedAt(end) : Optional.empty();
    }

    private boolean isVerbForm(int at) {
        return word(at).matches(".{2,}(ing|ar|er|ir)") && !Lexicon.GENERIC.contains(word(at));
    }

    /// Whether a noun can begin here.
    private boolean leadsOn(int at) {
        return at < tokens.size() && !tokens.get(at).isMark()
                && (!Lexicon.STOPS.contains(word(at)) || Lexicon.DETERMINERS.contains(word(at)))
                && !Lexicon.JOINERS.contains(word(at));
    }

    private Optional<Name> before(int end) {
        int start = beginning(end);
        return start < end ? name(tokens.subList(start, end)) : Optional.empty();
    }

    private int beginning(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME + 1) {
            String word = word(start - 1);
            boolean isPart = !tokens.get(start - 1).isMark() && !Lexicon.STOPS.contains(word)
                    && !Lexicon.DETERMINERS.contains(word) && !Lexicon.WISHES.contains(word)
                    && !Lexicon.CARES.contains(word) && !Lexicon.SPLITS.contains(word);
            if (!isPart) {
                break;
            }
            start--;
        }
        while (start < end && Lexicon.JOINERS.contains(word(start))) {
            start++;
        }
        return start;
    }

    private List<Token> phrase(int from) {
        int start = from;
        while (start < tokens.size() && (Lexicon.DETERMINERS.contains(word(start)) || Lexicon.JOINERS.contains(word(start)))) {
            start++;
        }
        return tokens.subList(Math.min(start, tokens.size()), Math.max(Math.min(start, tokens.size()), end(from)));
    }

    /// Where the name that begins at `from` ends.
    private int end(int from) {
        int at = from;
        while (at < tokens.size() && (Lexicon.DETERMINERS.contains(word(at)) || Lexicon.JOINERS.contains(word(at)))) {
            at++;
        }
        int words = 0;
        while (at < tokens.size() && words <= LONGEST_NAME) {
            String word = word(at);
            if (Lexicon.JOINERS.contains(word)) {
                int next = skip(at + 1, Lexicon.DETERMINERS);
                boolean isOrigin = Lexicon.ORIGINS.contains(word(next));
                if (words == 0 || next >= tokens.size() || isOrigin || ends(next) || isNumber(tokens.get(next))) {
                    break;
                }
            } else if (ends(at) || Lexicon.DETERMINERS.contains(word)) {
                break;
            } else {
                words++;
            }
            at++;
            // "the fraud service synchronously": an English name ends with what it is.
            if (words > 1 && Lexicon.SERVICE_NOUNS.contains(word(at - 1)) && !Lexicon.JOINERS.contains(word(at))
                    && !Lexicon.GENERIC.contains(word(at))) {
                break;
            }
        }
        return at;
    }

    private boolean ends(int at) {
        return tokens.get(at).isMark() || Lexicon.STOPS.contains(word(at)) || Lexicon.TALKS.contains(word(at))
                && at > 0 && Lexicon.SERVICE_NOUNS.contains(word(at - 1));
    }

    /// A name from its words, or nothing when they name no part of somebody's business.
    private Optional<Name> name(List<Token> words) {
        int start = 0;
        int end = words.size();
        while (start < end && (isEdge(words.get(start)) || isACarrierOfWhatFollows(words.subList(start, end)))) {
            start++;
        }
        while (start < end && isEdge(words.get(end - 1))) {
            end--;
        }
        while (start + 1 < end && (Lexicon.DATA_NOUNS.contains(words.get(end - 1).word())
                || Lexicon.CARRIERS.contains(words.get(end - 1).word()))) {
            end--;
        }
        List<Token> kept = words.subList(start, end);
        boolean isOurs = kept.stream().allMatch(token -> isEdge(token) || Lexicon.TECHNICAL.contains(token.word())
                || Lexicon.ORIGINS.contains(token.word()) || isNumber(token) || token.word().length() == 1
                || Lexicon.WISHES.contains(token.word()) || Lexicon.DATA_NOUNS.contains(token.word()));
        return isOurs ? Optional.empty() : literal(kept);
    }

    /// "Fila de entregas" is about the deliveries, "fila de espera" is a thing of its own.
    private boolean isACarrierOfWhatFollows(List<Token> words) {
        return words.size() > 2 && Lexicon.CARRIERS.contains(words.getFirst().word())
                && Lexicon.JOINERS.contains(words.get(1).word()) && !glossary.containsKey(whole(words));
    }

    private static String whole(List<Token> words) {
        return words.stream().map(token -> Name.singular(token.word())).collect(Collectors.joining(" "));
    }

    private static boolean isNumber(Token token) {
        return token.word().matches("[0-9-]*|[0-9]+[a-z]{1,2}|[kmgt]b");
    }

    private static boolean isEdge(Token token) {
        return isNumber(token) || Lexicon.GENERIC.contains(token.word()) || Lexicon.JOINERS.contains(token.word())
                || Lexicon.DETERMINERS.contains(token.word());
    }

    private Optional<Name> literal(List<Token> words) {
        var display = new ArrayList<String>();
        var groups = new ArrayList<List<String>>();
        groups.add(new ArrayList<>());
        int count = 0;
        for (Token token : words) {
            if (token.isMark() || count == LONGEST_NAME) {
                break;
            }
            display.add(Lexicon.JOINERS.contains(token.word()) ? token.word()
                    : token.raw().replaceAll("[^\\p{IsLatin}\\p{Nd}-]", "-"));
            if (Lexicon.JOINERS.contains(token.word())) {
                groups.add(new ArrayList<>());
            } else if (!Lexicon.DETERMINERS.contains(token.word())) {
                groups.getLast().add(token.word());
                count++;
            }
        }
        Collections.reverse(groups);
        var terms = new ArrayList<String>();
        String whole = whole(words);
        if (glossary.containsKey(whole)) {
            terms.add(glossary.get(whole));
            groups.clear();
        }
        for (List<String> group : groups) {
            boolean isHead = group == groups.getLast();
            for (int at = 0; at < group.size(); at++) {
                String together = at + 1 < group.size()
                        ? glossary.get(Name.singular(group.get(at)) + " " + Name.singular(group.get(at + 1)))
                        : null;
                String term = together == null ? translated(group.get(at)) : together;
                boolean isQualifier = !isHead || at + 1 < group.size() && !term.equals(group.get(at));
                at += together == null ? 0 : 1;
                terms.add(isQualifier ? Name.singular(term) : term);
            }
        }
        while (!display.isEmpty() && Lexicon.JOINERS.contains(display.getLast())) {
            display.removeLast();
        }
        Name name = Name.of(display.stream().map(NameFinder::unshouted).toList(), terms);
        return name.isUsable() ? Optional.of(name) : Optional.empty();
    }

    private String translated(String word) {
        String english = glossary.get(word);
        if (english == null && word.endsWith("s")) {
            english = glossary.get(Name.singular(word));
            english = english == null ? null : Name.plural(english);
        }
        return english == null ? word : english;
    }

    /// A capital at a sentence's start is grammar; in the middle, or as an acronym, it is a name's own.
    private static String unshouted(String raw) {
        boolean isCapitalized = raw.length() > 1 && Character.isUpperCase(raw.charAt(0))
                && raw.substring(1).equals(raw.substring(1).toLowerCase(java.util.Locale.ROOT));
        return isCapitalized ? raw.toLowerCase(java.util.Locale.ROOT) : raw;
    }

    private boolean follows(int from, Set<String> wanted, int within) {
        for (int at = from; at < Math.min(tokens.size(), from + within); at++) {
            if (wanted.contains(word(at))) {
                return true;
            }
        }
        return false;
    }

    private int skip(int from, Set<String> words) {
        int at = from;
        while (at < tokens.size() && words.contains(word(at)) && !tokens.get(at).isMark()) {
            at++;
        }
        return at;
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }
}
