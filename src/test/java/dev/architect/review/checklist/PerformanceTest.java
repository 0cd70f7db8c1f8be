package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PerformanceTest {

    private static final String LEAD = "A\nB\nC\nD\nE\n\n";

    static Stream<String> good() {
        return Answers.passages(
                """
                        At 200 requests/s three replicas are enough; the connection pool (20 per replica) is the first limit. An answer takes at most 300 ms.
                        %%
                        | Load | Answer |
                        |---|---|
                        | 50,000 users, 120 rps at peak | 4 pods at 60 % CPU |
                        | ten times that | read replica, cache TTL 60 s |
                        | wait | p95 of 200 ms |
                        %%
                        We expect 2 million orders per day. Reads are cached for 30 s, which takes nine of ten from the store. The HPA keeps between 3 and 12 pods.
                        %%
                        The peak is 5,000 concurrent users. p99 latency must stay under 250 ms, for which hot products sit in Redis with a TTL of 5 minutes.
                        %%
                        Com 80 requisições/s, duas réplicas sobram; o pool tem 20 conexões. A tela aparece em até 1 s.
                        %%
                        - Carga: 300 mil usuários ativos, 40 rps no pico.
                        - Escala: de 2 a 8 instâncias, a 65 % de CPU.
                        - Cache: TTL de 45 s.
                        - Tempo de resposta: 250 ms no p95.
                        %%
                        São 10 mil pedidos por dia. Quatro workers consomem 50 mensagens por vez; p95 de 400 ms.
                        %%
                        O pico é de 1.500 requisições por segundo. Particionamos o tópico em 12 partições e mantemos seis consumidores. A cópia de leitura fica até 2 s atrasada.
                        %%
                        Expected: 30 bookings per second on Mondays. Two copies of the service carry 60 each. A booking is confirmed within 400 ms; the calendar of others is at most 3 s behind.
                        %%
                        Assumed: 12,000 drivers, one position every 5 s. One instance handles 4,000 of them, so four run. The map shows a position 2 seconds later.
                        %%
                        Suponho 500 consultas por segundo. Cada instância aguenta 200, autoescala em 70 % de CPU. A busca responde em menos de 150 ms.
                        %%
                        We plan for 900 uploads per hour and 40 at once in the evening. An upload shows up in the gallery in about 3 seconds. Two workers process 20 images a minute each; a third starts when the queue is longer than 50.
                        %%
                        Traffic: 1,200 page views/s on launch day. Target: 95 % of reads under 120 ms. The read model sits in Redis (TTL 20 s), four pods.
                        %%
                        Estimamos 5 mil corridas por hora. O motorista recebe a oferta em até 2 s. Três instâncias, cada uma com 2 vCPU, dão conta do dobro.
                        %%
                        It is made for 3,000 students at the same time; the exam page opens in less than one second; six pods at 50 % CPU.
                        """);
    }

    @ParameterizedTest
    @MethodSource("good")
    void the_facts_in_any_form_are_enough(String passage) {
        assertThat(Answers.problems("performance", passage)).isEmpty();
        assertThat(Answers.problems("performance", LEAD + "## 8. Technology choices\n\n" + passage)).isEmpty();
    }

    private static final String WHOLE = """
            - Load: 200 requests/s at peak and 40,000 users.
            - Scale: three replicas, cache TTL of 30 s.
            - Speed: p99 below 300 ms.
            """;

    static Stream<Arguments> blurred() {
        return Answers.expectations("""
                no load in numbers
                200 requests/s at peak and 40,000 users=>high at peak
                %%
                no load in numbers
                200 requests/s at peak and 40,000 users=>what the shop has today and some growth
                %%
                no load in numbers
                - Load: 200 requests/s at peak and 40,000 users.=>
                %%
                no load in numbers
                - Load: 200 requests/s at peak and 40,000 users.=>- Many users at the same time.
                %%
                no load in numbers
                - Load: 200 requests/s at peak and 40,000 users.=>- Muitas requisições por segundo.
                %%
                no load in numbers
                - Load: 200 requests/s at peak and 40,000 users.=>- Rate limit: 60 requests/min per user.
                %%
                no load in numbers
                - Load: 200 requests/s at peak and 40,000 users.=>- Alert above 500 requests/s.
                %%
                no load in numbers
                - Load: 200 requests/s at peak and 40,000 users.=>- A carga cresce com o produto.
                %%
                not said in numbers what carries the load
                three replicas, cache TTL of 30 s=>horizontally, with caching
                %%
                not said in numbers what carries the load
                three replicas, cache TTL of 30 s=>stateless replicas behind a load balancer
                %%
                not said in numbers what carries the load
                - Scale: three replicas, cache TTL of 30 s.=>
                %%
                not said in numbers what carries the load
                - Scale: three replicas, cache TTL of 30 s.=>- Réplicas sem estado escalam na horizontal.
                %%
                not said in numbers what carries the load
                - Scale: three replicas, cache TTL of 30 s.=>- Alert when p99 is above 500 ms.
                %%
                not said in numbers what carries the load
                - Scale: three replicas, cache TTL of 30 s.=>- O timeout é de 2 s.
                %%
                not said in numbers what carries the load
                - Scale: three replicas, cache TTL of 30 s.=>- A load test shows p99 below 300 ms.
                %%
                not said in numbers what carries the load
                - Scale: three replicas, cache TTL of 30 s.=>- Consumers remember event ids for 7 days.
                %%
                not said in numbers what carries the load
                - Scale: three replicas, cache TTL of 30 s.=>- Considered: one VM with 8 cores.
                %%
                no load in numbers
                - Load: 200 requests/s at peak and 40,000 users.=>- Readings come at least once.
                %%
                no load in numbers
                - Load: 200 requests/s at peak and 40,000 users.=>- Alternative: SQS with 300 messages per second.
                %%
                no latency in numbers
                p99 below 300 ms=>fast
                %%
                no latency in numbers
                p99 below 300 ms=>quick even under load
                %%
                no latency in numbers
                p99 below 300 ms=>baixa latência
                %%
                no latency in numbers
                p99 below 300 ms=>a tela aparece logo
                %%
                no latency in numbers
                p99 below 300 ms=>timeout of 2 s
                %%
                no latency in numbers
                - Speed: p99 below 300 ms.=>- Alert when lag is above 500 messages for 5 min.
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
        assertThat(Answers.problems("performance", WHOLE)).isEmpty();
        assertThat(Answers.problems("performance", passage)).as(passage).containsExactly(expected);
        assertThat(Answers.problems("performance", LEAD + "## 8. Technology choices\n\n" + passage)).as(passage)
                .containsExactly(expected);
    }

    static Stream<String> platitudes() {
        return Answers.passages("""
                The system is highly scalable and performs well under load.
                %%
                Stateless services scale horizontally; caching and asynchronous processing keep latency low.
                %%
                A solução escala horizontalmente e tem excelente desempenho.
                %%
                Performance matters, so we use Redis and a CDN. OpenAPI 3, Java 25 and HTTP/2 are used.
                """);
    }

    @ParameterizedTest
    @MethodSource("platitudes")
    void platitudes_do_not_do(String passage) {
        assertThat(Answers.problems("performance", LEAD + "## 8. Technology choices\n\n" + passage)).as(passage)
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(Answers.problems("performance", passage)).as(passage).hasSizeGreaterThanOrEqualTo(2);
    }

    private static String of(String... lines) {
        return LEAD + "## 8. Technology choices\n\n" + String.join("\n", lines);
    }

    private static final String LOAD = "- Load: 200 requests/s at peak.";
    private static final String SCALE = "- Scale: three replicas.";
    private static final String SPEED = "- Speed: p99 below 300 ms.";

    @Test
    void a_target_in_words_is_none() {
        String late = "- A change is at most 3 s behind.";
        assertThat(Answers.problems("performance", of(LOAD, SCALE, late))).isEmpty();
        assertThat(Answers.problems("performance", of(LOAD, SCALE, late, "- The target is that it feels instant.")))
                .containsExactly("no latency in numbers");
        assertThat(Answers.problems("performance", of(LOAD, SCALE, late, "- Metas: busca rápida e tela em pouco tempo.")))
                .containsExactly("no latency in numbers");
        assertThat(Answers.problems("performance", of(LOAD, SCALE, late, "- Which latency does the search need?")))
                .containsExactly("no latency in numbers");
        assertThat(Answers.problems("performance", of(LOAD, SCALE, SPEED, "- The target is that it feels instant."))).isEmpty();
        assertThat(Answers.problems("performance", of(LOAD, SCALE, SPEED, "- Qual latência a busca deve ter?"))).isEmpty();
    }

    @Test
    void growing_as_needed_carries_nothing() {
        String cache = "- Kafka has 12 partitions, the cache a TTL of 30 s.";
        assertThat(Answers.problems("performance", of(LOAD, SPEED, cache))).isEmpty();
        assertThat(Answers.problems("performance", of(LOAD, SPEED, cache, "- Services scale as needed.")))
                .containsExactly("not said in numbers what carries the load");
        assertThat(Answers.problems("performance", of(LOAD, SPEED, cache, "- Os serviços crescem conforme a necessidade.")))
                .containsExactly("not said in numbers what carries the load");
        assertThat(Answers.problems("performance", of(LOAD, SPEED, SCALE, cache, "- Services scale as needed."))).isEmpty();
    }

    @Test
    void the_instances_carry_the_peak() {
        assertThat(Answers.problems("performance", of(LOAD, SPEED, "- Four instances run; each carries 30 requests/s.")))
                .isEmpty();
        assertThat(Answers.problems("performance", of("- The peak is 200 requests/s.", SPEED,
                "- One instance carries 30 requests/s, and 4 run all day."))).containsExactly(
                        "the instances carry 120/s and the peak is 200/s");
        assertThat(Answers.problems("performance", of("- O pico é de 200 requisições por segundo.", SPEED,
                "- São 2 réplicas, cada uma para 50 requisições por segundo."))).containsExactly(
                        "the instances carry 100/s and the peak is 200/s");
        assertThat(Answers.problems("performance", of("- The peak is 200 requests/s.", SPEED,
                "- One instance carries 30 requests/s, and 4 run, up to 10 at 60 % CPU."))).isEmpty();
        assertThat(Answers.problems("performance", of("- O pico é de 200 requisições por segundo.", SPEED,
                "- São 5 réplicas, cada uma para 50 requisições por segundo."))).isEmpty();
    }

    @Test
    void a_pilot_and_a_habit_are_no_load() {
        assertThat(Answers.problems("performance", of(SCALE, SPEED, "- The pilot has 2,000 users.")))
                .containsExactly("no load in numbers");
        assertThat(Answers.problems("performance", of(SCALE, SPEED, "- As regras mudam uma vez por ano.")))
                .containsExactly("no load in numbers");
    }
}
