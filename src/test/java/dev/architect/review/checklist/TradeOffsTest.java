package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TradeOffsTest {

    private static final String LEAD = "A\nB\nC\nD\nE\n\n";

    static Stream<String> good() {
        return Answers.passages(
                """
                        - REST instead of GraphQL: caching is simple, but screens may need two calls.
                        - Events rather than calls: more available, at the cost of eventual consistency.
                        %%
                        | Decision | Alternative | Why |
                        |---|---|---|
                        | REST | GraphQL | every client speaks it |
                        | SQS | Kafka | nothing to operate |
                        %%
                        We chose PostgreSQL over MongoDB because the data is relational and the team knows it. A monolith was rejected, since payments have their own compliance scope.
                        %%
                        ### Decision: one service
                        - Alternatives: three services; a module in the monolith.
                        - Reason: four people cannot run three.

                        ### Decision: polling
                        - Alternatives: webhooks, which the carrier does not offer.
                        - Reason: it works today, 30 s later than a push would.
                        %%
                        - Fila em vez de chamada direta: aguenta picos, mas o resultado chega depois.
                        - Um módulo ao invés de um microsserviço, porque a equipe é pequena.
                        %%
                        | Decisão | Em vez de | Motivo |
                        |---|---|---|
                        | REST | gRPC | o app já usa |
                        | Redis | cache local | vale para todas as réplicas |
                        %%
                        Preferimos RabbitMQ a Kafka: consideramos Kafka, mas ninguém na equipe o opera. GraphQL foi descartado, pois as telas são simples.
                        %%
                        - **Outbox** em vez de publicar na requisição: nenhum evento perdido, com 1 s de atraso.
                        - **Trava otimista** em vez de última escrita vence: ninguém perde dados, porém o cliente trata o 412.
                        %%
                        - One queue, not one per tenant: less to run; a noisy tenant delays the others.
                        - **Cursor, not offset**: page 500 costs what page 1 costs, but nobody jumps to a page.
                        %%
                        - Fila, não cron: o trabalho sai na hora. Custa um broker.
                        - REST (não gRPC): o navegador chama direto; o contrato é menos estrito.
                        %%
                        Para o broker considerei Kafka, que custa mais para operar do que RabbitMQ. Avaliei também um cron, lento demais para o aviso.
                        %%
                        - Polling beats webhooks here: firewalls stay closed; results come up to 30 s later.
                        - We gave up GraphQL for REST because caching is simple.
                        %%
                        - Monolito modular, e não microsserviços: uma equipe só. O preço é um deploy maior.
                        - Descartamos Kafka: operar custa caro.
                        """);
    }

    @ParameterizedTest
    @MethodSource("good")
    void the_facts_in_any_form_are_enough(String passage) {
        assertThat(Answers.problems("trade-offs", passage)).isEmpty();
        assertThat(Answers.problems("trade-offs", LEAD + "## 10. Trade-offs\n\n" + passage)).isEmpty();
    }

    private static final String WHOLE = """
            - REST instead of GraphQL: simple caching, sometimes two calls.
            - Events instead of calls: available, but eventually consistent.
            """;

    static Stream<Arguments> blurred() {
        return Answers.expectations(
                """
                        decisions without alternatives
                        REST instead of GraphQL: simple caching, sometimes two calls=>REST: simple caching, sometimes two calls
                        %%
                        decisions without alternatives
                        REST instead of GraphQL: simple caching, sometimes two calls=>REST, after careful consideration of all options
                        %%
                        decisions without alternatives
                        - Events instead of calls: available, but eventually consistent.=>- Events: available, but eventually consistent.
                        %%
                        decisions without alternatives
                        - Events instead of calls: available, but eventually consistent.=>
                        %%
                        decisions without alternatives
                        - Events instead of calls: available, but eventually consistent.=>- Consistency versus availability.
                        %%
                        decisions without alternatives
                        - Events instead of calls: available, but eventually consistent.=>- Alternatives were considered.
                        %%
                        decisions without alternatives
                        - Events instead of calls: available, but eventually consistent.=>- Consideramos várias alternativas.
                        %%
                        decisions without alternatives
                        - Events instead of calls: available, but eventually consistent.=>- Simplicidade em vez de complexidade.
                        %%
                        decisions without alternatives
                        - Events instead of calls: available, but eventually consistent.=>- We use events because they are good.
                        %%
                        decisions without alternatives
                        - Events instead of calls: available, but eventually consistent.=>- Eventos porque são desacoplados.
                        %%
                        decisions without reasons
                        REST instead of GraphQL: simple caching, sometimes two calls=>REST instead of GraphQL
                        &&
                        Events instead of calls: available, but eventually consistent=>Events instead of calls
                        %%
                        decisions without reasons
                        - REST instead of GraphQL: simple caching, sometimes two calls.=>| Decision | Alternative |\n|---|---|\n| REST | GraphQL |
                        &&
                        - Events instead of calls: available, but eventually consistent.=>| events | calls |
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
        assertThat(Answers.problems("trade-offs", WHOLE)).isEmpty();
        assertThat(Answers.problems("trade-offs", passage)).as(passage).containsExactly(expected);
        assertThat(Answers.problems("trade-offs", LEAD + "## 10. Trade-offs\n\n" + passage)).as(passage)
                .containsExactly(expected);
    }

    static Stream<String> platitudes() {
        return Answers.passages("""
                Every design has trade-offs; this one balances simplicity and scalability.
                %%
                The design is simple, not complex, and has no downsides.
                %%
                O desenho é o melhor possível, não há desvantagens; tudo segue o pedido.
                %%
                - Queue.
                - REST.
                - One service.
                %%
                We considered several alternatives and chose the best one for this case.
                %%
                There is a trade-off between consistency and availability, and between cost and performance.
                %%
                Os trade-offs foram avaliados com cuidado e as decisões estão documentadas.
                %%
                - Consistency vs. availability
                - Simplicity vs. flexibility
                - Cost vs. performance
                %%
                O desenho equilibra custo e desempenho.
                """);
    }

    @ParameterizedTest
    @MethodSource("platitudes")
    void platitudes_do_not_do(String passage) {
        assertThat(Answers.problems("trade-offs", LEAD + "## 10. Trade-offs\n\n" + passage)).as(passage)
                .hasSizeGreaterThanOrEqualTo(1);
        assertThat(Answers.problems("trade-offs", passage)).as(passage).hasSizeGreaterThanOrEqualTo(1);
    }
}
