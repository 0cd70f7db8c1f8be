package dev.architect.review.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.review.Finding;
import dev.architect.review.Severity;

class ExamplesCheckTest {

    private static final String OPENAPI = "openapi-3.0.yaml";
    private static final String ORDER = """
            {"customer": "7d4e6a9c-2f0b-4c58-9a55-1c0f3a2b4d6e",
             "lines": [{"sku": "AB-1234", "quantity": 2, "price": 10.5}],
             "payment": {"kind": "card", "token": "tok_1"}}
            """;
    private static final String CREATED = """
            {"id": "7d4e6a9c-2f0b-4c58-9a55-1c0f3a2b4d6e", "customer": "7d4e6a9c-2f0b-4c58-9a55-1c0f3a2b4d6e", "status": "open",
             "lines": [{"sku": "AB-1234", "quantity": 2, "price": 10.5}],
             "createdAt": "2026-03-04T10:15:00Z"}
            """;
    private static final String PROBLEM = "{\"type\": \"about:blank\", \"title\": \"No such order\", \"status\": 404}";
    private static final String EVENT = """
            {"specversion": "1.0", "id": "7d4e6a9c-2f0b-4c58-9a55-1c0f3a2b4d6e", "type": "order.created", "time": "2026-03-04T10:15:00Z",
             "data": {"orderId": "ord_1a2b", "total": {"amount": 1, "currency": "BRL"}}}
            """;

    static Stream<Arguments> faultsInDocuments() {
        return Stream.of(
                Arguments.of(OPENAPI, "quantity: 2, price: 10.50", "quantity: 0, price: 10.50",
                        "`lines.0.quantity` breaks `minimum`"),
                Arguments.of(OPENAPI, "quantity: 2, price: 10.50", "quantity: two, price: 10.50",
                        "`lines.0.quantity` is `\"two\"`"),
                Arguments.of(OPENAPI, "quantity: 2, price: 10.50", "quantity: 2",
                        "`lines.0` has no `price`, which is required"),
                Arguments.of(OPENAPI, "quantity: 2, price: 10.50", "quantity: 2, price: 10.505",
                        "`lines.0.price` breaks `multipleOf`"),
                Arguments.of(OPENAPI, "quantity: 2, price: 10.50", "qty: 2, quantity: 2, price: 1",
                        "`lines.0` has `qty`, which its schema does not know"),
                Arguments.of(OPENAPI, "sku: AB-1234, quantity: 2", "sku: ab-1234, quantity: 2",
                        "which does not match `^[A-Z]{2}-\\d{4}$`"),
                Arguments.of(OPENAPI, "payment: { kind: card, token: tok_1 }", "payment: { kind: cash }", "payment"),
                Arguments.of(OPENAPI, "cancel: { value: { status: cancelled } }", "cancel: { value: { status: canceled } }",
                        "`status` is `\"canceled\"`, which is none of the `enum`"),
                Arguments.of(OPENAPI, "cancel: { value: { status: cancelled } }", "cancel: { value: {} }",
                        "it breaks `minProperties`"),
                Arguments.of(OPENAPI, "title: Conflict, status: 409", "title: Conflict, status: '409'",
                        "`status` is `\"409\"`"),
                Arguments.of(OPENAPI, "title: Conflict, status: 409", "status: 409",
                        "the example of `Problem`: it has no `title`"),
                Arguments.of(OPENAPI, "example: paid", "example: payed", "`payed`".replace("`", "\"")),
                Arguments.of(OPENAPI, "default: 20", "default: 200", "the default of `schema`: it breaks `maximum`"),
                Arguments.of(OPENAPI, "default: open", "default: new", "the default of `Status`: it is `\"new\"`"),
                Arguments.of(OPENAPI, "enum: [invoice]", "enum: [1]", "the enum of `kind`: it is `1`"),
                Arguments.of(OPENAPI, "X-Total: { schema: { type: integer }, example: 2 }",
                        "X-Total: { schema: { type: integer }, example: two }",
                        "it is `\"two\"`"),
                Arguments.of(OPENAPI, "        createdAt: '2026-03-04T10:15:00Z'", "        createdAt: 04/03/2026",
                        "which is no `date-time`"),
                Arguments.of(OPENAPI, "      example:\n        id: 7d4e6a9c-2f0b-4c58-9a55-1c0f3a2b4d6e",
                        "      example:\n        id: 42", "the example of `Order`"),
                Arguments.of(OPENAPI, "        discount: null", "        discount: 0", "`discount` breaks `exclusiveMinimum`"),
                Arguments.of(OPENAPI, "value: { items: [], next: null }", "value: { next: null }", "it has no `items`"),
                Arguments.of(OPENAPI, "            createdAt: 2026-03-04T10:15:00Z", "            made: 2026-03-04T10:15:00Z",
                        "no `createdAt`"),
                Arguments.of("openapi-3.1.yaml", "{ weight: 31, note: heavy }", "{ weight: 31 }", "no `note`"),
                Arguments.of("openapi-3.1.yaml", "size: [10, 20]", "size: [10, 20, 30]", "size"),
                Arguments.of("openapi-3.1.yaml", "kind: parcel, secret", "kind: letter, secret", "not the `const`"),
                Arguments.of("openapi-3.1.yaml", "example: BR123456", "example: BR1", "breaks `minLength`"),
                Arguments.of("asyncapi-2.6.yaml", "payload: { id: o-1, total: 12.3,", "payload: { id: o-1, total: '12.3',",
                        "`total` is `\"12.3\"`"),
                Arguments.of("asyncapi-2.6.yaml", "headers: { traceparent: 00-aa-bb-01 }", "headers: { traceparent: 7 }",
                        "`traceparent` is `7`"),
                Arguments.of("asyncapi-3.0.yaml", "payload: { id: o-1, total: 12.3 }", "payload: { id: o-1 }",
                        "the example of `OrderCreated`: it has no `total`"),
                Arguments.of("event.json", "\"currency\": \"BRL\"", "\"currency\": \"R$\"",
                        "`data.total.currency` breaks `minLength`"),
                Arguments.of("event.json", "\"orderId\": \"ord_1a2b\"", "\"orderId\": \"1a2b\"",
                        "`data.orderId` is `\"1a2b\"`"));
    }

    @ParameterizedTest
    @MethodSource("faultsInDocuments")
    void an_example_that_is_not_what_its_schema_says_is_found(String file, String from, String to, String says) {
        assertThat(Answer.withFault(file, from, to).findings("examples")).isNotEmpty()
                .anySatisfy(finding -> {
                    assertThat(finding.english()).contains(says);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.line()).isPositive();
                });
    }

    static Stream<Arguments> snippets() {
        return Stream.of(
                Arguments.of("A request, `POST /v1/orders`:", ORDER),
                Arguments.of("**POST /orders** body", ORDER),
                Arguments.of("Requisição, `POST /v1/orders` com `Idempotency-Key`:", ORDER),
                Arguments.of("O corpo da requisição de `POST /orders`:", ORDER),
                Arguments.of("`POST /orders`", ORDER),
                Arguments.of("`POST /orders`", CREATED),
                Arguments.of("The response of `POST /v1/orders`, `201 Created`:", CREATED),
                Arguments.of("Resposta de `POST /v1/orders` (`201`):", CREATED),
                Arguments.of("`GET /v1/orders/7d4e6a9c-2f0b-4c58-9a55-1c0f3a2b4d6e` returns", CREATED),
                Arguments.of("`GET /v1/orders/{id}` → 404 as `application/problem+json`", PROBLEM),
                Arguments.of("An error of `GET /orders/{orderId}`:", PROBLEM),
                Arguments.of("Todo erro é um `application/problem+json`:", PROBLEM));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void an_example_in_the_prose_is_held_to_what_its_words_name(String words, String json) {
        Answer document = Answer.withFile(OPENAPI);
        assertThat(document.and(words + "\n\n" + Answer.fence("json", json)).findings()).isEmpty();
        String wrong = json.replace("\"AB-1234\"", "1234").replace("\"status\": 404", "\"status\": \"404\"");
        assertThat(document.and(words + "\n\n" + Answer.fence("json", wrong)).findings()).isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.check()).isEqualTo("examples"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "The answer, `201 Created`:", "A resposta, `201 Created`:", "Response:", "It returns:",
            "Resposta de sucesso:" })
    void an_answer_belongs_to_the_request_above_it(String words) {
        Answer request = Answer.withFile(OPENAPI).and("A request, `POST /v1/orders`:\n\n" + Answer.fence("json", ORDER));
        assertThat(request.and(words + "\n\n" + Answer.fence("json", CREATED)).findings()).isEmpty();
        assertThat(request
                .and(words + "\n\n" + Answer.fence("json", CREATED.replace("\"status\": \"open\"", "\"status\": \"new\"")))
                .findings())
                .extracting(Finding::english)
                .containsExactly(
                        "the example is not what `POST /orders (201)` says: `status` is `\"new\"`, which is none of the `enum`");
    }

    @Test
    void a_finding_names_what_stands_above_and_its_line() {
        Answer answer = Answer.withFile(OPENAPI)
                .and("A request, `POST /v1/orders`:\n\n" + Answer.fence("json", ORDER.replace("\"quantity\": 2, ", "")));
        assertThat(answer.findings()).extracting(Finding::artefact, Finding::line, Finding::english, Finding::portuguese)
                .containsExactly(tuple("A request, POST /v1/orders", 2,
                        "the example is not what `POST /orders (request)` says: `lines.0` has no `quantity`, which is required",
                        "o exemplo não é o que diz `POST /orders (request)`: falta `quantity`, que é obrigatório em `lines.0`"));
    }

    @Test
    void requests_and_answers_as_they_go_over_the_wire_are_examples_too() {
        String http = "POST /v1/orders HTTP/1.1\nContent-Type: application/json\nAuthorization: Bearer …\n\n%s\n\n"
                + "HTTP/1.1 201 Created\nContent-Type: application/json\n\n%s";
        Answer document = Answer.withFile(OPENAPI);
        assertThat(document.and(Answer.fence("http", http.formatted(ORDER, CREATED))).findings()).isEmpty();
        assertThat(document.and(Answer.fence("http", http.formatted(ORDER.replace("\"lines\"", "\"items\""), CREATED)))
                .problems("examples"))
                .containsExactly("the example is not what `POST /orders (request)` says: it has no `lines`, which is required");
        assertThat(document.and(Answer.fence("http", http.formatted(ORDER, CREATED.replace("\"open\"", "true")))).findings())
                .extracting(Finding::line).containsExactly(13);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Event `order.created`:", "O evento publicado:", "" })
    void an_event_is_known_by_its_type(String words) {
        Answer answer = Answer.withFile("event.json");
        assertThat(answer.and(words + "\n\n" + Answer.fence("json", EVENT)).findings()).isEmpty();
        assertThat(answer.and(words + "\n\n" + Answer.fence("json", EVENT.replace("\"orderId\": \"ord_1a2b\", ", "")))
                .problems("examples"))
                .containsExactly("the example is not what `order.created` says: `data` has no `orderId`, which is required");
    }

    @ParameterizedTest
    @ValueSource(strings = { "The message `OrderCreated`:", "Evento `order.created`:", "order-created" })
    void an_event_is_known_by_its_message(String words) {
        String payload = "{\"id\": \"o-1\", \"total\": 3, \"at\": \"2026-03-04T10:15:00Z\"}";
        Answer answer = Answer.withFile("asyncapi-2.6.yaml");
        assertThat(answer.and(words + "\n\n" + Answer.fence("json", payload)).findings()).isEmpty();
        assertThat(answer.and(words + "\n\n" + Answer.fence("json", payload.replace("\"total\": 3", "\"total\": \"3\"")))
                .problems("examples")).hasSize(1);
        String inEnvelope = "{\"specversion\": \"1.0\", \"type\": \"order.created\", \"data\": " + payload + "}";
        assertThat(answer.and(words + "\n\n" + Answer.fence("json", inEnvelope)).findings()).isEmpty();
        assertThat(answer.and(words + "\n\n" + Answer.fence("json", inEnvelope.replace("\"total\": 3, ", "")))
                .problems("examples")).hasSize(1);
    }

    /// What cannot be told is let pass.
    @ParameterizedTest
    @ValueSource(strings = {
            "`POST /v1/orders` publishes this event:\n\n```json\n{\"type\": \"order.placed\", \"orderId\": \"1\"}\n```",
            "The configuration of the gateway:\n\n```json\n{\"timeout\": \"2s\", \"status\": 503}\n```",
            "`POST /v1/refunds` request:\n\n```json\n{\"lines\": 5}\n```",
            "A log line with 200 requests/s:\n\n```json\n{\"level\": \"info\", \"status\": \"open\", \"path\": \"/orders\"}\n```",
            "A request, `POST /v1/orders`:\n\n```json\n{\"customer\": \"7d4e6a9c-…\", \"lines\": [{\"sku\": \"…\", \"quantity\": 2, \"price\": 10.5}], \"payment\": {\"kind\": \"card\", \"token\": \"<token>\"}}\n```",
            "The claims of the token:\n\n```json\n{\"sub\": \"1\", \"status\": 5}\n```",
            "`GET /v1/orders` with the headers:\n\n```json\n{\"If-None-Match\": \"1\"}\n```",
            "The rate limit answers `429`:\n\n```json\n{\"limit\": 100, \"window\": \"1m\"}\n```",
            "`POST /v1/orders`\n\n```json\n{\"customer\": \"x\", \"lines\": [], \"payment\": …}\n```" })
    void what_cannot_be_told_is_let_pass(String prose) {
        assertThat(Answer.withFile(OPENAPI).and(prose).findings("examples")).isEmpty();
    }

    @Test
    void what_the_server_writes_is_not_required_of_a_request() {
        String document = """
                openapi: 3.0.3
                info: { title: A, version: '1' }
                security: [{ key: [] }]
                paths:
                  /notes:
                    put:
                      operationId: put
                      requestBody:
                        content:
                          application/json:
                            schema: { $ref: '#/components/schemas/Note' }
                            example: { text: A, password: B }
                      responses:
                        '200':
                          description: A
                          content:
                            application/json:
                              schema: { $ref: '#/components/schemas/Note' }
                              example: { id: 1, text: A }
                        '400': { description: A }
                        '500': { description: A }
                components:
                  securitySchemes: { key: { type: apiKey, in: header, name: K } }
                  schemas:
                    Note:
                      type: object
                      required: [id, text, password]
                      properties:
                        id: { type: integer, readOnly: true }
                        text: { type: string }
                        password: { type: string, writeOnly: true }
                """;
        assertThat(Answer.with("yaml", document).findings()).isEmpty();
        assertThat(Answer.with("yaml", document.replace("{ id: 1, text: A }", "{ text: A }")).problems("examples"))
                .containsExactly("the example of `PUT /notes (200)`: it has no `id`, which is required");
    }

    @Test
    void schemas_that_refer_to_each_other_in_every_way_end() {
        var schemas = new StringBuilder(
                "    S40: { type: string }\n    Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }], example: 1 }\n");
        for (int i = 0; i < 40; i++) {
            schemas.append(
                    "    S%d: { anyOf: [{ $ref: '#/components/schemas/S%d' }, { $ref: '#/components/schemas/S%d' }], example: 1 }\n"
                            .formatted(i, i + 1, i + 1));
        }
        Answer answer = Answer.withFault(OPENAPI, "  schemas:\n", "  schemas:\n" + schemas);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThat(answer.findings("openapi")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "^(a+)+$", "^(a|a)*$", "(.*)*b", "^(?:a*)*c$", "^([a-z]+\\\\.?)+@$" })
    void a_pattern_that_backtracks_for_years_is_given_up(String pattern) {
        String schema = "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"string\", \"pattern\": \"%s\", \"examples\": [\"%s!\"]}"
                .formatted(pattern, "a".repeat(60));
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThat(Answer.with("json", schema).findings("json-schema")).isEmpty());
    }
}
