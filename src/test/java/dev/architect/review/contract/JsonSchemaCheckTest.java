package dev.architect.review.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.architect.review.Finding;

class JsonSchemaCheckTest {

    @Test
    void a_good_schema_is_without_a_finding() {
        assertThat(Answer.withFile("event.json").findings()).isEmpty();
    }

    static Stream<Arguments> schemas() {
        return Stream.of(
                Arguments.of("{\"type\": \"int\"}", "`type` must be one of the seven type names"),
                Arguments.of("{\"type\": \"String\"}", "`type` must be"),
                Arguments.of("{\"type\": []}", "`type` must be"),
                Arguments.of("{\"type\": [\"string\", \"date\"]}", "`type` must be"),
                Arguments.of("{\"required\": true}", "`required` must be a list of names, not `true`"),
                Arguments.of("{\"required\": \"id\"}", "`required` must be a list of names"),
                Arguments.of("{\"required\": [1]}", "`required` must be a list of names"),
                Arguments.of("{\"required\": [\"a\", \"a\"]}", "`required` must be a list of names"),
                Arguments.of("{\"properties\": [\"id\"]}", "`properties` must be an object of schemas"),
                Arguments.of("{\"properties\": {\"id\": \"string\"}}", "`id` is no schema"),
                Arguments.of("{\"items\": \"string\"}", "`items` is no schema"),
                Arguments.of("{\"items\": [{\"type\": \"string\"}]}", "`items` must be a schema"),
                Arguments.of("{\"enum\": \"a\"}", "`enum` must be a list"),
                Arguments.of("{\"minimum\": \"1\"}", "`minimum` must be a number"),
                Arguments.of("{\"exclusiveMinimum\": true}", "`exclusiveMinimum` must be a limit"),
                Arguments.of("{\"multipleOf\": 0}", "`multipleOf` must be a number above 0"),
                Arguments.of("{\"maxLength\": -1}", "`maxLength` must be a whole number"),
                Arguments.of("{\"maxItems\": 1.5}", "`maxItems` must be a whole number"),
                Arguments.of("{\"uniqueItems\": \"yes\"}", "`uniqueItems` must be true or false"),
                Arguments.of("{\"pattern\": \"^[a-z\"}", "`pattern` must be a regular expression"),
                Arguments.of("{\"pattern\": \"(a\"}", "`pattern` must be a regular expression"),
                Arguments.of("{\"allOf\": {\"type\": \"string\"}}", "`allOf` must be a list of schemas"),
                Arguments.of("{\"oneOf\": []}", "`oneOf` must be a list of schemas"),
                Arguments.of("{\"not\": []}", "`not` must be a schema"),
                Arguments.of("{\"$defs\": {\"a\": {\"type\": \"text\"}}}", "`type` must be"),
                Arguments.of("{\"dependentRequired\": {\"a\": \"b\"}}",
                        "`dependentRequired` must be an object of lists of names"),
                Arguments.of("{\"description\": 5}", "`description` must be a text"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void what_is_no_schema_is_found(String schema, String says) {
        String json = schema.replaceFirst("\\{", "{\"\\$schema\": \"https://json-schema.org/draft/2020-12/schema\", ");
        assertThat(Answer.with("json", json).problems("json-schema")).anySatisfy(problem -> assertThat(problem).contains(says));
    }

    /// The meta-schema is the measure: what it refuses is found, and nothing else is an error.
    @ParameterizedTest
    @MethodSource("schemas")
    void the_meta_schema_refuses_the_same(String schema, String says) {
        assertThat(refusedByMetaSchema(schema)).as(schema)
                .isEqualTo(!says.contains("regular expression") || schema.contains("pattern"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"type\": [\"string\", \"null\"]}", "{\"items\": true}", "{\"const\": null}",
            "{\"enum\": [1, \"a\", null]}",
            "{\"minLength\": 2.0}", "{\"if\": {}, \"then\": false}", "{\"pattern\": \"^[\\\\w.-]+@[^@\\\\s[]+\\\\u{1F600}?$\"}",
            "{\"examples\": [1]}", "{\"unevaluatedProperties\": {\"type\": \"string\"}}", "{\"x-internal\": [1]}",
            "{\"properties\": {\"type\": {\"type\": \"string\"}, \"required\": {\"type\": \"boolean\"}}}",
            "{\"default\": {\"type\": \"int\"}}" })
    void what_the_meta_schema_accepts_is_no_finding(String schema) {
        String json = schema.replaceFirst("\\{", "{\"\\$schema\": \"https://json-schema.org/draft/2020-12/schema\", ");
        assertThat(Answer.with("json", json).findings()).isEmpty();
        assertThat(schema.contains("u{1F600}") || !refusedByMetaSchema(schema)).isTrue();
    }

    private static boolean refusedByMetaSchema(String schema) {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        JsonNode node = ((Reading.Read) JsonReader.read(schema)).document().root();
        var metaSchema = registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return !metaSchema.validate(node, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "type: integer, minimum: 1, maximum: 100|type: integer, minimum: 100, maximum: 1|`minimum` is above `maximum`",
            "type: string, pattern: '^[A-Z]{2}-\\d{4}$'|type: string, pattern: '^[A-Z{2}-\\d{4}$'|`pattern` must be a regular expression",
            "note: { type: string, nullable: true, maxLength: 200 }|note: { type: [string, 'null'] }|`type` must be one of the seven",
            "lines:\\n          type: array|lines:\\n          type: list|`type` must be one of the seven",
            "token: { type: string }|token: { type: string, required: true }|`required` must be a list of names, not `true`",
            "type: number, nullable: true, minimum: 0, exclusiveMinimum: true|type: number, exclusiveMinimum: 0|`exclusiveMinimum` must be a limit",
            "errors: { type: object,|errors: { type: array,|an array without `items`",
            "required: [type, title, status]|required: [type, title, state]|`state` is required, but is none of the `properties`",
            "additionalProperties: false|additionalPropertis: false|`additionalPropertis` is no keyword; is `additionalProperties` meant?",
            "days: { type: integer }|days: { const: 30 }|`const` is not known to OpenAPI 3.0",
            "enum: [open, paid, cancelled]|enum: open|`enum` must be a list",
            "price: { type: number, multipleOf: 0.01 }|price: { type: decimal }|`type` must be one of the seven",
            "quantity: { type: integer, minimum: 1 }|quantity: integer|`quantity` is no schema" })
    void schemas_within_openapi_are_held_to_their_dialect(String from, String to, String says) {
        assertThat(Answer.withFault("openapi-3.0.yaml", from.replace("\\n", "\n"), to.replace("\\n", "\n"))
                .problems("json-schema"))
                .anySatisfy(problem -> assertThat(problem).contains(says));
    }

    @Test
    void nullable_has_no_effect_in_openapi_3_1() {
        assertThat(Answer.withFault("openapi-3.1.yaml", "secret: { type: string,", "secret: { type: string, nullable: true,")
                .findings())
                .extracting(Finding::english).containsExactly("`nullable` has no effect in this version of JSON Schema");
    }

    @Test
    void schemas_within_asyncapi_are_checked_and_those_of_avro_are_not() {
        assertThat(Answer.withFault("asyncapi-2.6.yaml", "amount: { type: number, minimum: 0 }", "amount: { type: money }")
                .findings())
                .extracting(Finding::check).containsExactly("json-schema");
    }

    @Test
    void what_a_schema_refers_to_must_be_there() {
        assertThat(Answer.withFault("event.json", "\"#/$defs/order\"", "\"#/$defs/oder\"").problems("json-schema"))
                .containsExactly("`#/$defs/oder` leads nowhere");
    }

    @Test
    void a_draft_7_schema_may_have_tuples_and_definitions() {
        String schema = """
                {"$schema": "http://json-schema.org/draft-07/schema#", "type": "array",
                 "items": [{"$ref": "#/definitions/a"}, {"$ref": "#b"}],
                 "definitions": {"a": {"type": "string"}, "b": {"$id": "#b", "type": "integer"}}, "examples": [["x", 1]]}
                """;
        assertThat(Answer.with("json", schema).findings()).isEmpty();
        assertThat(Answer.with("json", schema.replace("[\"x\", 1]", "[1, 1]")).problems("examples"))
                .isEqualTo(List.of("the example of `schema`: `0` is `1`, which is not the type of its schema (`\"string\"`)"));
    }

    @Test
    void thousands_of_schemas_with_names_of_their_own_are_found_in_no_time() {
        String schemas = IntStream.range(0, 3_000).mapToObj(i -> """
                "S%d": {"$id": "https://example.com/schemas/s%d", "type": "object", "properties": {"next": {"$ref": "s%d"}}}"""
                .formatted(i, i, (i + 1) % 3_000)).collect(Collectors.joining(",\n"));
        Answer answer = Answer.with("json", """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.com/schemas/all",
                "type": "object", "properties": {"first": {"$ref": "s0"}}, "$defs": {%s}}""".formatted(schemas));
        assertTimeoutPreemptively(Duration.ofSeconds(4), () -> assertThat(answer.problems("json-schema")).isEmpty());
    }
}
