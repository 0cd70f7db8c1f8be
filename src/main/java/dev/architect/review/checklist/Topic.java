package dev.architect.review.checklist;

/// What a number can be about. Some are here only so that their numbers are not taken for those of others: the seconds of
/// a `Retry-After`, the trial calls of a half-open breaker.
enum Topic {
    BREAKER("""
            circuit breaker*, circuitbreaker*, breaker*, disjuntor*, failure rate*, failure ratio, error threshold*, volume threshold,
            sliding window*, request volume*, open the circuit, opens the circuit, circuit open*, abre o circuito, circuito abre, circuito aberto,
            circuit"""),
    TRIAL("""
            half open, trial, trial call*, probe call*, test call*, meio aberto, semiaberto, semi aberto, chamadas de teste, chamada de teste,
            permitted number, open state, estado aberto, stays open, fica aberto, permanece aberto"""),
    RETRY("""
            retry, retries, retried, retrying, retryable, retentativa*, tentativa*, attempt*, tries, try again, tentar de novo, tenta de novo,
            novas tentativas, nova tentativa, redeliver*, reenvi*, repete, repetir, repetid*, repeated, repeticao, repeticoes, backoff, back off, jitter"""),
    RETRY_AFTER("retry after"),
    RETRY_BUDGET("retry budget*, orcamento de retentativa*"),
    TIMEOUT("""
            timeout*, time out*, times out, timed out, timing out, deadline*, tempo limite, tempos limite, tempo maximo, time limit*, limite de tempo,
            timelimiter, time limiter, give up after, gives up after, desiste, aborted after, abort after, aborta apos, cut off after, prazo*,
            expira apos, estoura"""),
    FALLBACK(
            """
                    fallback*, fall back, falls back, falling back, degrad*, plano b, contingenc*, what happens instead, when it is down, if it fails,
                    em caso de falha, quando cai, se cair, se falhar, when down, when it fails, on failure"""),
    BULKHEAD("bulkhead*, pool, pools, concurren*, concorren*, in flight, ao mesmo tempo, at the same time"),
    RATE_LIMIT(
            """
                    rate limit*, ratelimit*, rate limiter, rate limiting, throttl*, token bucket, limite de taxa, limites de taxa, limite de requisic*,
                    limites de requisic*, request limit*, quota*, cota*, limitacao de taxa, limitacao de requisic*, requests are limited, leaky bucket"""),
    TOKEN("token, tokens, jwt, session, sessions, sessao, sessoes, cookie*"),
    SECRET("secret*, segredo*, credential*, credencia*, rotat*, rotac*, key, keys, chave*"),
    CACHE("cache*, caching, ttl, stale"),
    QUEUE("queue*, fila*, dead letter*, dlq, outbox, lease, backlog"),
    HEALTH("health*, probe*, readiness, liveness, sonda*, saude, heartbeat"),
    ALERT("""
            alert*, alarm*, page, pages, paged, pager*, ticket, tickets, on call, oncall, plantao, chamado, chamados, threshold*, limiar, limiares,
            notify the team, wake*, acorda*, aciona*"""),
    OBJECTIVE("slo, slos, sla, error budget, availability target, orcamento de erro*"),
    CANARY("canary, canaries, canario*, blue green, bluegreen, rolling, rollout, gradual*, phased, faseada, faseado"),
    STOP("""
            stops, stop, abort*, halt*, error ratio, error rate, taxa de erro*, p95, p99, para sozinh*, interromp*, cpu, above, acima, exceed*, passa de,
            slo, success rate, taxa de sucesso"""),
    ROLLBACK(
            "rollback*, roll back*, rolls back, rolled back, rolling back, revert*, volta atras, voltar atras, desfaz*, go back, goes back, going back, way back, back to the, flag off, flag is off, turn it off, off again, desliga a flag, desligamos a flag, desligar a flag, desligando a flag, flag desligada, voltand*, voltamos, brings back, bring back, brings the previous, bring the previous, traz de volta, traz a versao anterior, voltar, volta, retorna, retorno*, revers*, return to the previous, undo, rolled out again"),
    LOAD_TEST("load test*, stress test*, teste* de carga, testes de estresse, test, tests, teste, testes");

    private final Words words;

    Topic(String words) {
        this.words = Words.of(words.split("\\R"));
    }

    Words words() {
        return words;
    }
}
