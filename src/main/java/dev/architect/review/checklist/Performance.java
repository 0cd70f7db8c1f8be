package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.architect.design.OutputPart;
import dev.architect.review.checklist.Quantity.Kind;

/// Load has been thought of with numbers: how much there will be, and what carries it. What limits, alerts and tests say
/// in numbers is something else.
final class Performance implements Point {

    private static final Set<OutputPart> ELSEWHERE = EnumSet.of(OutputPart.RESILIENCE, OutputPart.OBSERVABILITY,
            OutputPart.SECURITY, OutputPart.API_CONTRACTS);
    private static final Set<Topic> OTHER_NUMBERS = EnumSet.of(Topic.RATE_LIMIT, Topic.ALERT, Topic.RETRY, Topic.BREAKER,
            Topic.TIMEOUT, Topic.LOAD_TEST, Topic.CANARY, Topic.ROLLBACK);
    private static final Words PEOPLE = Words
            .of("""
                    user*, usuari*, account*, conta, contas, customer*, cliente*, tenant*, inquilino*, people, pessoas, device*, aparelho*, dispositivo*, patient*, paciente*,
                    order*, pedido*, merchant*, lojista*, student*, aluno*, famil*, active, ativos, concurrent, simultane*, message*, mensage*, event*, request*, requisic*,
                    document*, file*, arquivo*, daily, monthly, registered, cadastrad*, connections, conexoes""");
    private static final int FEW = 10;
    private static final Words LIMIT = Words.of(
            "above, below, beyond, under, acima de, abaixo de, acima, abaixo, less than, fewer than, menos de, from about, instead of, em vez de");
    private static final Words LATENCY = Words.of(
            "p50, p90, p95, p99, p999, latency, latencia, response time*, tempo de resposta, percentile, percentil, median, mediana");
    private static final Words CAPACITY = Words
            .of("""
                    replica*, pod, pods, instance*, instancia*, worker*, node, nodes, nos, container*, partition*, partic*, shard*, core, cores, vcpu*, cpu, memory, memoria,
                    pool*, connection*, conex*, ttl, cache*, cached, batch*, lote*, page size, task*, consumer*, consumidor*, hpa, autoscal*, times the load,
                    vezes a carga, vezes mais, ten times""");

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
                .filter(statement -> statement.part().map(part -> !ELSEWHERE.contains(part)).orElse(true))
                .filter(statement -> !statement.says(Security.OF_ONE_CALLER)
                        && OTHER_NUMBERS.stream().noneMatch(topic -> statement.says(topic.words())))
                .toList();
        var missing = new ArrayList<Missing>();
        if (statements.stream().noneMatch(Performance::hasLoad)) {
            missing.add(new Missing("no load in numbers", "sem carga em números",
                    "Give the load that the design is made for in numbers: requests/s at peak, users, growth."));
        }
        boolean hasParts = !evidence.draft().design().parts().isEmpty();
        if (statements.stream().noneMatch(statement -> hasCapacity(statement) && !(statement.isLead() && hasParts)
                && !statement.isAbout(Evidence.ASSUMED))) {
            missing.add(new Missing("not said in numbers what carries the load", "não diz em números o que sustenta a carga",
                    "Say in numbers what carries the load and what gives way first: replicas, cache TTL, pool sizes, the p99 to keep, the next step when load grows."));
        }
        return missing;
    }

    private static boolean hasLoad(Statement statement) {
        return statement.quantities().stream().filter(quantity -> !isCondition(statement, quantity))
                .anyMatch(quantity -> quantity.is(Kind.RATE) || quantity.is(Kind.COUNT) && !quantity.isStatus()
                        && quantity.value() >= FEW && PEOPLE.in(behind(statement, quantity, 4)));
    }

    /// "gRPC above 1,000 calls/s" says when, not how much there is.
    private static boolean isCondition(Statement statement, Quantity quantity) {
        return LIMIT.in(statement.tokens().subList(Math.max(0, quantity.at() - 3), quantity.at()));
    }

    private static boolean hasCapacity(Statement statement) {
        return statement.quantities().stream().anyMatch(quantity -> switch (quantity.kind()) {
            case DURATION -> LATENCY.in(around(statement, quantity)) || CAPACITY.in(around(statement, quantity));
            case PERCENT, SIZE -> CAPACITY.in(around(statement, quantity));
            case COUNT -> !quantity.isStatus() && CAPACITY.in(around(statement, quantity));
            case RATE -> CAPACITY.in(around(statement, quantity));
        });
    }

    private static List<Token> behind(Statement statement, Quantity quantity, int words) {
        return statement.tokens().subList(quantity.end(), Math.min(statement.tokens().size(), quantity.end() + words));
    }

    private static List<Token> around(Statement statement, Quantity quantity) {
        return statement.tokens().subList(Math.max(0, quantity.at() - 6),
                Math.min(statement.tokens().size(), quantity.end() + 4));
    }
}
