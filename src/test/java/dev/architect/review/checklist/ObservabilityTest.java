package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ObservabilityTest {

    private static final String LEAD = "A\nB\nC\nD\nE\n\n";

    static Stream<String> good() {
        return Answers.passages(
                """
                        - Logs: JSON lines with `traceId` and `orderId`.
                        - Metrics: `orders_total`, `order_duration_seconds`.
                        - Traces: OpenTelemetry, 10 % sampled.
                        - Alerts: error ratio above 1 % for 5 min pages somebody.
                        %%
                        | Signal | What | Alert |
                        |---|---|---|
                        | latency | p99 per endpoint | above 800 ms for 10 min |
                        | errors | 5xx ratio | above 2 % for 5 min |
                        | queue | consumer lag | above 5,000 |

                        Structured logs carry a correlation id; spans are propagated with `traceparent`.
                        %%
                        We keep structured logs, each line with the request id. RED metrics are taken per operation and shown next to queue depth.
                        Jaeger shows the traces; the context travels in message headers. On-call is woken when p95 latency stays over 1 s for 10 minutes.
                        %%
                        ```yaml
                        groups:
                          - name: orders
                            rules:
                              - alert: HighErrorRate
                                expr: rate(http_requests_total{status=~"5.."}[5m]) / rate(http_requests_total[5m]) > 0.02
                                for: 5m
                              - alert: SlowOrders
                                expr: histogram_quantile(0.99, http_request_duration_seconds_bucket) > 1
                        ```

                        Logs are structured JSON with `trace_id`. Tracing is by OpenTelemetry.
                        %%
                        - **Logs** estruturados em JSON, com `correlationId` e `tenantId` em cada linha.
                        - **Métricas**: `pedidos_total`, latência p95 e taxa de erro por rota.
                        - **Traces**: OpenTelemetry com `traceparent`, amostragem de 5 %.
                        - **Alertas**: taxa de erro acima de 1 % por 5 min aciona o plantão.
                        %%
                        | métrica | tipo | alerta |
                        |---|---|---|
                        | `http_requests_total` | contador | 5xx acima de 2 % por 5 min: plantão |
                        | `fila_idade_seconds` | gauge | acima de 60 s: chamado |

                        Os logs levam o mesmo id de correlação em todos os serviços. O rastreamento usa Jaeger e é propagado nos cabeçalhos.
                        %%
                        Cada linha de log é JSON e tem o trace id. Medimos throughput, p99 e profundidade da fila. Os traces vão para o Zipkin.
                        Um alerta dispara com p99 acima de 2 s por dez minutos.
                        %%
                        ### Logs
                        JSON, um por requisição, com `requestId`.

                        ### Métricas
                        RED por endpoint e `cache_hit_ratio`.

                        ### Traces
                        OpenTelemetry, 1 % das requisições e todos os erros.

                        ### Alertas
                        - Mais de 100 mensagens na fila por 10 minutos
                        - Erros 5xx acima de 1 %
                        %%
                        Every log line names the request and carries its id from the gateway on. Rate, errors and duration for each call; age of the oldest job. OpenTelemetry, 5 % sampled. Paged: errors above 1 % for 5 min.
                        %%
                        Logs com o identificador do pedido em toda linha. Taxa, erros e duração por rota; pedidos parados por hora. Traces por OpenTelemetry. Alerta: erros acima de 2 % por 5 min.
                        """);
    }

    @ParameterizedTest
    @MethodSource("good")
    void the_facts_in_any_form_are_enough(String passage) {
        assertThat(Answers.problems("observability", passage)).isEmpty();
        assertThat(Answers.problems("observability", LEAD + "## 6. Observability\n\n" + passage)).isEmpty();
    }

    private static final String WHOLE = """
            - Logs: JSON lines with `traceId` on each.
            - Metrics: `orders_total`, `order_duration_seconds`.
            - Traces: OpenTelemetry, context in `traceparent`.
            - Alerts: error ratio above 1 % for 5 min.
            """;

    static Stream<Arguments> blurred() {
        return Answers.expectations("""
                no id ties the logs together
                JSON lines with `traceId` on each=>collected from every service
                %%
                no id ties the logs together
                JSON lines with `traceId` on each=>kept for 30 days and searchable
                %%
                no id ties the logs together
                - Logs: JSON lines with `traceId` on each.=>- Os logs são centralizados.
                %%
                no id ties the logs together
                JSON lines with `traceId` on each=>structured JSON lines
                %%
                no id ties the logs together
                - Logs: JSON lines with `traceId` on each.=>- Logs estruturados em JSON, sem dados pessoais.
                %%
                no named metrics
                - Metrics: `orders_total`, `order_duration_seconds`.=>- Metrics: the important ones, on a dashboard.
                &&
                error ratio above 1 % for 5 min=>when more than 1 % fails
                %%
                no named metrics
                - Metrics: `orders_total`, `order_duration_seconds`.=>- Métricas de negócio e técnicas são coletadas.
                &&
                error ratio above 1 % for 5 min=>when more than 1 % fails
                %%
                no named metrics
                - Metrics: `orders_total`, `order_duration_seconds`.=>- Metrics go to Prometheus and Grafana.
                &&
                error ratio above 1 % for 5 min=>when more than 1 % fails
                %%
                no traces
                - Traces: OpenTelemetry, context in `traceparent`.=>- Traces: requests are traced across services.
                %%
                no traces
                - Traces: OpenTelemetry, context in `traceparent`.=>- Rastreamento distribuído de ponta a ponta.
                %%
                no traces
                - Traces: OpenTelemetry, context in `traceparent`.=>
                %%
                no alert threshold with a number
                error ratio above 1 % for 5 min=>when the error ratio is too high
                %%
                no alert threshold with a number
                error ratio above 1 % for 5 min=>on the p99 of each endpoint
                %%
                no alert threshold with a number
                error ratio above 1 % for 5 min=>on 5xx answers and slow requests, to the on-call
                %%
                no alert threshold with a number
                - Alerts: error ratio above 1 % for 5 min.=>- O SLO é de 99,9 % em 30 dias.
                %%
                no alert threshold with a number
                - Alerts: error ratio above 1 % for 5 min.=>- Alertas com limiares adequados para o time.
                %%
                no alert threshold with a number
                - Alerts: error ratio above 1 % for 5 min.=>
                """);
    }

    @ParameterizedTest
    @MethodSource("blurred")
    void a_fact_that_is_gone_is_found_and_nothing_else(String expected, String change) {
        String passage = WHOLE;
        for (String replacement : change.split("\n&&\n")) {
            String[] parts = replacement.split("=>", 2);
            assertThat(passage).contains(parts[0]);
            passage = passage.replace(parts[0], parts[1]);
        }
        assertThat(Answers.problems("observability", WHOLE)).isEmpty();
        assertThat(Answers.problems("observability", passage)).as(passage).containsExactly(expected);
        assertThat(Answers.problems("observability", LEAD + "## 6. Observability\n\n" + passage)).as(passage)
                .containsExactly(expected);
    }

    static Stream<String> platitudes() {
        return Answers.passages("""
                We monitor the system with logs, metrics and traces and alert on problems.
                %%
                Comprehensive observability: centralized logging, metrics dashboards, distributed tracing and alerting.
                %%
                Observabilidade completa com logs, métricas, tracing e alertas para toda a equipe.
                %%
                - Logs for every service
                - Metrics for everything that matters
                - Tracing across the system
                - Alerts with sensible thresholds
                """);
    }

    @ParameterizedTest
    @MethodSource("platitudes")
    void platitudes_do_not_do(String passage) {
        assertThat(Answers.problems("observability", LEAD + "## 6. Observability\n\n" + passage)).as(passage)
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(Answers.problems("observability", passage)).as(passage).hasSizeGreaterThanOrEqualTo(4);
    }
}
