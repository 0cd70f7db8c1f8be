package dev.architect.review.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.review.Finding;
import dev.architect.review.Severity;

class OpenApiCheckTest {

    @ParameterizedTest
    @ValueSource(strings = { "openapi-3.0.yaml", "openapi-3.1.yaml" })
    void a_good_document_is_without_a_finding(String file) {
        assertThat(Answer.withFile(file).findings()).isEmpty();
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                fault("title: Orders API", "titel: Orders API", "`titel` is not known in `info`; is `title` meant?"),
                fault("  version: 1.4.0\n", "", "`info` has no `version`"),
                fault("version: 1.4.0", "version: 1.4", "`info.version` is no text"),
                fault("openapi: 3.0.3", "openapi: 3.5.0", "`3.5.0` is no version of OpenAPI 3"),
                fault("openapi: 3.0.3", "openapi: \"2.0\"", "no version of OpenAPI 3"),
                fault("tags:\n  - name: orders", "tagz:\n  - name: orders", "`tagz` is not known there; is `tags` meant?"),
                fault("      responses:\n        '200': { description: Up }",
                        "      response:\n        '200': { description: Up }",
                        "`response` is not known in `GET /health`; is `responses` meant?"),
                fault("      responses:\n        '200': { description: Up }", "      summary: Nothing",
                        "`GET /health` has no `responses`"),
                fault("'200': { description: Up }", "'200': { content: { text/plain: {} } }", "`200` has no `description`"),
                fault("'200': { description: Up }", "'299a': { description: Up }",
                        "has the status `299a`, which does not exist"),
                fault("'200': { description: Up }", "'600': { description: Up }", "has the status `600`, which does not exist"),
                fault("operationId: getOrder\n", "operationId: listOrders\n", "the operationId `listOrders` is given twice"),
                fault("/orders/{orderId}:", "/orders/{id}:", "`GET /orders/{id}` has no path parameter `id`"),
                fault("/orders/{orderId}:", "/orders/{id}:", "the path parameter `orderId` is not in `/orders/{id}`"),
                fault("/orders/{orderId}:", "/orders/:orderId:", "`/orders/:orderId` is no path template"),
                fault("/orders/{orderId}:", "orders/{orderId}:", "does not begin with a slash"),
                fault("  /health:",
                        "  /orders/{id}:\n    get: { operationId: x, responses: { '200': { description: A } } }\n  /health:",
                        "is the same path as `/orders/{orderId}`"),
                fault("        in: path\n        required: true", "        in: path", "is not `required: true`"),
                fault("        - name: limit\n          in: query", "        - name: limit", "`limit` has no `in`"),
                fault("        - name: limit\n          in: query", "        - name: limit\n          in: body",
                        "the parameter `limit` is in `body`"),
                fault("          schema: { type: integer, minimum: 1, maximum: 100, default: 20 }\n",
                        "          type: integer\n",
                        "`type` is not known in `limit`"),
                fault("          schema: { type: integer, minimum: 1, maximum: 100, default: 20 }\n", "",
                        "the parameter `limit` has no `schema`"),
                fault("- { name: status, in: query,", "- { name: limit, in: query,", "has the parameter `limit` twice"),
                fault("#/components/parameters/Cursor'", "#/components/parameters/Curser'",
                        "`#/components/parameters/Curser` leads nowhere"),
                fault("items: { $ref: '#/components/schemas/Line' }", "items: { $ref: '#/components/responses/Problem' }",
                        "is none of the `schemas` that are wanted here"),
                fault("items: { $ref: '#/components/schemas/Line' }", "items: { $ref: './line.yaml' }",
                        "is a file that is not part of the answer"),
                fault("'409': { $ref: '#/components/responses/Problem' }", "'409': { $ref: '#/components/schemas/Problem' }",
                        "is none of the `responses` that are wanted here"),
                fault("      requestBody:\n        required: true\n        content:\n          application/json:",
                        "      requestBody:\n        required: true\n        contents:\n          application/json:",
                        "`requestBody` has no `content`"),
                fault("          application/json:\n            schema: { $ref: '#/components/schemas/NewOrder' }",
                        "          json:\n            schema: { $ref: '#/components/schemas/NewOrder' }",
                        "`json` is no media type"),
                fault("                empty: { summary: Nothing yet, value: { items: [], next: null } }",
                        "                empty: { items: [] }",
                        "`items` is not known in `empty`"),
                fault("- apiKey: []", "- apikey: []", "the security scheme `apikey` is not defined"),
                fault("apiKey: { type: apiKey, in: header, name: X-Api-Key }", "apiKey: { type: apiKey }",
                        "`apiKey` has no `in`"),
                fault("apiKey: { type: apiKey, in: header, name: X-Api-Key }", "apiKey: { type: bearer }",
                        "has no valid `type`"),
                fault("          tokenUrl: https://id.example.com/token\n", "", "`bearer clientCredentials` has no `tokenUrl`"),
                fault("  /health:\n    get:", "  /health:\n    gett:", "`gett` is not known in `/health`"),
                fault("    Problem:\n      type: object", "    Order: { type: object }\n    Problem:\n      type: object",
                        "`Order` is given twice"),
                fault("X-Total: { schema: { type: integer }, example: 2 }", "X-Total: { description: All }",
                        "the header `X-Total` has no `schema`"),
                fault("X-Total: { schema: { type: integer }, example: 2 }", "application/json: { schema: { type: integer } }",
                        "`application/json` is no name of a header"),
                fault("  - url: https://api.example.com/v1", "  - description: All", "`servers` has no `url`"),
                fault("components:\n", "components:\n  schema: {}\n",
                        "`schema` is not known in `components`; is `schemas` meant?"));
    }

    static Stream<Arguments> lint() {
        return Stream.of(
                fault("      operationId: getOrder\n", "", "no operationId at `GET /orders/{orderId}`"),
                fault("        '200': { description: Up }", "        '401': { description: Up }",
                        "no success response at `GET /health`"),
                fault("        '404': { $ref: '#/components/responses/Problem' }\n", "",
                        "no 4xx response at `GET /orders/{orderId}`"),
                fault("security:\n  - bearer: [orders.read]\n", "",
                        "no security at `GET /orders`, `GET /orders/{orderId}` and `PATCH /orders/{orderId}`"),
                fault("      operationId: changeOrder", "      operationId: changeOrder\n      security: []",
                        "everybody may call `PATCH /orders/{orderId}`"),
                fault("bearer: [orders.write]", "bearer: [orders.admin]",
                        "the scope `orders.admin` is not defined by `bearer`"),
                fault("            example:\n              customer: 7d4e6a9c-2f0b-4c58-9a55-1c0f3a2b4d6e\n              lines:\n"
                        + "                - { sku: AB-1234, quantity: 2, price: 10.50 }\n              payment: { kind: card, token: tok_1 }\n",
                        "", "no example of `POST /orders (request)`"),
                fault("          example: { type: about:blank, title: Conflict, status: 409 }\n", "",
                        "no error has an example"),
                fault("            schema: { $ref: '#/components/schemas/NewOrder' }\n", "",
                        "a body of `application/json` has no `schema`"),
                fault("items: { $ref: '#/components/schemas/Line' }", "items: { $ref: 'https://example.com/line.json' }",
                        "is elsewhere, and nothing is fetched"));
    }

    private static Arguments fault(String from, String to, String says) {
        return Arguments.of(from, to, says);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void what_tools_would_refuse_is_an_error(String from, String to, String says) {
        assertThat(Answer.withFault("openapi-3.0.yaml", from, to).findings("openapi"))
                .anySatisfy(finding -> {
                    assertThat(finding.english()).contains(says);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.line()).isPositive();
                });
    }

    @ParameterizedTest
    @MethodSource("lint")
    void what_a_client_would_miss_is_a_warning(String from, String to, String says) {
        assertThat(Answer.withFault("openapi-3.0.yaml", from, to).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.english()).contains(says);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void a_contract_says_at_least_once_how_the_server_fails() {
        String never = Answer.file("openapi-3.0.yaml").replaceAll("(?m)^ {8}(?:'5\\d\\d'|default): .*\\R", "");
        assertThat(Answer.with("yaml", never).findings("openapi")).extracting(Finding::english).singleElement().asString()
                .startsWith("no 5xx or default response at `GET /orders`").contains("`POST /orders`").doesNotContain("health");
        assertThat(Answer.withFault("openapi-3.0.yaml", "        '503': { $ref: '#/components/responses/Problem' }\n", "")
                .findings()).isEmpty();
    }

    @Test
    void a_finding_names_file_line_and_mend_in_both_languages() {
        assertThat(Answer.withFault("openapi-3.0.yaml", "#/components/parameters/Cursor'", "#/components/parameters/Curser'")
                .findings())
                .singleElement().isEqualTo(new Finding("openapi", Severity.ERROR, "openapi.yaml", 23,
                        "`#/components/parameters/Curser` leads nowhere",
                        "`#/components/parameters/Curser` não leva a lugar nenhum",
                        "Define what `#/components/parameters/Curser` names, or correct the reference."));
    }

    @Test
    void swagger_2_is_answered_with_what_is_asked_for() {
        assertThat(Answer.with("yaml", "swagger: \"2.0\"\ninfo: { title: A, version: '1' }\npaths: {}").findings("openapi"))
                .extracting(Finding::line, Finding::english)
                .containsExactly(tuple(1, "it is Swagger 2, and OpenAPI 3 is asked for"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "openapi: 3.0.3\ninfo:\n  title: A\n  version: 1: 2\npaths: {}",
            "openapi: 3.0.3\ninfo:\n  title: A\n\tversion: '1'\npaths: {}",
            "openapi: 3.0.3\ninfo:\n  title: A\n  version: '1\npaths: {}",
            "openapi: 3.0.3\ninfo:\n  title: A\n  version: *gone\npaths: {}",
    })
    void yaml_that_does_not_parse_is_found_with_its_line(String yaml) {
        assertThat(Answer.with("yaml", yaml).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("openapi");
            assertThat(finding.english()).startsWith("no valid YAML: ");
            assertThat(finding.line()).isBetween(4, 5);
        });
    }

    @Test
    void json_that_does_not_parse_is_found_with_its_line() {
        assertThat(Answer.with("json", "{\n  \"openapi\": \"3.0.3\",\n  \"paths\": {},\n}").findings()).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.english()).startsWith("no valid JSON: ");
                    assertThat(finding.artefact()).isEqualTo("openapi.json");
                    assertThat(finding.line()).isEqualTo(4);
                });
    }

    @Test
    void json_that_is_indented_by_tabs_is_json() {
        String json = "{\n\t\"openapi\": \"3.1.0\",\n\t\"info\": {\"title\": \"A\", \"version\": \"1\"},\n\t\"components\": {}\n}";
        assertThat(Answer.with("json", json).findings()).isEmpty();
    }

    @Test
    void more_than_ten_findings_are_the_ten_worst() {
        String paths = "openapi: 3.0.3\npaths:\n"
                + "  /a%d:\n    get: { response: {} }\n".repeat(30)
                        .formatted(java.util.stream.IntStream.range(0, 30).boxed().toArray());
        assertThat(Answer.with("yaml", paths).findings("openapi")).hasSize(10)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void references_in_a_circle_are_found_and_end() {
        String circle = "    A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }\n";
        assertThat(Answer.withFault("openapi-3.0.yaml", "  schemas:\n", "  schemas:\n" + circle).findings("openapi"))
                .extracting(Finding::english).contains("`#/components/schemas/B` leads back to itself");
    }

    @Test
    void a_property_may_be_called_like_a_keyword() {
        String property = "        status: { type: integer, minimum: 400 }\n";
        String odd = property
                + "        $ref: { type: string }\n        example: { type: string }\n        responses: { type: object, "
                + "properties: { default: { $ref: '#/components/schemas/Line' }, items: { type: array, items: { $ref: '#/components/schemas/Line' } } } }\n";
        assertThat(Answer.withFault("openapi-3.0.yaml", property, odd).findings()).isEmpty();
    }
}
