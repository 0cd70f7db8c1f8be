package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a whole design says against itself, or leaves empty where it began to tell.
class GapsTest {

    private static final String LEAD = "A\nB\nC\nD\nE\n\n";
    private static final String HEADINGS = """
            ## 1. Service boundaries

            ## 5. Resilience

            ## 6. Observability

            ## 7. Security

            ## 9. Deployment

            ## 10. Trade-offs
            """;

    /// Whether the passage, put below its heading in a whole design, has this finding.
    private static boolean isFound(String check, String heading, String passage, String finding) {
        String markdown = LEAD + HEADINGS.replace(heading, heading + "\n\n" + passage.replace("\\n", "\n"));
        return Answers.problems(check, markdown).contains(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            true  ~ Unit tests cover the fares, contract tests with Pact the apps. A load test is run as well.
            true  ~ - Testes: unidade para os cálculos de juros; contrato com Pact; carga com muito volume.
            false ~ Unit tests cover the fares, contract tests with Pact the apps. A load test holds 300 orders a second for 30 minutes.
            false ~ Unit tests cover the fares, contract tests with Pact the apps. A load test repeats twice the peak.
            false ~ Unit tests cover the fares, contract tests with Pact the apps. A load test runs nightly. It holds 90 orders per second.
            false ~ - Testes: unidade para os cálculos de juros; contrato com Pact; carga de 50 req/s por 30 min.
            false ~ - Testes: unidade para os cálculos de juros; contrato com Pact por consumidor.
            """)
    void a_load_test_has_a_load(boolean isFound, String passage) {
        assertThat(isFound("testing", "## 9. Deployment", passage, "a load test without a load")).isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            true  ~ At peak 120 orders a second arrive. ~ A load test holds 20 orders a second for 10 min.
            true  ~ São 1.333 leituras por segundo em média. ~ Teste de carga com 200 leituras por segundo por 1 h.
            false ~ At peak 120 orders a second arrive. ~ A load test holds 250 orders a second for 10 min.
            false ~ If the peak passes 500 orders a second we split. ~ A load test holds 250 orders a second for 10 min.
            false ~ At peak 900 readings a second arrive. ~ A load test holds 250 orders a second for 10 min.
            false ~ São 1.333 leituras por segundo em média. ~ Teste de carga com 5.000 leituras por segundo por 1 h.
            """)
    void a_load_test_reaches_what_is_expected(boolean isFound, String expected, String test) {
        String passage = "Unit tests for the fares, contract tests with Pact for the apps. " + test;
        String markdown = LEAD + HEADINGS.replace("## 5. Resilience", "## 5. Resilience\n\n" + expected)
                .replace("## 9. Deployment", "## 9. Deployment\n\n" + passage);
        assertThat(Answers.problems("testing", markdown).contains("the load test is smaller than the expected load"))
                .isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            true  ~ REST instead of GraphQL: one client. Kafka instead of RabbitMQ, because it replays. A single service was an alternative. I rejected it.
            true  ~ REST em vez de GraphQL: um cliente. Kafka em vez de RabbitMQ, porque relê. Um só serviço era a alternativa. Rejeitamos.
            true  ~ | decision | rejected | why |\\n|---|---|---|\\n| REST | GraphQL | best option |\\n| Kafka | RabbitMQ | best option |
            true  ~ | decisão | rejeitado | motivo |\\n|---|---|---|\\n| REST | GraphQL | melhor opção |\\n| Kafka | RabbitMQ | melhor opção |
            false ~ REST instead of GraphQL: one client. Kafka instead of RabbitMQ, because it replays. A single service was an alternative. I rejected it because teams differ.
            false ~ REST instead of GraphQL: one client. Kafka instead of RabbitMQ, because it replays. A single service would need one release train. We rejected it.
            false ~ REST em vez de GraphQL: um cliente. Kafka em vez de RabbitMQ, porque relê. Um só serviço era a alternativa. Rejeitamos pelo custo.
            false ~ | decision | rejected | why |\\n|---|---|---|\\n| REST | GraphQL | one client |\\n| Kafka | RabbitMQ | replay |
            false ~ Kafka instead of RabbitMQ, because it replays; events rejected by a consumer are parked.
            """)
    void each_rejected_alternative_has_its_reason(boolean isFound, String passage) {
        assertThat(isFound("trade-offs", "## 10. Trade-offs", passage, "an alternative rejected without a reason of its own"))
                .isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            true  ~ REST instead of GraphQL: one client. Kafka instead of RabbitMQ, because of replay. There are no downsides.
            true  ~ REST em vez de GraphQL: um cliente. Kafka em vez de RabbitMQ, porque relê. A solução não tem desvantagens.
            true  ~ | decision | rejected | cost |\\n|---|---|---|\\n| REST | GraphQL | none |\\n| Kafka | RabbitMQ | none |
            true  ~ | decisão | rejeitado | custo |\\n|---|---|---|\\n| REST | GraphQL | nenhum |\\n| Kafka | RabbitMQ | — |
            false ~ REST instead of GraphQL: one client. Kafka instead of RabbitMQ, because of replay. No risk for reads; writes cost 40 ms more.
            false ~ REST instead of GraphQL: one client. Kafka instead of RabbitMQ, because of replay.
            false ~ | decisão | rejeitado | custo |\\n|---|---|---|\\n| REST | GraphQL | nenhum |\\n| Kafka | RabbitMQ | mais um cluster |
            """)
    void a_design_that_costs_nothing_is_not_weighed(boolean isFound, String passage) {
        assertThat(isFound("trade-offs", "## 10. Trade-offs", passage, "no price and no risk of the decisions"))
                .isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            true  ~ Services talk over plain HTTP inside the cluster.
            true  ~ Entre serviços: sem autenticação, a rede interna é confiável.
            false ~ Services never talk over plain HTTP; mTLS is required.
            false ~ Services talk over mutual TLS.
            false ~ Entre serviços não há chamadas sem autenticação.
            false ~ Entre serviços, mTLS pela malha.
            """)
    void services_prove_themselves(boolean isFound, String passage) {
        assertThat(isFound("security", "## 7. Security", passage, "nothing protects the calls between services"))
                .isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            true  ~ Passwords stand in `application.yaml`.
            true  ~ Os segredos ficam em arquivo `.env` no repositório.
            true  ~ A senha dos aparelhos é gravada no firmware.
            false ~ Secrets live in Vault; none is in the repository.
            false ~ Secrets are committed sealed with SOPS in Git.
            false ~ Segredos no cofre, nunca no repositório.
            """)
    void secrets_lie_apart_from_the_code(boolean isFound, String passage) {
        assertThat(isFound("security", "## 7. Security", passage, "secrets lie beside the code")).isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            true  ~ | alert | threshold | who |\\n|---|---|---|\\n| errors | above 2 % for 5 min | |
            true  ~ | alerta | limiar | quem |\\n|---|---|---|\\n| erros | acima de 2 % por 5 min | — |
            false ~ | alert | threshold | who |\\n|---|---|---|\\n| errors | above 2 % for 5 min | on call |
            false ~ | alerta | limiar | quem |\\n|---|---|---|\\n| erros | acima de 2 % por 5 min | plantão |
            false ~ Alert when errors exceed 2 % for 5 min.
            """)
    void an_alert_calls_somebody(boolean isFound, String passage) {
        assertThat(isFound("observability", "## 6. Observability", passage, "alerts that call nobody")).isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            true  ~ Alerts will be set once it has run for a month.
            true  ~ Os alertas serão definidos depois de um mês.
            false ~ We alert when errors exceed 2 % for 5 min.
            false ~ Alerta quando os erros passam de 2 % por 5 min.
            """)
    void alerts_are_set_from_the_start(boolean isFound, String passage) {
        assertThat(isFound("observability", "## 6. Observability", passage, "no alert threshold with a number"))
                .isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            true  ~ Configuration is compiled into the image.
            true  ~ Configuração: ajustada direto nos servidores.
            false ~ Configuration is never baked into the image.
            false ~ Configuration comes from ConfigMaps.
            false ~ Configuração em Git, aplicada pelo pipeline.
            """)
    void configuration_is_applied_by_the_pipeline(boolean isFound, String passage) {
        assertThat(isFound("deployment", "## 9. Deployment", passage, "configuration is changed by hand or built in"))
                .isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            cut by technical layers ~ true ~ | layer | role |\\n|---|---|\\n| API | takes requests |\\n| business logic | holds rules |\\n| data | reads and writes |\\n\\n`order-service` is responsible for orders. `stock-service` is responsible for stock.
            cut by technical layers ~ true ~ | camada | papel |\\n|---|---|\\n| API | recebe chamadas |\\n| negócio | aplica regras |\\n\\n`order-service` cuida de pedidos. `stock-service` cuida de estoque.
            cut by technical layers ~ false ~ | service | job |\\n|---|---|\\n| order-service | takes orders |\\n| stock-service | reserves |
            two services write the same data ~ true ~ `order-service` is responsible for orders. `stock-service` is responsible for stock, which it shares with `order-service`.
            two services write the same data ~ true ~ | serviço | responsabilidade |\\n|---|---|\\n| `order-service` | recebe pedidos |\\n| `stock-service` | reserva peças |\\n\\n`order-service` e `stock-service` gravam ambos no estoque.
            two services write the same data ~ false ~ `order-service` is responsible for orders. `stock-service` is responsible for stock, which it never shares with `order-service`.
            not said what each service is responsible for ~ true ~ | service | responsibility | owns |\\n|---|---|---|\\n| order-service | processes data | orders |\\n| stock-service | supports other services | stock |
            not said what each service is responsible for ~ true ~ | serviço | responsabilidade | dados |\\n|---|---|---|\\n| order-service | processar dados | pedidos |\\n| stock-service | apoiar os demais serviços | estoque |
            not said what each service is responsible for ~ false ~ | service | responsibility | owns |\\n|---|---|---|\\n| order-service | takes orders | orders |\\n| stock-service | reserves parts | stock |
            """)
    void services_are_cut_along_the_domain(String finding, boolean isFound, String passage) {
        assertThat(isFound("boundaries", "## 1. Service boundaries", passage, finding)).isEqualTo(isFound);
    }
}
