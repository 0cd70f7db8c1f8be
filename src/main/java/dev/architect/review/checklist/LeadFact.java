package dev.architect.review.checklist;

import java.util.List;
import java.util.regex.Pattern;

/// Kinds of facts by which a lead tells a design without saying "build it".
enum LeadFact {

    NAMED(Pattern.compile("`[^`]{2,120}`|\\p{Lu}[\\p{L}-]{2,30} (?:Service|API|Gateway|Worker)\\b|\\bServiço de \\p{Lu}"), ""),
    HOW_MANY(null,
            "one * service, one service, one * api, one small, one thin, one orchestrated, one topic, one module, a single service, a single api, two services, three services, four services, two * services, three * services, service of its own, service of their own, its own service, "
                    + "um servico, um so, uma so, um unico, uma unica, dois servicos, duas pecas, tres servicos, quatro servicos, servico proprio, servico separado, poucos servicos, um modulo, small number of services, separate service, a dedicated, a separate, um * dedicado, uma * dedicada"),
    HOW_IT_TALKS(null,
            "synchronous*, asynchronous*, sync, async, event, events, queue, queues, by events, webhook, webhooks, stream, streams, outbox, saga, rest, grpc, "
                    + "sincron*, assincron*, evento, eventos, fila, filas, mensageria, topico"),
    PRICE(null,
            "the price, its price, price is, price of that, the cost, its cost, at the cost, it costs, we give up, gives up, is given up, the trade off, in exchange, in return, most important decision, key decision, main decision, "
                    + "o preco, o custo, custa operar, abrimos mao, abre mao, em troca, decisao mais importante, decisao central, principal decisao"),
    WHO(null,
            "owns, own, keeps, publishes, subscribes, listens, listen, decides, owner of, is the only, alone writes, comes first, becomes, moves out, stays in, stays where, goes through, go through, goes to, "
                    + "e dono, e dona, sao donos, publica, publicam, escuta, escutam, decide, guarda, dono de, vem primeiro, vira, viram, passa por, passam por, sai do, sai de, fica no, fica na, fica com"),
    RATHER(null, "instead of, rather than, by default, never, no longer, only for, nobody, at most, at least once, "
            + "em vez de, no lugar de, como padrao, nunca, ninguem, so para, no maximo, ao menos uma vez, em lugar de"),
    GUARDED(null,
            "timeout, timeouts, retry, retries, retried, circuit breaker*, breaker, idempoten*, canary, rollback, rolled back, cache, caches, replicas, rate limit*, token, tokens, signed, feature flag, behind a flag, "
                    + "retentativa*, novas tentativas, disjuntor*, canario, replica, limite de uso, limites de uso, assinado*");

    private final Pattern pattern;
    private final Words words;

    LeadFact(Pattern pattern, String words) {
        this.pattern = pattern;
        this.words = Words.of(words);
    }

    /// @param tokens of the sentence
    boolean isIn(String sentence, List<Token> tokens) {
        return pattern != null && pattern.matcher(sentence).find() || words.in(tokens);
    }
}
