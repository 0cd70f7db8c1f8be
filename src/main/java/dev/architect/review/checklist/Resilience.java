package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

import dev.architect.design.OutputPart;
import dev.architect.review.checklist.Quantity.Kind;
import dev.architect.review.checklist.Readings.Measured;

/// Failure is planned in with values: a breaker with its threshold, retries with their number and waiting, timeouts at more
/// than one layer, and what happens instead.
final class Resilience implements Point {

    private static final int MAY_MISS = 2;
    private static final int MOST_TRIES = 100;
    private static final int LAYERS = 2;

    private static final Attribution ATTRIBUTION = new Attribution(EnumSet.of(Topic.BREAKER, Topic.TRIAL, Topic.RETRY,
            Topic.RETRY_AFTER, Topic.RETRY_BUDGET, Topic.TIMEOUT, Topic.FALLBACK, Topic.BULKHEAD, Topic.RATE_LIMIT));
    // A bare number is a threshold when it counts calls, or when it stands behind one of these.
    private static final Words CALLS = Words.of(
            "call*, request*, failure*, failed, error*, consecutive*, timeout*, exception*, chamada*, falha*, erro*, requisic*, consecutiv*, seguida*");
    private static final Words THRESHOLD = Words.of(
            "threshold*, limiar, size, volume, ratio, rate, after, apos, depois de, minimum, failures, falhas, =, >, ≥");
    private static final Words WAITING = Words
            .of("""
                    backoff*, back off, exponential*, exponencia*, jitter, doubling, doubled, doubles, dobr*, growing, crescent*, delay*, wait, waits, waiting,
                    interval*, espera, esperas, esperando, intervalo*, longer each time, cada vez mais""");
    private static final Words UNTIL_CONNECTED = Words
            .of("connect*, conexao, conectar, pool, wait, espera, acquire, idle, handshake");
    private static final Words INSTEAD = Words
            .of("""
                    cache*, cached, stale, last known, last good, copy, copia*, replica*, queue*, fila, enfileir*, outbox, default*, padrao, empty, vazi*, partial*,
                    parcia*, retry after, read only, somente leitura, so leitura, snapshot*, secondary, secundari*, backup, static, estatic*, stored, guarda*, local*,
                    reduced, reduzid*, skip*, hide*, hidden, esconde*, oculta*, pending, pendente*, dead letter*, manual*, offline, old code, previous, anterior*,
                    buffer*, placeholder, without the, sem o, sem a, poll*, store, banco, 202, 204, 206, 503, 200, lease, waits, espera*, keep*, mantem,
                    hold*, segura, yesterday, ontem, older, antig*, estimat*, estimad*, flat rate, fixed price, stay, stays, remain*, permanec*, fica, ficam, when it closes, when it is back, once it is back, quando fecha*, quando volt*, alternate, second provider, outro provedor, email, sms""");
    private static final Words NOTHING_INSTEAD = Words
            .of("""
                    graceful*, elegant*, eleganc*, com, with, degrad*, fallback*, gently, suave*, sensible, appropriat*, adequa*, apropriad*, handled, tratad*, yes, sim, no, none, nenhum, nenhuma, nao, ha, where, quando, possible, possivel,
                    user, usuario, experience, experiencia, good, boa, bom, plan, plano, is, in, place, the, an, of, and, de, do, da, um, uma, available, disponivel, alternativ*, answer, resposta, other, outro, outra, best, effort,
                    tbd, exist*, defined, definid*, provided, mechanism, mecanismo, response, reduced, service, servico, as, needed""");
    private static final Words DOWN = Words
            .of("""
                    is open, while open, is down, are down, goes down, unavailable, is unreachable, is away, cannot be reached, outage, cai, cair, caiu, fora do ar, indisponivel,
                    esta aberto, estiver aberto, enquanto aberto, nao responde, nao responder""");
    // It heads a column of fallbacks here, and one of other choices elsewhere.
    private static final Words ALTERNATIVE = Words.of("alternativ*, instead, in the meantime, otherwise, em vez disso");

    @Override
    public String id() {
        return "resilience";
    }

    @Override
    public OutputPart home() {
        return OutputPart.RESILIENCE;
    }

    @Override
    public boolean isToldIn(Evidence section) {
        return missing(section).size() <= MAY_MISS;
    }

    @Override
    public List<Missing> missing(Evidence evidence) {
        List<Statement> statements = evidence.about(home(), OutputPart.COMMUNICATION_PATTERNS,
                OutputPart.ARCHITECTURE_DIAGRAMS).filter(statement -> !isExampleOfAnother(statement)).toList();
        Readings readings = ATTRIBUTION.over(statements.stream());
        var missing = new ArrayList<Missing>();
        addBreaker(readings, missing);
        addRetries(readings, missing);
        addTimeouts(readings, missing);
        addFallback(evidence, statements, readings, missing);
        return missing;
    }

    /// The `attempt` of an event is no policy.
    private static boolean isExampleOfAnother(Statement statement) {
        return statement.is(Statement.Kind.CODE) && statement.part().filter(part -> part != OutputPart.RESILIENCE).isPresent();
    }

    private static void addBreaker(Readings readings, List<Missing> missing) {
        boolean hasThreshold = readings.quantities(Topic.BREAKER).anyMatch(Resilience::isThreshold);
        if (!hasThreshold) {
            missing.add(readings.isAbout(Topic.BREAKER)
                    ? new Missing("no circuit breaker threshold", "sem limiar para o circuit breaker",
                            "Give each circuit breaker its threshold: the failure rate or count at which it opens, the window of calls, and how long it stays open.")
                    : new Missing("no circuit breaker", "sem circuit breaker",
                            "Put a circuit breaker around each call that leaves a service, with the failure rate or count at which it opens and the window."));
        }
    }

    private static boolean isThreshold(Measured measured) {
        Quantity quantity = measured.quantity();
        if (quantity.is(Kind.PERCENT) || quantity.is(Kind.RATE)) {
            return true;
        }
        List<Token> tokens = measured.statement().tokens();
        boolean countsCalls = CALLS.in(tokens.subList(quantity.end(), Math.min(tokens.size(), quantity.end() + 4)));
        boolean isBehindThreshold = THRESHOLD.in(tokens.subList(Math.max(0, quantity.at() - 3), quantity.at()));
        return quantity.is(Kind.COUNT) && (countsCalls || isBehindThreshold && !quantity.isStatus());
    }

    private static void addRetries(Readings readings, List<Missing> missing) {
        boolean hasCount = readings.has(Topic.RETRY,
                quantity -> quantity.is(Kind.COUNT) && quantity.value() <= MOST_TRIES && quantity.value() >= 1);
        boolean hasWaiting = readings.statements(Topic.RETRY).anyMatch(statement -> statement.says(WAITING))
                || readings.has(Topic.RETRY, quantity -> quantity.is(Kind.DURATION));
        if (!readings.isAbout(Topic.RETRY)) {
            missing.add(new Missing("no retries", "sem retentativas",
                    "Give a retry policy: which calls are retried, how many times, and with which backoff and jitter."));
            return;
        }
        if (!hasCount) {
            missing.add(new Missing("no number of retries", "sem número de retentativas",
                    "Say how many times each call is retried, for example 2 times."));
        }
        if (!hasWaiting) {
            missing.add(new Missing("no backoff between retries", "sem espera (backoff) entre retentativas",
                    "Say how long the retries wait, for example 100 ms doubling, with jitter."));
        }
    }

    private static void addTimeouts(Readings readings, List<Missing> missing) {
        int layers = readings.quantities(Topic.TIMEOUT).filter(Resilience::isTimeout)
                .collect(Collectors.groupingBy(Measured::statement)).values().stream().mapToInt(Resilience::layers).sum();
        if (layers == 0) {
            missing.add(new Missing("no timeout has a value", "nenhum timeout tem valor",
                    "Give each layer its timeout with a unit: client to gateway, gateway to service, service to service, service to store."));
        } else if (layers < LAYERS) {
            missing.add(new Missing("a timeout at one layer only", "timeout em uma só camada",
                    "Give a timeout with a unit at each layer, the outer one longer than the inner."));
        }
    }

    private static boolean isTimeout(Measured measured) {
        return measured.quantity().is(Kind.DURATION)
                || measured.quantity().is(Kind.COUNT) && measured.statement().is(Statement.Kind.CODE);
    }

    /// `connect 200 ms, whole 800 ms` is one layer, `2 s at the gateway, 800 ms between services` are two.
    private static int layers(List<Measured> ofOneStatement) {
        long whole = ofOneStatement.stream().filter(measured -> {
            int at = measured.quantity().at();
            return !UNTIL_CONNECTED.in(measured.statement().tokens().subList(Math.max(0, at - 2), at));
        }).count();
        return (int) Math.max(1, whole);
    }

    /// What stands in a column of fallbacks is one, unless it says nothing.
    private static boolean isInColumn(Statement statement) {
        boolean isBelowHeader = statement.is(Statement.Kind.CELL)
                && Topic.FALLBACK.words().in(statement.above().getFirst().tokens());
        return isBelowHeader && statement.tokens().stream()
                .anyMatch(token -> token.isWord() && token.text().length() > 1 && !NOTHING_INSTEAD.in(List.of(token)));
    }

    /// A column of alternatives beside one of timeouts or retries.
    private static boolean hasFallbacks(Table table) {
        int column = table.column(ALTERNATIVE);
        boolean isOfFailures = table.column(Topic.TIMEOUT.words()) >= 0 || table.column(Topic.RETRY.words()) >= 0;
        return column >= 0 && isOfFailures
                && table.rows().stream().anyMatch(row -> column < row.size() && INSTEAD.in(row.get(column).tokens()));
    }

    private static void addFallback(Evidence evidence, List<Statement> statements, Readings readings, List<Missing> missing) {
        boolean isTold = readings.statements(Topic.FALLBACK)
                .anyMatch(statement -> statement.says(INSTEAD) || isInColumn(statement))
                || statements.stream().filter(Evidence::isMeasured).anyMatch(statement -> statement.says(INSTEAD)
                        && (statement.says(DOWN) || statement.isIn(OutputPart.RESILIENCE) && statement.isAbout(ALTERNATIVE)))
                || evidence.tables().stream().anyMatch(Resilience::hasFallbacks);
        if (!isTold) {
            missing.add(new Missing("no fallback", "sem alternativa (fallback)",
                    "Say for each dependency what the caller does while it is down, for example answers from a cache, queues the work or returns 503 with Retry-After."));
        }
    }
}
