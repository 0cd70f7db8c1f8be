package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.architect.design.OutputPart;
import dev.architect.review.checklist.Quantity.Kind;

/// One can see what the system does: logs that are tied together, metrics with names, traces with a way, and alerts with
/// numbers.
final class Observability implements Point {

    private static final int MAY_MISS = 2;
    private static final int METRICS = 2;
    private static final Attribution ALERTS = new Attribution(EnumSet.of(Topic.ALERT, Topic.OBJECTIVE));
    private static final Words LOG = Words
            .of("log, logs, logging, logged, logger, registros de log, logback, log line, linha de log");
    // Structured lines alone cannot be followed from one service to the next.
    private static final Words TIED = Words
            .of("""
                    correlat*, correlac*, correlation*, traceid, requestid, id, ids, identifier*, identificador*, uuid, mdc, same request, mesma requisic*, linked to the trace*, tied to the trace*, ligad* ao trace*, ligad* aos traces""");
    private static final Words TRACE = Words
            .of("trace, traces, tracing, traced, rastreamento*, rastreio, rastros, span, spans");
    private static final Words TRACED_BY = Words
            .of("""
                    opentelemetry, open telemetry, otel, otlp, jaeger, zipkin, traceparent, trace context, w3c, x ray, xray, honeycomb, datadog, new relic, tempo,
                    b3, cloud trace, sampl*, amostra*, amostrag*, propagat*, propaga*, every hop, cada salto, span per, baggage, tail based""");
    private static final Words TRACE_TOOL = Words.of("opentelemetry, open telemetry, otel, jaeger, zipkin, traceparent");
    private static final Words METRIC_IN_WORDS = Words
            .of("""
                    p50, p90, p95, p99, p999, latency, latencia, error rate, error ratio, taxa de erro*, throughput, request rate, taxa de requisic*, red, use,
                    golden signals, sinais de ouro, queue depth, queue length, profundidade da fila, tamanho da fila, consumer lag, lag, atraso do consumidor,
                    saturation, saturac*, hit ratio, hit rate, taxa de acerto, burn rate, requests per second, requisic* por segundo, 5xx, response time, tempo de resposta,
                    cpu, success rate, taxa de sucesso, duration*, duracao, duracoes, rate of, age of, oldest, idade d*, mais antig*, atraso do, atraso da, atraso dos, share of, per hour, por hora""");
    private static final Pattern METRIC_NAME = Pattern.compile("\\b[a-z][a-z0-9]{0,40}(?:[_.][a-z0-9]{1,40}){1,8}\\b");
    private static final Pattern UNIT_AT_ITS_END = Pattern.compile(
            "[_.](?:total|seconds?|ms|millis|bytes|count|ratio|state|depth|lag|size|duration|errors?|requests?|bucket|sum|age|waiting|inflight|latency|failures?|retries|usage|rate|messages|open|hits|misses|length)$");

    private static final Words POSTPONED = Words
            .of("""
                    will be set, will be defined, will be added, will be decided, will be agreed, will be chosen, will be tuned, to be defined, to be decided, second phase, later phase,
                    sera definid*, serao definid*, serao criad*, serao combinad*, serao acertad*, a definir, a combinar, segunda fase""");

    @Override
    public String id() {
        return "observability";
    }

    @Override
    public OutputPart home() {
        return OutputPart.OBSERVABILITY;
    }

    @Override
    public boolean isToldIn(Evidence section) {
        return missing(section).size() <= MAY_MISS;
    }

    @Override
    public List<Missing> missing(Evidence evidence) {
        List<Statement> statements = evidence.about(home()).filter(Evidence::isMeasured).toList();
        var missing = new ArrayList<Missing>();
        if (statements.stream().noneMatch(statement -> statement.isAbout(LOG) && statement.says(TIED))) {
            missing.add(new Missing("no id ties the logs together", "nenhum identificador liga os logs",
                    "Say that logs are structured and carry one correlation or trace id through all services, and which fields each line has."));
        }
        if (metrics(statements).size() < METRICS) {
            missing.add(new Missing("no named metrics", "sem métricas com nome",
                    "Name the metrics to watch, for example http_requests_total by status and p99 latency of each endpoint."));
        }
        if (statements.stream().noneMatch(Observability::isTraced)) {
            missing.add(new Missing("no traces", "sem traces",
                    "Say how traces are made and carried on, for example OpenTelemetry with traceparent over HTTP and in event headers, and the sampling."));
        }
        boolean hasThreshold = ALERTS.over(statements.stream()).quantities(Topic.ALERT)
                .filter(measured -> !measured.statement().says(POSTPONED)).map(Readings.Measured::quantity)
                .anyMatch(quantity -> !quantity.isStatus() && !quantity.is(Kind.SIZE));
        if (hasThreshold && Alerts.callNobody(evidence)) {
            missing.add(new Missing("alerts that call nobody", "alertas sem destinatário",
                    "Say of each alert whom it calls, and how: a page for the person on call, a ticket for a team."));
        }
        if (!hasThreshold) {
            missing.add(new Missing("no alert threshold with a number", "sem limiar de alerta com número",
                    "Give each alert a threshold with a number and a duration, for example error ratio above 1 % for 5 min, and who is called."));
        }
        return missing;
    }

    private static boolean isTraced(Statement statement) {
        return statement.says(TRACE_TOOL) || statement.isAbout(TRACE) && statement.says(TRACED_BY);
    }

    private static Set<String> metrics(List<Statement> statements) {
        var metrics = new HashSet<String>();
        for (Statement statement : statements) {
            METRIC_IN_WORDS.spans(statement.tokens()).forEach(span -> metrics.add(statement.tokens().get(span.start()).text()));
            var names = METRIC_NAME.matcher(statement.raw());
            while (names.find()) {
                if (UNIT_AT_ITS_END.matcher(names.group()).find()) {
                    metrics.add(names.group());
                }
            }
        }
        return metrics;
    }
}
