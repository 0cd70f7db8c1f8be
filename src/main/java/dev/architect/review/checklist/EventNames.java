package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the names of events in text: `order.created`, `OrderPlaced`, `pedido-criado.v2`.
final class EventNames {

    private static final Pattern DOTTED = Pattern
            .compile("(?<![\\w./@-])[a-z][a-z0-9]{1,30}(?:[._/:-][a-z0-9]{1,30}){1,6}(?![\\w(])");
    private static final Pattern HUMPED = Pattern.compile("(?<![\\w.])(?:[A-Z][a-z0-9]{1,30}){2,7}(?:V\\d)?(?![\\w(])");
    // `409 SLOT_TAKEN` is an answer.
    private static final Pattern SHOUTED = Pattern
            .compile("(?<![\\w.])(?<!\\b[1-5]\\d\\d )[A-Z]{2,30}(?:_[A-Z]{2,30}){1,5}(?!\\w)");
    private static final Set<String> DONE = Set.of("done", "sent", "paid", "lost", "sold", "found", "made", "set", "built",
            "begun", "won", "overdue",
            "taken", "given", "withdrawn", "due", "feito", "feita", "pago", "paga", "aberto", "aberta", "entregue", "aceito",
            "aceita", "gone", "kept",
            "late", "shown", "chosen", "left");
    private static final Set<String> NOT_DONE = Set.of("feed", "speed", "embed", "need", "seed", "exceed", "proceed", "succeed",
            "shared", "based", "limited",
            "red", "bed", "pedido", "pedidos", "comida", "saida", "entrada", "entidade", "estado", "dado", "dados",
            "mercado", "lado", "resultado",
            "resultados", "cuidado", "medida", "medidas", "vida", "bebida", "partida", "chamada", "chamadas", "chamado",
            "enabled", "advised", "hundred", "unified",
            "indeed", "mercadopago", "estados", "conteudo", "sentido", "advanced", "embedded", "federated", "nested", "typed",
            "hosted", "managed", "signed", "used", "named",
            "distributed", "allowed", "required", "expected", "authenticated", "unauthorized", "deprecated", "driven");
    // Joined by hyphens, other participles make adjectives: fine-grained, self-contained.
    private static final Set<String> HAPPENS_TO_THINGS = Set.of("created", "updated", "deleted", "changed", "completed",
            "failed", "cancelled",
            "canceled", "confirmed", "paid", "shipped", "placed", "requested", "received", "approved", "rejected", "registered",
            "expired",
            "started", "finished", "done", "uploaded", "processed", "published", "scheduled", "reserved", "released",
            "captured",
            "refunded", "delivered", "booked", "submitted", "accepted", "declined", "issued", "removed", "added", "authorized");
    // `NotFound` and `PreconditionFailed` are answers.
    private static final Set<String> NO_SUBJECT = Set.of("not", "precondition", "non", "pre", "is", "has", "was", "if",
            "server", "soft",
            "self", "well", "hard", "auto", "newly", "just", "already");
    private static final int SHORTEST = 5;

    private EventNames() {
    }

    /// @param isAboutEvents whether the text speaks of events: then more ways of writing count
    static Set<String> in(String text, boolean isAboutEvents) {
        var names = new LinkedHashSet<String>();
        var dotted = DOTTED.matcher(text);
        while (dotted.find()) {
            String name = dotted.group();
            boolean isDotted = name.indexOf('.') > 0 && name.indexOf('/') < 0 && name.indexOf('_') < 0;
            boolean isHyphenated = name.indexOf('-') > 0 && !isDotted;
            if ((isDotted || isAboutEvents) && isEvent(name)
                    && (!isHyphenated || HAPPENS_TO_THINGS.contains(happening(name)))) {
                names.add(name);
            }
        }
        if (isAboutEvents) {
            addMatches(HUMPED, text, names);
            addMatches(SHOUTED, text, names);
        }
        return names;
    }

    private static void addMatches(Pattern pattern, String text, Set<String> names) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (isEvent(matcher.group())) {
                names.add(matcher.group());
            }
        }
    }

    /// What an event is about: its name without what happened, its version and "event".
    static List<String> subject(String name) {
        List<String> words = new ArrayList<>(Tokens.words(name));
        int last = happened(words);
        return last <= 0 ? words : words.subList(0, last);
    }

    private static boolean isEvent(String name) {
        List<String> words = Tokens.words(name);
        return happened(words) > 0 && !NO_SUBJECT.contains(words.getFirst());
    }

    private static String happening(String name) {
        List<String> words = Tokens.words(name);
        return words.get(happened(words));
    }

    /// The index of the word that says what happened; -1 where there is none.
    private static int happened(List<String> words) {
        int last = words.size() - 1;
        while (last > 0
                && (words.get(last).equals("event") || words.get(last).equals("evento") || words.get(last).matches("v?\\d{1,2}")
                        || words.get(last).equals("v"))) {
            last--;
        }
        return last > 0 && hasHappened(words.get(last)) ? last : -1;
    }

    private static boolean hasHappened(String word) {
        if (DONE.contains(word)) {
            return true;
        }
        boolean isParticiple = word.endsWith("ed") || word.endsWith("ado") || word.endsWith("ada") || word.endsWith("ido")
                || word.endsWith("ida");
        return isParticiple && word.length() >= SHORTEST && !NOT_DONE.contains(word);
    }
}
