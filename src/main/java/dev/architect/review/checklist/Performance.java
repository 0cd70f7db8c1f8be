package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;

import dev.architect.design.OutputPart;
import dev.architect.review.checklist.Quantity.Kind;

/// Load has been thought of with numbers: how much there will be, how long an answer may take, and what carries it. What
/// limits and tests say in numbers is something else.
final class Performance implements Point {

    private static final Set<OutputPart> ELSEWHERE = EnumSet.of(OutputPart.RESILIENCE, OutputPart.OBSERVABILITY,
            OutputPart.SECURITY, OutputPart.API_CONTRACTS);
    private static final Set<Topic> OTHER_NUMBERS = EnumSet.of(Topic.RATE_LIMIT, Topic.RETRY, Topic.BREAKER,
            Topic.TIMEOUT, Topic.LOAD_TEST, Topic.CANARY, Topic.ROLLBACK);
    private static final Words PEOPLE = Words
            .of("""
                    user*, usuari*, account*, conta, contas, customer*, cliente*, tenant*, inquilino*, people, pessoas, device*, aparelho*, dispositivo*, patient*, paciente*,
                    order*, pedido*, merchant*, lojista*, student*, aluno*, famil*, active, ativos, concurrent, simultane*, message*, mensage*, event*, request*, requisic*,
                    document*, file*, arquivo*, daily, monthly, registered, cadastrad*, connections, conexoes""");
    private static final int FEW = 10;
    private static final int NEAR = 4;
    private static final int FAR = 10;
    private static final Words LIMIT = Words.of(
            "above, below, beyond, under, acima de, abaixo de, acima, abaixo, less than, fewer than, menos de, from about, instead of, em vez de");
    // A page and a ticket may be what the product is about.
    private static final Words ALERTED = Words.of(
            "alert*, alarm*, paged, pager*, on call, oncall, plantao, threshold*, limiar, limiares, notify the team, wake*, acorda*");
    private static final Words EXPECTED = Words.of(
            "assum*, expect*, estimat*, peak, for granted, suponho, supondo, espero, esperamos, estim*, pico, premissa*");
    private static final Words NOT_TAKEN = Words
            .of("considered, considerad*, considerei, consideramos, alternative*, alternativa*, rejected, rejeitad*, discarded, descartad*");
    private static final Set<String> SPAN = Set.of("for", "por", "durante", "over", "during", "em", "in");
    private static final Words PERCENTILE = Words.of(
            "p50, p90, p95, p99, p999, percentile, percentil, latency, latencia, response time*, tempo de resposta, tempos de resposta, median, mediana");
    private static final Words LATENCY = Words
            .of("""
                    delay, delayed, lag, lags, late, later, behind, stale, older, slow, slower,
                    atraso*, atrasad*, demora*, lento, lenta, defasad*, defasagem, depois, mais tarde, old, fresh*""");
    private static final Words WITHIN = Words
            .of("""
                    within, under, in, in about, in under, in less than, less than, below, up to, at most, no more than, takes, take, answers in, answer in, responds in, respond in, done in, a second, for, about,
                    em, em ate, ate, em menos de, menos de, abaixo de, no maximo, em no maximo, leva, levam, responde em, respondem em, pronto em, dentro de, cerca de, por""");
    private static final Words ANSWERED = Words
            .of("""
                    answer*, respond*, respons*, reply, replies, result*, confirm*, visible, see, sees, seen, appear*, show*, arriv*, reach*, read, reads, write, writes, load, loads, screen, page, map, dashboard, list, search*, request*, call, calls, update*,
                    deliver*, sync*, query, queries, place*, book*, reserv*, open*, ready, done, takes, between, respost*, retorn*, result*, visivel, ve, veem, aparece*, mostra*, chega*, tela, pagina, lista, busca*, consulta*, leitura*, escrita*, grava*,
                    marca*, envi*, pronto, pronta, leva, levam, entre, requisic*, chamada*, customer*, user*, buyer*, cliente*, usuari*, wait*, espera*, receiv*, receb*, get, gets, hear*, notif*""");
    // What keeps to the clock, but is nobody's waiting.
    private static final Set<Topic> OTHER_DURATIONS = EnumSet.of(Topic.TIMEOUT, Topic.RETRY, Topic.BREAKER, Topic.TRIAL,
            Topic.CANARY, Topic.LOAD_TEST, Topic.TOKEN, Topic.SECRET, Topic.RETRY_AFTER);
    private static final Set<OutputPart> OF_ANSWERS = EnumSet.of(OutputPart.SERVICE_BOUNDARIES,
            OutputPart.COMMUNICATION_PATTERNS, OutputPart.ARCHITECTURE_DIAGRAMS, OutputPart.TECHNOLOGY_CHOICES,
            OutputPart.TRADE_OFFS);
    private static final Words SEVERAL_OF = Words
            .of("""
                    replica*, pod, pods, instance*, instancia*, worker*, nodes, nos, container*, partition*, partic*, shard*, core, cores, vcpu*, cpu, cpus, copies, copias, pool*, connection*, conex*, batch*, lote*, page size, task, tasks,
                    consumers, consumidores, stream, streams, socket*, thread*, hpa, autoscal*, autoescal*, times the load, times that, vezes a carga, vezes mais, ten times, vezes isso, machines, maquinas, servers, servidores, message* at a time, mensagens por vez""");
    private static final Words ONE_OF = Words
            .of("""
                    replica, pod, instance, instancia, worker, container, partition, particao, shard, core, vcpu, cpu, copy, copia, machine, maquina, server, servidor, autoscal*, autoescal*, batch*, lote*, pool*,
                    carries, carry, sustain*, handles, handle, sustenta*, aguent*, suporta*""");
    private static final Words SHARE_OF = Words.of(
            "cpu, memory, memoria, utilization, utilisation, utilizacao, hpa, autoscal*, autoescal*, pool*, cache*, hit rate, capacity, capacidade, headroom, folga");
    private static final Words SIZE_OF = Words
            .of("memory, memoria, ram, heap, streams, cache*, disk, disco, pod, pods, instance*, instancia*, replica*");
    private static final Words KEPT = Words
            .of("ttl, cache*, cached, caching, em cache, hpa, autoscal*, autoescal*, scale*, escala*");

    private static final Words PILOT = Words.of("pilot, pilots, piloto, pilotos, pilota");
    private static final Words TARGET = Words.of("target*, goal*, objective*, aim, meta, metas, objetivo*");
    private static final Words QUICK = Words.of(
            "fast, instant*, quick*, reasonable, short, low latency, snappy, rapid*, instantane*, pouco tempo, curto, curta, baixa latencia, razoavel, agil, low, baixa");
    private static final Words SPEED = Words
            .of("latency, latencia, response time*, tempo de resposta, tempos de resposta, p95, p99");
    private static final Words WHICH = Words.of("which, what, how, qual, quais, quanto, quanta");
    private static final Words SCALES = Words.of("scale, scales, scaling, grow, grows, escala, escalam, cresce, crescem");
    private static final Words AS_NEEDED = Words.of(
            "as needed, when needed, on demand, with demand, with the demand, with the load, as required, automatically, conforme a necessidade, conforme necessario, sob demanda, conforme a demanda, com a demanda, com a carga, quando necessario, quando preciso, se preciso");
    private static final Words INSTANCES = Words.of(
            "replica, replicas, pod, pods, instance*, instancia*, task, tasks, worker*, cpu, autoscal*, autoescal*, hpa, container*");
    private static final Words PEAK = Words.of("peak, peaks, pico, picos");
    // Then more may run than are counted.
    private static final Words AUTOSCALED = Words.of(
            "autoscal*, autoescal*, auto scal*, hpa, scale, scales, escala, escalam, cresce, crescem");
    private static final Words GROWS = Words.of(
            "autoscal*, autoescal*, auto scal*, hpa, up to, ate, cpu, scale*, escala*, grow*, cresc*, more, mais, between, entre, double*, dobr*");
    private static final Words COPIES = Words
            .of("replica, replicas, pods, instance, instances, instancia, instancias, tasks, workers, copies, copias");
    private static final Words RUN = Words.of("run, runs, rodam, rode, of");
    private static final Words EACH_CARRIES = Words.of(
            "one instance, each instance, one replica, each replica, one pod, each pod, each, each one, one copy, each carries, cada uma, cada um, cada replica, cada instancia, cada pod, uma instancia, uma replica, um pod");
    private static final Words SECOND = Words.of("s, second, sec, segundo, seg, rps, qps, tps");

    @Override
    public String id() {
        return "performance";
    }

    @Override
    public OutputPart home() {
        return OutputPart.TECHNOLOGY_CHOICES;
    }

    /// A whole design alone: which framework to take is asked and answered without a number.
    @Override
    public Set<OutputPart> parts() {
        return Set.of();
    }

    @Override
    public List<Missing> missing(Evidence evidence) {
        List<Statement> statements = evidence.statements().stream().filter(Evidence::isMeasured)
                .filter(Performance::isOfLoad).toList();
        var missing = new ArrayList<Missing>();
        if (statements.stream().noneMatch(Performance::hasLoad)) {
            missing.add(new Missing("no load in numbers", "sem carga em números",
                    "Give the load that the design is made for in numbers: requests/s at peak, users, growth."));
        }
        addBelowPeak(statements, missing);
        boolean hasParts = !evidence.draft().design().parts().isEmpty();
        List<Statement> carrying = statements.stream().filter(statement -> hasCapacity(statement)
                && !(statement.isLead() && hasParts) && !statement.isAbout(Evidence.ASSUMED)).toList();
        boolean isVague = evidence.statements().stream().anyMatch(Performance::isVagueScale)
                && carrying.stream().noneMatch(statement -> statement.says(INSTANCES));
        if (carrying.isEmpty() || isVague) {
            missing.add(new Missing("not said in numbers what carries the load", "não diz em números o que sustenta a carga",
                    "Say in numbers what carries the load and what gives way first: replicas, cache TTL, pool sizes, the p99 to keep, the next step when load grows."));
        }
        List<Statement> measured = evidence.statements().stream().filter(Evidence::isMeasured).toList();
        boolean isInWords = measured.stream().anyMatch(Performance::isTargetInWords)
                && measured.stream().noneMatch(Performance::hasPercentile);
        if (isInWords || measured.stream().noneMatch(Performance::hasLatency)) {
            missing.add(new Missing("no latency in numbers", "sem latência em números",
                    "Give in numbers how long an answer may take and how late what is asynchronous may be, for example p99 below 300 ms."));
        }
        return missing;
    }

    /// "The target is that it feels instant", and "which latency do you need?".
    private static boolean isTargetInWords(Statement statement) {
        boolean isOpen = statement.raw().endsWith("?") && statement.says(SPEED) && statement.says(WHICH);
        boolean isWish = statement.says(TARGET) && statement.says(QUICK);
        boolean isHere = statement.part().filter(part -> part == OutputPart.TECHNOLOGY_CHOICES || part == OutputPart.TRADE_OFFS)
                .isPresent();
        return isHere && (isOpen || isWish) && statement.quantities().isEmpty();
    }

    private static boolean hasPercentile(Statement statement) {
        return statement.quantities().stream()
                .anyMatch(quantity -> quantity.is(Kind.DURATION) && !isSpan(statement, quantity)
                        && isPercentile(statement, quantity));
    }

    private static boolean isVagueScale(Statement statement) {
        return statement.is(Statement.Kind.HEADING) ? false
                : statement.says(SCALES) && statement.says(AS_NEEDED) && statement.quantities().isEmpty();
    }

    /// One instance carries 20/s, 4 run, and the peak is 150/s. Only where all three are said plainly, and no more can start.
    private static void addBelowPeak(List<Statement> statements, List<Missing> missing) {
        OptionalDouble peak = statements.stream().filter(statement -> statement.says(PEAK)).flatMapToDouble(Performance::peaks)
                .min();
        if (peak.isEmpty() || statements.stream().anyMatch(statement -> statement.says(AUTOSCALED))) {
            return;
        }
        double carried = statements.stream().mapToDouble(Performance::carried).max().orElse(0);
        if (carried > 0 && carried < peak.getAsDouble()) {
            missing.add(new Missing("the instances carry %.0f/s and the peak is %.0f/s".formatted(carried, peak.getAsDouble()),
                    "as instâncias aguentam %.0f/s e o pico é de %.0f/s".formatted(carried, peak.getAsDouble()),
                    "Let as many instances run, or start by themselves, as the peak takes with some room."));
        }
    }

    private static DoubleStream peaks(Statement statement) {
        return statement.quantities().stream()
                .filter(quantity -> isPerSecond(statement, quantity) && PEAK.in(before(statement, quantity)))
                .mapToDouble(Quantity::value);
    }

    private static double carried(Statement statement) {
        List<Quantity> quantities = statement.quantities();
        List<Quantity> rates = quantities.stream().filter(quantity -> isPerSecond(statement, quantity)).toList();
        List<Quantity> counts = quantities.stream().filter(quantity -> quantity.is(Kind.COUNT)
                && (COPIES.in(behind(statement, quantity, 2)) || RUN.in(behind(statement, quantity, 1)))).toList();
        boolean isOfOne = statement.says(EACH_CARRIES) && !statement.says(GROWS);
        return isOfOne && rates.size() == 1 && counts.size() == 1 ? rates.getFirst().value() * counts.getFirst().value() : 0;
    }

    private static boolean isPerSecond(Statement statement, Quantity quantity) {
        return quantity.is(Kind.RATE) && SECOND.in(List.of(statement.tokens().get(quantity.end() - 1)));
    }

    private static boolean isOfLoad(Statement statement) {
        boolean isElsewhere = statement.part().filter(ELSEWHERE::contains).isPresent();
        boolean isLimit = statement.says(Security.OF_ONE_CALLER) || statement.says(ALERTED)
                || OTHER_NUMBERS.stream().anyMatch(topic -> statement.says(topic.words()));
        return !isElsewhere && (!isLimit || statement.says(Evidence.ASSUMED)) && !statement.says(NOT_TAKEN);
    }

    private static boolean hasLoad(Statement statement) {
        return !statement.says(PILOT) && statement.quantities().stream()
                .filter(quantity -> !isCondition(statement, quantity))
                .anyMatch(quantity -> quantity.is(Kind.RATE) && !isOnce(statement, quantity)
                        || quantity.is(Kind.COUNT) && !quantity.isStatus()
                                && quantity.value() >= FEW && isOfUse(statement, behind(statement, quantity, 4)));
    }

    /// "Once a year" tells a habit and no load.
    private static boolean isOnce(Statement statement, Quantity quantity) {
        return quantity.value() == 1 && !statement.tokens().get(quantity.at()).isNumber();
    }

    /// Those who use it and what they do; of an assumption any thing that is counted.
    private static boolean isOfUse(Statement statement, List<Token> counted) {
        return PEOPLE.in(counted) || !counted.isEmpty() && statement.says(EXPECTED);
    }

    /// "gRPC above 1,000 calls/s" says when, not how much there is.
    private static boolean isCondition(Statement statement, Quantity quantity) {
        return LIMIT.in(statement.tokens().subList(Math.max(0, quantity.at() - 3), quantity.at()));
    }

    private static boolean hasCapacity(Statement statement) {
        return statement.quantities().stream().anyMatch(quantity -> {
            List<Token> around = around(statement, quantity);
            return switch (quantity.kind()) {
                case DURATION -> KEPT.in(around);
                case PERCENT -> SHARE_OF.in(around);
                case SIZE -> SIZE_OF.in(around);
                case COUNT -> !quantity.isStatus() && (SEVERAL_OF.in(around) || ONE_OF.in(around));
                case RATE -> ONE_OF.in(around) || SEVERAL_OF.in(around);
            };
        });
    }

    /// A percentile, wherever it stands; else how long something takes that somebody waits for, or how late it may be.
    private static boolean hasLatency(Statement statement) {
        boolean isOfAnswers = statement.part().map(OF_ANSWERS::contains).orElse(true)
                && OTHER_DURATIONS.stream().noneMatch(topic -> statement.says(topic.words()));
        return statement.quantities().stream()
                .filter(quantity -> quantity.is(Kind.DURATION) && !isSpan(statement, quantity))
                .anyMatch(quantity -> isPercentile(statement, quantity) || isOfAnswers && isWaitedFor(statement, quantity));
    }

    private static boolean isPercentile(Statement statement, Quantity quantity) {
        return PERCENTILE.in(around(statement, quantity));
    }

    private static boolean isWaitedFor(Statement statement, Quantity quantity) {
        List<Token> said = statement.tokens().subList(Math.max(0, quantity.at() - FAR),
                Math.min(statement.tokens().size(), quantity.end() + NEAR));
        return LATENCY.in(around(statement, quantity)) || WITHIN.in(before(statement, quantity)) && ANSWERED.in(said);
    }

    /// "Above 1 s for 10 min": how long an alert looks.
    private static boolean isSpan(Statement statement, Quantity quantity) {
        return quantity.at() > 0 && SPAN.contains(statement.tokens().get(quantity.at() - 1).text())
                && (statement.says(Topic.ALERT.words()) || statement.isIn(OutputPart.OBSERVABILITY));
    }

    /// The words right behind a number, up to the next mark.
    private static List<Token> behind(Statement statement, Quantity quantity, int words) {
        int end = quantity.end();
        while (end < Math.min(statement.tokens().size(), quantity.end() + words) && statement.tokens().get(end).isWord()) {
            end++;
        }
        return statement.tokens().subList(quantity.end(), end);
    }

    private static List<Token> before(Statement statement, Quantity quantity) {
        return statement.tokens().subList(Math.max(0, quantity.at() - NEAR), quantity.at());
    }

    private static List<Token> around(Statement statement, Quantity quantity) {
        return statement.tokens().subList(Math.max(0, quantity.at() - 6),
                Math.min(statement.tokens().size(), quantity.end() + 4));
    }
}
