package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.architect.design.OutputPart;

class ResilienceTest {

    static Stream<String> good() {
        return Answers.passages(
                """
                        | Call | Timeout | Retry | Breaker | Fallback |
                        |---|---|---|---|---|
                        | gateway → orders | 3 s | none | none | 503 |
                        | orders → payments | 800 ms | 2x, 100 ms doubling | 50 % of 20 calls | order stays pending |
                        %%
                        | Mechanism | Setting |
                        |---|---|
                        | Circuit breaker | opens at 50% failures over 20 requests, half-open after 30s |
                        | Retry | 3 attempts, exponential backoff from 200ms with jitter |
                        | Timeout | 5s at the edge, 2s between services |
                        | Fallback | cached catalogue, marked as old |
                        %%
                        ### Circuit breaker
                        - Opens after 5 consecutive failures.
                        - Stays open for 30 seconds.

                        ### Retries
                        - At most two, 200 ms apart, doubling.

                        ### Timeouts
                        - Edge: 5 s
                        - Service to service: 1500 ms

                        ### Fallback
                        - Shows the last known price.
                        %%
                        Each outward call has a connect timeout of 200 ms and a read timeout of 2 seconds; the gateway cuts everything off after 5 seconds.
                        It is retried three times with exponential backoff. A circuit breaker opens once half of the last 40 calls have failed. When the
                        provider is down, the request is queued and answered with 202.
                        %%
                        ```properties
                        mp.fault.tolerance.interceptor.priority=10
                        PaymentClient/charge/Timeout/value=2000
                        StockClient/reserve/Timeout/value=800
                        PaymentClient/charge/Retry/maxRetries=3
                        PaymentClient/charge/Retry/delay=200
                        PaymentClient/charge/CircuitBreaker/requestVolumeThreshold=20
                        PaymentClient/charge/CircuitBreaker/failureRatio=0.5
                        ```

                        Fallback: without the stock service, the page shows "in stock soon" from the cache.
                        %%
                        ```java
                        @Timeout(value = 2, unit = ChronoUnit.SECONDS)
                        @Retry(maxRetries = 3, delay = 200, jitter = 50)
                        @CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.5)
                        @Fallback(fallbackMethod = "fromCache")
                        Price price(String sku);
                        ```

                        The gateway's timeout is 5 s.
                        %%
                        - **Timeouts**: 5 s no gateway, 1 s entre serviços, 300 ms no Redis.
                        - **Retentativas**: duas, com backoff de 100 ms e 300 ms.
                        - **Circuit breaker**: abre com 50 % de erros em 20 chamadas e fecha depois de 30 s.
                        - **Fallback**: devolve o preço da última hora, guardado no cache.
                        %%
                        | Camada | Tempo limite | Retentativas | Disjuntor | Alternativa |
                        |---|---|---|---|---|
                        | app → gateway | 5 s | uma vez, depois de 1 s | não há | fila no aparelho |
                        | pedidos → pagamentos | 900 ms | 3, com jitter, desde 100 ms | abre após 5 falhas seguidas | pedido fica pendente |
                        %%
                        O gateway desiste depois de 4 s e cada serviço tem timeout de 1,5 s. Toda chamada é repetida no máximo duas vezes, com espera
                        exponencial. O disjuntor abre quando 40% das últimas 50 chamadas falham. Se o serviço de preços está fora do ar, usamos o último preço em cache.
                        %%
                        1. Tempo limite: 2 s na borda; 600 ms por dentro.
                        2. Tentativas: 3, dobrando a partir de 150 ms.
                        3. Circuito: o disjuntor abre a partir de 10 erros em 30 s.
                        4. Quando cai: responde 503 com Retry-After e guarda o trabalho na fila.
                        %%
                        ### Disjuntor
                        Abre com taxa de falhas de 60% em janela de 20 chamadas.

                        ### Retentativas
                        Até 3 tentativas, intervalo de 250 ms com jitter.

                        ### Timeouts
                        | Camada | Valor |
                        |---|---|
                        | gateway | 3s |
                        | banco | 400ms |

                        ### Degradação
                        Sem recomendações, a página mostra uma lista padrão.
                        """);
    }

    @ParameterizedTest
    @MethodSource("good")
    void values_in_any_form_are_enough(String passage) {
        assertThat(Answers.problems("resilience", passage)).isEmpty();
        assertThat(Answers.problems("resilience", "A\nB\nC\nD\nE\n\n## 5. Resilience\n\n" + passage, OutputPart.RESILIENCE))
                .isEmpty();
    }

    private static final String WHOLE = """
            - Circuit breaker: opens at 50 % of 20 calls, closes after 30 s.
            - Retries: 2 times, 100 ms doubling with jitter.
            - Timeouts: 5 s at the gateway, 800 ms between services.
            - Fallback: the cached answer, marked as old.
            """;

    static Stream<Arguments> blurred() {
        return Answers.expectations("""
                no circuit breaker threshold
                - Circuit breaker: opens at 50 % of 20 calls, closes after 30 s.=>- Circuit breaker: on every outbound call.
                %%
                no circuit breaker threshold
                opens at 50 % of 20 calls, closes after 30 s=>opens when too many calls fail, closes after 30 s
                %%
                no circuit breaker threshold
                opens at 50 % of 20 calls, closes after 30 s=>stays open for 30 s, then 3 trial calls
                %%
                no circuit breaker threshold
                opens at 50 % of 20 calls, closes after 30 s=>half-open after 10 s with 5 permitted probe calls
                %%
                no circuit breaker
                - Circuit breaker: opens at 50 % of 20 calls, closes after 30 s.=>- Everything outside is guarded.
                %%
                no number of retries
                2 times, 100 ms doubling with jitter=>with exponential backoff and jitter
                %%
                no number of retries
                2 times, 100 ms doubling with jitter=>a few times with backoff, on 502, 503 and 504
                %%
                no number of retries
                2 times, 100 ms doubling with jitter=>with backoff, and after Retry-After: 5 on 429
                %%
                no number of retries
                2 times, 100 ms doubling with jitter=>retentativas com backoff exponencial
                %%
                no backoff between retries
                2 times, 100 ms doubling with jitter=>2 times
                %%
                no backoff between retries
                2 times, 100 ms doubling with jitter=>three attempts at most
                %%
                no retries
                - Retries: 2 times, 100 ms doubling with jitter.=>- Failures are handled with care.
                %%
                no timeout has a value
                5 s at the gateway, 800 ms between services=>at the gateway and between services, the outer one longer
                %%
                no timeout has a value
                5 s at the gateway, 800 ms between services=>sensible values on each layer
                %%
                no timeout has a value
                - Timeouts: 5 s at the gateway, 800 ms between services.=>- Os timeouts são curtos em todas as camadas.
                %%
                a timeout at one layer only
                5 s at the gateway, 800 ms between services=>5 s at the gateway
                %%
                a timeout at one layer only
                5 s at the gateway, 800 ms between services=>connect 200 ms, whole 2 s
                %%
                no fallback
                - Fallback: the cached answer, marked as old.=>- Fallbacks are in place for each dependency.
                %%
                no fallback
                - Fallback: the cached answer, marked as old.=>- The system degrades gracefully.
                %%
                no fallback
                - Fallback: the cached answer, marked as old.=>- Degradação elegante sempre que possível.
                """);
    }

    @ParameterizedTest
    @MethodSource("blurred")
    void a_value_that_is_gone_is_found_and_nothing_else(String expected, String change) {
        String[] parts = change.split("=>", 2);
        assertThat(WHOLE).contains(parts[0]);
        String passage = WHOLE.replace(parts[0], parts[1]);
        assertThat(Answers.problems("resilience", passage)).as(passage).containsExactly(expected);
        assertThat(Answers.problems("resilience", "A\nB\nC\nD\nE\n\n## 5. Resilience\n\n" + passage)).as(passage)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @MethodSource("platitudes")
    void platitudes_lack_everything(String passage) {
        assertThat(Answers.problems("resilience", "## Resilience\n\n" + passage)).as(passage).hasSizeGreaterThanOrEqualTo(4);
    }

    static Stream<String> platitudes() {
        return Answers.passages(
                """
                        We will use circuit breakers, retries with exponential backoff, timeouts and fallbacks to make the system resilient.
                        %%
                        Every service implements the usual resilience patterns so that failures do not cascade.
                        %%
                        - Circuit breakers prevent cascading failures
                        - Retries handle transient errors
                        - Timeouts avoid hanging requests
                        - Fallbacks keep the user experience good
                        %%
                        Usaremos circuit breakers, retentativas e timeouts adequados, com degradação elegante quando algo falha.
                        %%
                        | Pattern | Benefit |
                        |---|---|
                        | Circuit breaker | stops cascades |
                        | Retry | survives blips |
                        | Timeout | frees threads |
                        """);
    }

    @Test
    void a_column_of_a_table_may_be_blurred_alone() {
        String table = """
                | Call | Timeout | Retry | Circuit breaker | Fallback |
                |---|---|---|---|---|
                | gateway → orders | %s | reads once after 100 ms | 50 %% of 20 calls | 503 |
                | orders → payments | %s | 2 times, 100 ms then 300 ms | 50 %% of 20 calls, 10 s | stays pending |
                """;
        assertThat(Answers.problems("resilience", table.formatted("3 s", "800 ms"))).isEmpty();
        assertThat(Answers.problems("resilience", table.formatted("short", "short"))).containsExactly("no timeout has a value");
    }

    @Test
    void a_narrow_question_about_something_else_is_not_held_to_it() {
        assertThat(Answers.problems("resilience", "Use OAuth.", OutputPart.SECURITY)).isEmpty();
    }

    private static String without(String line, String... instead) {
        String rest = WHOLE.lines().filter(other -> !other.startsWith("- " + line)).collect(Collectors.joining("\n"));
        return "A\nB\nC\nD\nE\n\n## 5. Resilience\n\n" + rest + "\n\n" + String.join("\n", instead);
    }

    @Test
    void what_heads_a_list_gives_it_its_subject_without_its_brackets() {
        assertThat(Answers.problems("resilience", without("Circuit", "Circuit breaker per provider (bulkhead: 20 at a time):",
                "- Opens at 50 % failures."))).isEmpty();
        assertThat(Answers.problems("resilience", without("Circuit", "Disjuntor por provedor (pool de 20 conexões):",
                "- Abre com 50 % de falhas."))).isEmpty();
        assertThat(Answers.problems("resilience", without("Circuit", "Circuit breaker per provider (bulkhead: 20 at a time):",
                "- Opens when it must."))).containsExactly("no circuit breaker threshold");
    }

    @Test
    void a_timeout_per_attempt_is_a_timeout() {
        assertThat(Answers.problems("resilience", without("Timeouts", "Timeouts, outer longer than inner:",
                "- App 10 s > gateway 8 s > adapter 2 s per attempt."))).isEmpty();
        assertThat(Answers.problems("resilience", without("Timeouts", "Tempos limite, de fora para dentro:",
                "- App 10 s > gateway 8 s > adaptador 2 s por tentativa."))).isEmpty();
    }

    @Test
    void a_sentence_may_say_that_timeouts_follow() {
        assertThat(Answers.problems("resilience", without("Timeouts",
                "Timeouts get shorter towards the inside. The till waits 6 seconds and `sale-service` 900 ms for the bank, retries included.")))
                .isEmpty();
        assertThat(Answers.problems("resilience", without("Timeouts",
                "Os tempos limite diminuem para dentro. O caixa espera 6 segundos e `venda-service` 900 ms pelo banco.")))
                .isEmpty();
        assertThat(Answers.problems("resilience", without("Timeouts",
                "Timeouts get shorter towards the inside. A retry waits 200 ms, then 400 ms."))).containsExactly(
                        "no timeout has a value");
    }

    @Test
    void what_happens_while_a_breaker_is_open_is_a_fallback() {
        assertThat(Answers.problems("resilience", without("Fallback", "- Bank down: 503, the till takes cash."))).isEmpty();
        assertThat(Answers.problems("resilience", without("Fallback", "- Disjuntor aberto: 503 com `Retry-After: 20`.")))
                .isEmpty();
        assertThat(Answers.problems("resilience", without("Fallback", "- Breaker open: the call fails.")))
                .containsExactly("no fallback");
        assertThat(Answers.problems("resilience", without("Fallback", "- Correio fora: a chamada dá erro.")))
                .containsExactly("no fallback");
    }

    @Test
    void a_few_retries_are_no_number_even_where_a_queue_has_one() {
        String queue = "\n\n## 4. Communication patterns\n\nAfter 5 attempts a message goes to `sales.dlq`.\n";
        assertThat(Answers.problems("resilience", without("Retries", "- Retries: a few times, with backoff.") + queue))
                .containsExactly("no number of retries");
        assertThat(Answers.problems("resilience", without("Retries", "- Retentativas: algumas, com backoff.") + queue))
                .containsExactly("no number of retries");
        assertThat(Answers.problems("resilience",
                without("Retries", "- Retries: a few times, with backoff.", "- Reads are retried 2 times.") + queue)).isEmpty();
    }

    @Test
    void retries_without_end_have_to_wait() {
        assertThat(Answers.problems("resilience",
                without("Retries", "- Retries: 2 times, 100 ms apart.", "- Mails are retried at once until they succeed.")))
                .containsExactly("retries without end and without backoff");
        assertThat(Answers.problems("resilience", without("Retries", "- Retentativas: 2, com backoff.",
                "- O envio é repetido sem fim e sem espera."))).containsExactly("retries without end and without backoff");
        assertThat(Answers.problems("resilience", without("Retries", "- Retries: 2 times, 100 ms apart.",
                "- The outbox retries without end, doubling from 1 s to 60 s."))).isEmpty();
        assertThat(Answers.problems("resilience", without("Retries", "- Retries: 2 times, 100 ms apart.",
                "- Nothing is retried at once and without end."))).isEmpty();
    }

    @Test
    void the_client_waits_longer_than_the_gateway() {
        assertThat(Answers.problems("resilience", without("Timeouts", "- Timeouts: the client waits 3 s, the gateway 10 s.")))
                .containsExactly("an outer timeout is shorter than an inner one");
        assertThat(Answers.problems("resilience",
                without("Timeouts", "- Timeouts: o aplicativo espera 900 ms e o gateway 2 s.")))
                .containsExactly("an outer timeout is shorter than an inner one");
        assertThat(Answers.problems("resilience",
                without("Timeouts", "- Timeouts: the client waits 3 seconds and the gateway 2, the bank gets 1 s.")))
                .isEmpty();
        assertThat(Answers.problems("resilience",
                without("Timeouts", "- Timeouts: app 2 s per attempt, gateway 8 s, service 1 s."))).isEmpty();
        assertThat(Answers.problems("resilience",
                without("Timeouts", "- Timeouts: o aplicativo 2 s para leituras, o gateway 5 s, o serviço 1 s."))).isEmpty();
    }
}
