package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BoundariesTest {

    private static final String LEAD = "A\nB\nC\nD\nE\n\n";

    static Stream<String> good() {
        return Answers.passages(
                """
                        | service | is responsible for | owns |
                        |---|---|---|
                        | `order-service` | taking and tracking orders | orders and their history |
                        | `payment-service` | charging and refunding | payment attempts |
                        %%
                        - **Order Service**: takes orders and tracks them. Owns orders.
                        - **Payment Service**: charges and refunds. Owns payment attempts.
                        %%
                        ### catalog-service
                        Responsible for product descriptions.
                        It owns products and categories.

                        ### pricing-service
                        Calculates the price for a customer; source of truth for price lists.
                        %%
                        The Billing Service is responsible for invoices and owns the ledger. The Subscription Service is responsible for plans and owns contracts.
                        %%
                        One service is enough: `loyalty-service` is responsible for points and owns the balance; a team of three would not gain from more, because nothing scales differently yet.
                        %%
                        | Serviço | Responsabilidade | Dados que possui |
                        |---|---|---|
                        | Agenda | marcar e cancelar consultas | consultas, horários |
                        | Pacientes | cadastro e consentimento | dados cadastrais |
                        %%
                        - **Serviço de pedidos**: recebe pedidos e acompanha a entrega; é dono dos pedidos e do histórico.
                        - **Serviço de estoque**: reserva itens; possui os níveis e as reservas.
                        %%
                        ### pedido-service
                        - Responsabilidade: receber e acompanhar pedidos
                        - Dados: pedidos, itens, histórico

                        ### envio-service
                        - Responsabilidade: rotas e entregadores
                        - Dados: rotas, entregas
                        %%
                        O `cobranca-service` é responsável por faturas e possui o razão. O `contrato-service` cuida de planos e guarda os contratos.
                        """);
    }

    @ParameterizedTest
    @MethodSource("good")
    void the_facts_in_any_form_are_enough(String passage) {
        assertThat(Answers.problems("boundaries", passage)).isEmpty();
        assertThat(Answers.problems("boundaries", LEAD + "## 1. Service boundaries\n\n" + passage)).isEmpty();
    }

    private static final String WHOLE = """
            | service | is responsible for | owns |
            |---|---|---|
            | `order-service` | taking and tracking orders | orders and their history |
            | `payment-service` | charging and refunding | payment attempts |
            """;

    static Stream<Arguments> blurred() {
        return Answers.expectations("""
                no services named after what they do for the business
                `order-service`=>Controller layer
                &&
                `payment-service`=>Data access layer
                %%
                no services named after what they do for the business
                `order-service`=>Frontend
                &&
                `payment-service`=>Backend
                %%
                no services named after what they do for the business
                `order-service`=>API layer
                &&
                `payment-service`=>Database layer
                %%
                no services named after what they do for the business
                `order-service`=>Camada de apresentação
                &&
                `payment-service`=>Camada de dados
                %%
                no services named after what they do for the business
                `order-service`=>API gateway
                &&
                `payment-service`=>Redis
                %%
                one service only, without a reason
                | `payment-service` | charging and refunding | payment attempts |=>
                %%
                one service only, without a reason
                `payment-service`=>Repository layer
                %%
                not said which data or operations each service owns
                orders and their history=>its data
                &&
                payment attempts=>its data
                %%
                not said which data or operations each service owns
                orders and their history=>
                &&
                payment attempts=>
                %%
                not said which data or operations each service owns
                orders and their history=>—
                &&
                payment attempts=>TBD
                %%
                not said which data or operations each service owns
                orders and their history=>os próprios dados
                &&
                payment attempts=>os dados necessários
                %%
                not said which data or operations each service owns
                payment attempts=>nothing
                %%
                not said which data or operations each service owns
                payment attempts=>all relevant data
                %%
                not said what each service is responsible for
                taking and tracking orders=>
                &&
                charging and refunding=>
                %%
                not said what each service is responsible for
                taking and tracking orders=>-
                %%
                not said which data or operations each service owns
                 | owns |=>|
                &&
                ---|---|---=>---|---
                &&
                 | orders and their history |=> |
                &&
                 | payment attempts |=> |
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
        assertThat(Answers.problems("boundaries", WHOLE)).isEmpty();
        assertThat(Answers.problems("boundaries", passage)).as(passage).containsExactly(expected);
        assertThat(Answers.problems("boundaries", LEAD + "## 1. Service boundaries\n\n" + passage)).as(passage)
                .containsExactly(expected);
    }

    static Stream<String> platitudes() {
        return Answers.passages("""
                The system is divided into services with clear boundaries, each with a single responsibility and its own data.
                %%
                We use a layered architecture: a controller layer, a service layer and a repository layer.
                %%
                O sistema é dividido em microsserviços coesos, cada um dono dos seus dados.
                %%
                - Frontend: shows the screens
                - Backend: holds the business logic
                - Database: stores the data
                %%
                | Layer | Responsibility | Data |
                |---|---|---|
                | API | requests | none |
                | Business logic | rules | objects |
                | Persistence | storage | tables |
                %%
                Domain-driven design gives each bounded context its own service.
                """);
    }

    @ParameterizedTest
    @MethodSource("platitudes")
    void platitudes_do_not_do(String passage) {
        assertThat(Answers.problems("boundaries", LEAD + "## 1. Service boundaries\n\n" + passage)).as(passage)
                .hasSizeGreaterThanOrEqualTo(1);
        assertThat(Answers.problems("boundaries", passage)).as(passage).hasSizeGreaterThanOrEqualTo(1);
    }
}
