package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TestingTest {

    private static final String LEAD = "A\nB\nC\nD\nE\n\n";

    static Stream<String> good() {
        return Answers.passages(
                """
                        - Unit tests for the pricing rules, contract tests with Pact for each consumer.
                        %%
                        | Test | What it shows |
                        |---|---|
                        | unit | state machine of the order |
                        | integration | real PostgreSQL and Kafka in Testcontainers |
                        | load | 600 orders/min with k6 |
                        %%
                        Before a release we run contract tests against the OpenAPI file, a load test at twice the peak, and once a month we cut the payment provider off in staging (chaos).
                        %%
                        **Testing**: consumer-driven contracts between orders and payments; end-to-end tests of the checkout with Playwright.
                        %%
                        - Testes unitários do cálculo de juros; testes de contrato com Pact; teste de carga com Gatling a 200 rps.
                        %%
                        | Teste | O quê |
                        |---|---|
                        | unidade | conflito de horários |
                        | integração | broker real em contêiner |
                        %%
                        Os testes de integração sobem o RabbitMQ com Testcontainers, e os de carga repetem a Black Friday com k6.
                        %%
                        ### Testes
                        - Unitários: regras de resgate de pontos.
                        - Ponta a ponta: compra com Pix no ambiente de homologação.
                        """);
    }

    @ParameterizedTest
    @MethodSource("good")
    void the_facts_in_any_form_are_enough(String passage) {
        assertThat(Answers.problems("testing", passage)).isEmpty();
        assertThat(Answers.problems("testing", LEAD + "## 9. Deployment\n\n" + passage)).isEmpty();
    }

    private static final String WHOLE = """
            - Unit tests for the pricing rules.
            - Contract tests with Pact between orders and payments.
            """;

    static Stream<Arguments> blurred() {
        return Answers.expectations("""
                the tests are named for nothing concrete
                - Unit tests for the pricing rules.=>- Unit tests.
                %%
                the tests are named for nothing concrete
                - Contract tests with Pact between orders and payments.=>- Contract tests.
                %%
                the tests are named for nothing concrete
                - Contract tests with Pact between orders and payments.=>- Integration tests for all services.
                %%
                the tests are named for nothing concrete
                - Contract tests with Pact between orders and payments.=>- Load tests to ensure performance.
                %%
                the tests are named for nothing concrete
                - Contract tests with Pact between orders and payments.=>- Testes de integração em todos os serviços.
                %%
                the tests are named for nothing concrete
                - Unit tests for the pricing rules.=>- Unit tests with high coverage.
                %%
                the tests are named for nothing concrete
                - Contract tests with Pact between orders and payments.=>
                %%
                the tests are named for nothing concrete
                - Unit tests for the pricing rules.=>- Testes unitários com boa cobertura.
                %%
                the tests are named for nothing concrete
                - Unit tests for the pricing rules.=>- End-to-end tests to make sure that everything works.
                %%
                the tests are named for nothing concrete
                - Unit tests for the pricing rules.=>
                &&
                with Pact between orders and payments=>in the pipeline
                %%
                no testing strategy
                - Unit tests for the pricing rules.=>- It is tested well.
                &&
                - Contract tests with Pact between orders and payments.=>- Quality comes first.
                %%
                no testing strategy
                - Unit tests for the pricing rules.=>
                &&
                - Contract tests with Pact between orders and payments.=>
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
        assertThat(Answers.problems("testing", WHOLE)).isEmpty();
        assertThat(Answers.problems("testing", passage)).as(passage).containsExactly(expected);
        assertThat(Answers.problems("testing", LEAD + "## 9. Deployment\n\n" + passage)).as(passage).containsExactly(expected);
    }

    static Stream<String> platitudes() {
        return Answers.passages("""
                We will write unit tests, integration tests and end-to-end tests to ensure quality.
                %%
                A comprehensive testing strategy with unit, integration, contract and load testing covers the whole system.
                %%
                Testes unitários, de integração e de ponta a ponta garantem a qualidade do sistema.
                %%
                - Unit tests
                - Integration tests
                - Load tests
                %%
                The test pyramid is followed: many unit tests, some integration tests, few end-to-end tests.
                %%
                Everything is tested automatically in CI before each release.
                """);
    }

    @ParameterizedTest
    @MethodSource("platitudes")
    void platitudes_do_not_do(String passage) {
        assertThat(Answers.problems("testing", LEAD + "## 9. Deployment\n\n" + passage)).as(passage)
                .hasSizeGreaterThanOrEqualTo(1);
        assertThat(Answers.problems("testing", passage)).as(passage).hasSizeGreaterThanOrEqualTo(1);
    }
}
