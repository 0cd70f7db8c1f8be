package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContractsTest {

    private static final String LEAD = "A\nB\nC\nD\nE\n\n";

    static Stream<String> good() {
        return Answers.passages(
                """
                        ```yaml
                        openapi: 3.0.3
                        info: { title: Orders, version: "1" }
                        paths:
                          /orders:
                            post:
                              requestBody:
                                content:
                                  application/json:
                                    example: { cartId: c-1 }
                              responses:
                                "201":
                                  content:
                                    application/json:
                                      example: { orderId: o-1 }
                                "400": { description: bad }
                                "409": { description: twice }
                        components:
                          securitySchemes:
                            bearer: { type: http, scheme: bearer }
                        ```
                        %%
                        `POST /v1/orders` takes an order and needs a bearer token.

                        ```http
                        POST /v1/orders HTTP/1.1
                        Content-Type: application/json

                        { "cartId": "c-1" }
                        ```

                        ```http
                        HTTP/1.1 201 Created

                        { "orderId": "o-1" }
                        ```

                        Errors: 400, 401, 409 and 422 as `application/problem+json`.
                        %%
                        | Method | Path | Auth | Errors |
                        |---|---|---|---|
                        | POST | /v1/orders | JWT | 400, 409 |
                        | GET | /v1/orders/{id} | JWT | 404 |

                        Request:

                        ```json
                        { "cartId": "c-1" }
                        ```

                        Response:

                        ```json
                        { "orderId": "o-1" }
                        ```
                        %%
                        ```graphql
                        type Query { order(id: ID!): Order @auth }
                        type Order { id: ID! total: String }
                        ```

                        ```graphql
                        query { order(id: "o-1") { total } }
                        ```

                        ```json
                        { "data": { "order": { "total": "9.90" } } }
                        ```

                        Errors: `NOT_FOUND` and `FORBIDDEN` in `extensions.code`.
                        %%
                        ```proto
                        syntax = "proto3";
                        service Prices { rpc Get(GetRequest) returns (GetResponse); }
                        message GetRequest { string sku = 1; }
                        message GetResponse { string amount = 1; }
                        ```

                        Request: `{ "sku": "s-1" }`. Response: `{ "amount": "9.90" }`. Errors are INVALID_ARGUMENT, NOT_FOUND and UNAVAILABLE. Callers use mTLS.
                        %%
                        `POST /v1/consultas` marca uma consulta; pede um token Bearer.

                        Requisição:

                        ```json
                        { "horarioId": "h-1" }
                        ```

                        Resposta, 201:

                        ```json
                        { "id": "c-1" }
                        ```

                        Erros: 400 corpo ilegível, 404 horário desconhecido, 409 ocupado.
                        %%
                        | Método | Caminho | Exemplo de requisição | Exemplo de resposta | Erros |
                        |---|---|---|---|---|
                        | POST | /v1/pontos | `{ "pedidoId": "p-1" }` | `{ "saldo": 120 }` | 404, 422 |

                        Autenticação por chave de API.
                        %%
                        ### POST /v1/resgates
                        Autenticação: JWT do usuário.

                        Corpo:

                        ```json
                        { "premioId": "r-1" }
                        ```

                        Devolve:

                        ```json
                        { "resgateId": "x-1" }
                        ```

                        | Código | Quando |
                        |---|---|
                        | 404 | prêmio desconhecido |
                        | 422 | saldo insuficiente |
                        %%
                        ```yaml
                        openapi: 3.1.0
                        info:
                          title: Pedidos
                          version: 1.0.0
                        security:
                          - oauth: []
                        paths:
                          /pedidos/{id}:
                            get:
                              responses:
                                200:
                                  content:
                                    application/json:
                                      schema:
                                        type: object
                                        properties:
                                          id: { type: string, example: p-1 }
                                404: { description: desconhecido }
                                default: { description: erro }
                        ```
                        """);
    }

    @ParameterizedTest
    @MethodSource("good")
    void the_facts_in_any_form_are_enough(String passage) {
        assertThat(Answers.problems("contracts", passage)).isEmpty();
        assertThat(Answers.problems("contracts", LEAD + "## 2. API contracts\n\n" + passage)).isEmpty();
    }

    private static final String WHOLE = """
            `POST /v1/orders` takes an order and needs a bearer token.

            Request:

            ```json
            { "cartId": "c-1" }
            ```

            Response, 201:

            ```json
            { "orderId": "o-1" }
            ```

            Errors: 400, 409 and 422.
            """;

    static Stream<Arguments> blurred() {
        return Answers.expectations("""
                no contract and no endpoints
                `POST /v1/orders` takes an order and needs a bearer token.=>There is an endpoint for orders.
                %%
                no contract and no endpoints
                `POST /v1/orders` takes an order and needs a bearer token.=>Orders are taken by a REST API with a bearer token.
                %%
                no example of a request
                Request:

                ```json
                { "cartId": "c-1" }
                ```=>
                %%
                no example of a response
                Response, 201:

                ```json
                { "orderId": "o-1" }
                ```=>
                %%
                no example of a request or a response
                ```json
                { "cartId": "c-1" }
                ```=>The cart.
                &&
                ```json
                { "orderId": "o-1" }
                ```=>The order.
                %%
                no example of a response
                ```json
                { "orderId": "o-1" }
                ```=>The order's id and state.
                %%
                no error cases with status codes
                Errors: 400, 409 and 422.=>
                %%
                no error cases with status codes
                Errors: 400, 409 and 422.=>Errors use standard HTTP status codes.
                %%
                no error cases with status codes
                Errors: 400, 409 and 422.=>Erros seguem a RFC 9457.
                %%
                no error cases with status codes
                Errors: 400, 409 and 422.=>Successful calls answer 200, 201 or 204.
                %%
                no error cases with status codes
                Errors: 400, 409 and 422.=>A call takes up to 450 ms, a body up to 500 KB.
                %%
                the contract names no authentication
                 and needs a bearer token=>
                %%
                the contract names no authentication
                 and needs a bearer token=>, for users who are logged in
                %%
                the contract names no authentication
                 and needs a bearer token=>; todos os endpoints são protegidos
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
        assertThat(Answers.problems("contracts", WHOLE)).isEmpty();
        assertThat(Answers.problems("contracts", passage)).as(passage).containsExactly(expected);
        assertThat(Answers.problems("contracts", LEAD + "## 2. API contracts\n\n" + passage)).as(passage)
                .containsExactly(expected);
    }

    static Stream<String> platitudes() {
        return Answers.passages("""
                The API follows REST best practices with clear resources, consistent errors and versioning.
                %%
                An OpenAPI document describes all endpoints with examples, errors and authentication.
                %%
                A API segue as boas práticas REST, com exemplos, erros padronizados e autenticação.
                %%
                - Endpoints for orders
                - Requests and responses in JSON
                - Standard status codes
                - Secure access
                """);
    }

    @ParameterizedTest
    @MethodSource("platitudes")
    void platitudes_do_not_do(String passage) {
        assertThat(Answers.problems("contracts", LEAD + "## 2. API contracts\n\n" + passage)).as(passage)
                .hasSizeGreaterThanOrEqualTo(1);
        assertThat(Answers.problems("contracts", passage)).as(passage).hasSizeGreaterThanOrEqualTo(1);
    }
}
