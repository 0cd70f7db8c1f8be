package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private static final Set<Topic> OTHERS = EnumSet.of(Topic.BREAKER, Topic.TRIAL, Topic.RETRY, Topic.RETRY_AFTER);
    // A bare number is a threshold when it counts calls, or when it stands behind one of these.
    private static final Words CALLS = Words.of(
            "call*, request*, failure*, failed, error*, consecutive*, timeout*, exception*, chamada*, falha*, erro*, requisic*, consecutiv*, seguida*");
    private static final Words THRESHOLD = Words.of(
            "threshold*, limiar, size, volume, ratio, rate, after, apos, depois de, minimum, failures, falhas, =, >, ≥");
    private static final Words WAITING = Words
            .of("""
                    backoff*, back off, exponential*, exponencia*, jitter, doubling, doubled, doubles, dobr*, growing, crescent*, delay*, wait, waits, waiting,
                    interval*, espera, esperas, esperando, intervalo*, longer each time, cada vez mais""");
    private static final int NEAR_RETRY = 5;
    private static final Words SOME = Words.of(
            "a few, few times, some times, several, a couple, a number of times, algumas, alguns, varias, varios, poucas");
    private static final Words ENDLESS = Words.of(
            "without end, without limit, endless*, forever, indefinite*, infinite*, until they succeed, until it succeed*, until success*, until it works, sem fim, sem limite, para sempre, infinit*, indefinida*, ate dar certo, ate conseguir*, ate funcionar");
    private static final Words NO_WAIT = Words.of(
            "at once, immediate*, right away, without backoff, without jitter, without a wait, without waiting, without delay, no jitter, no backoff, sem jitter, sem espera, sem esperar, sem backoff, imediata*, na hora, sem intervalo");
    private static final Words NEVER = Words
            .of("never, not, nobody, nothing, nunca, nao, jamais, nem, except, instead of, em vez de");
    private static final Words WAITS = Words.of("waits, wait, espera, esperam");
    private static final Words CLIENT = Words.of("browser, client, app, phone, navegador, cliente, aplicativo, celular");
    private static final Words GATEWAY = Words.of("gateway");
    private static final Words BETWEEN = Words
            .of("waits, wait, espera, for, up to, at, most, timeout, :, (, =, no, maximo, ate, de, of");
    private static final Words QUALIFIED = Words.of("for, per, por, para, each, cada, /, to, in, em, on, at, ×, a, no, na");
    private static final Map<Words, Double> UNITS = Map.of(Words.of("ms, millis, milliseconds, milissegundos"), 0.001,
            Words.of("s, sec, secs, second, seconds, seg, segundo, segundos"), 1.0,
            Words.of("min, minute, minutes, minuto, minutos"), 60.0);
    private static final int NEAR = 3;
    private static final Words UNTIL_CONNECTED = Words
            .of("connect*, conexao, conectar, pool, wait, acquire, idle, handshake");
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
                    esta aberto, estiver aberto, enquanto aberto, nao responde, nao responder, breaker open, breakers open, circuit open, disjuntor aberto, circuito aberto, breaker aberto,
                    down :, fora :, away :, offline :, unavailable :, indisponivel :, aberto :, open :""");
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
        addTimeouts(evidence, readings, missing);
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
        boolean isEndless = readings.statements(Topic.RETRY).anyMatch(Resilience::isEndlessWithoutWait);
        if (!hasCount || isVague(readings)) {
            missing.add(new Missing("no number of retries", "sem número de retentativas",
                    "Say how many times each call is retried, for example 2 times."));
        }
        if (isEndless) {
            missing.add(new Missing("retries without end and without backoff", "retentativas sem fim e sem espera (backoff)",
                    "Let the retries end or wait longer each time, with jitter, so that all callers do not come back at once."));
        } else if (!hasWaiting) {
            missing.add(new Missing("no backoff between retries", "sem espera (backoff) entre retentativas",
                    "Say how long the retries wait, for example 100 ms doubling, with jitter."));
        }
    }

    /// "A few times", and no number beside it. That of a queue elsewhere is not meant.
    private static boolean isVague(Readings readings) {
        return readings.statements(Topic.RETRY).anyMatch(
                statement -> statement.isIn(OutputPart.RESILIENCE) && statement.says(SOME) && statement.quantities().isEmpty())
                && readings.quantities(Topic.RETRY).noneMatch(measured -> measured.statement().isIn(OutputPart.RESILIENCE)
                        && measured.quantity().is(Kind.COUNT) && measured.quantity().value() <= MOST_TRIES && isNear(measured));
    }

    private static boolean isNear(Measured measured) {
        List<Token> tokens = measured.statement().tokens();
        Quantity quantity = measured.quantity();
        return measured.statement().is(Statement.Kind.CELL) || !measured.statement().says(Topic.RETRY.words())
                || Topic.RETRY.words().in(tokens.subList(Math.max(0, quantity.at() - NEAR_RETRY),
                        Math.min(tokens.size(), quantity.end() + NEAR_RETRY)));
    }

    private static boolean isEndlessWithoutWait(Statement statement) {
        return statement.says(ENDLESS) && statement.says(NO_WAIT) && !statement.says(NEVER);
    }

    private static void addTimeouts(Evidence evidence, Readings readings, List<Missing> missing) {
        int layers = Stream.concat(readings.quantities(Topic.TIMEOUT).filter(Resilience::isTimeout), announced(evidence))
                .collect(Collectors.groupingBy(Measured::statement)).values().stream().mapToInt(Resilience::layers).sum();
        if (isOuterShorter(evidence)) {
            missing.add(new Missing("an outer timeout is shorter than an inner one",
                    "um timeout de fora é menor que um de dentro",
                    "Let the caller wait longer than what it calls: the client longer than the gateway, the gateway longer than the service, retries counted in."));
        }
        if (layers == 0) {
            missing.add(new Missing("no timeout has a value", "nenhum timeout tem valor",
                    "Give each layer its timeout with a unit: client to gateway, gateway to service, service to service, service to store."));
        } else if (layers < LAYERS) {
            missing.add(new Missing("a timeout at one layer only", "timeout em uma só camada",
                    "Give a timeout with a unit at each layer, the outer one longer than the inner."));
        }
    }

    /// A sentence may say that timeouts follow: "Timeouts shrink from the outside in. A browser waits 9 seconds, …".
    private static Stream<Measured> announced(Evidence evidence) {
        return evidence.blocks().stream().filter(block -> block.isIn(OutputPart.RESILIENCE) && block.is(Statement.Kind.PROSE))
                .map(block -> Sentences.of(block).toList()).filter(sentences -> announcesTimeouts(sentences.getFirst()))
                .flatMap(sentences -> sentences.stream().skip(1).takeWhile(Resilience::beginsWithoutOther))
                .flatMap(sentence -> sentence.quantities().stream()
                        .filter(quantity -> quantity.is(Kind.DURATION)
                                && !isOfOther(sentence.tokens().subList(0, quantity.at())))
                        .map(quantity -> new Measured(sentence, quantity)));
    }

    private static boolean announcesTimeouts(Statement sentence) {
        return sentence.says(Topic.TIMEOUT.words()) && !isOfOther(sentence.tokens()) && sentence.quantities().isEmpty();
    }

    /// Whether it gives a duration before it speaks of retries or breakers, and leaves it to the sentence before to say of what.
    private static boolean beginsWithoutOther(Statement sentence) {
        List<Token> start = sentence.quantities().stream().filter(quantity -> quantity.is(Kind.DURATION)).findFirst()
                .map(quantity -> sentence.tokens().subList(0, quantity.at())).orElse(sentence.tokens());
        return !isOfOther(start) && !sentence.says(Topic.TIMEOUT.words());
    }

    /// Only where one sentence gives both: "the browser waits 3 s and the gateway 10".
    private static boolean isOuterShorter(Evidence evidence) {
        return evidence.statements().stream().filter(statement -> statement.isIn(OutputPart.RESILIENCE)
                && (statement.is(Statement.Kind.PROSE) || statement.is(Statement.Kind.ITEM)))
                .filter(statement -> statement.isAbout(Topic.TIMEOUT.words()) || statement.says(WAITS))
                .anyMatch(statement -> {
                    OptionalDouble outer = seconds(statement, CLIENT);
                    OptionalDouble inner = seconds(statement, GATEWAY);
                    return outer.isPresent() && inner.isPresent() && outer.getAsDouble() < inner.getAsDouble();
                });
    }

    /// How long the one layer of these that the sentence names waits, where it says no more than that.
    private static OptionalDouble seconds(Statement statement, Words layer) {
        List<Token> tokens = statement.tokens();
        List<Words.Span> spans = layer.spans(tokens);
        if (spans.size() != 1) {
            return OptionalDouble.empty();
        }
        int end = spans.getFirst().end();
        List<Quantity> quantities = statement.quantities();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            boolean isNext = quantity.at() >= end && quantity.at() - end <= NEAR
                    && tokens.subList(end, quantity.at()).stream().allMatch(token -> BETWEEN.in(List.of(token)));
            if (isNext) {
                boolean isQualified = quantity.end() < tokens.size() && QUALIFIED.in(List.of(tokens.get(quantity.end())));
                boolean isElided = quantity.is(Kind.COUNT) && i > 0 && quantities.get(i - 1).is(Kind.DURATION)
                        && (quantity.end() == tokens.size() || !tokens.get(quantity.end()).isWord());
                Quantity unit = isElided ? quantities.get(i - 1) : quantity;
                return isQualified || !unit.is(Kind.DURATION) ? OptionalDouble.empty()
                        : UNITS.entrySet().stream().filter(entry -> entry.getKey().in(List.of(tokens.get(unit.end() - 1))))
                                .mapToDouble(entry -> quantity.value() * entry.getValue()).findFirst();
            }
        }
        return OptionalDouble.empty();
    }

    private static boolean isOfOther(List<Token> tokens) {
        return OTHERS.stream().anyMatch(topic -> topic.words().in(tokens));
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
