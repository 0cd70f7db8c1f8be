package dev.architect.review.contract;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/// Whether the keywords of a schema make sense together, each being right by itself.
final class SchemaSense {

    private static final Set<String> BRANCHES = Set.of("allOf", "anyOf", "oneOf", "if", "then", "else", "not");
    private static final List<List<String>> RANGES = List.of(List.of("minimum", "maximum"), List.of("minLength", "maxLength"),
            List.of("minItems", "maxItems"), List.of("minProperties", "maxProperties"));

    private final Dialect dialect;
    private final Problems problems;

    SchemaSense(Dialect dialect, Problems problems) {
        this.dialect = dialect;
        this.problems = problems;
    }

    void look(Place schema) {
        items(schema);
        required(schema);
        ranges(schema);
    }

    private void items(Place schema) {
        boolean isArray = schema.get("type").text().equals("array");
        if (dialect == Dialect.OPENAPI_30 && isArray && !schema.has("items")) {
            problems.error(schema.line(), "an array without `items`", "um array sem `items`",
                    "Say with `items` what the array holds.");
        }
    }

    private void required(Place schema) {
        Place properties = schema.get("properties");
        boolean isPart = schema.has("allOf") || schema.has("anyOf") || schema.has("oneOf") || schema.has("$ref")
                || schema.has("patternProperties") || schema.get("additionalProperties").isObject()
                || isBranch(schema);
        if (!properties.isObject() || !schema.get("required").isArray() || isPart) {
            return;
        }
        for (Place name : schema.get("required").children()) {
            if (!name.text().isEmpty() && !properties.has(name.text())) {
                problems.warning(name.line(),
                        "%s is required, but is none of the `properties`".formatted(Quoted.of(name.text())),
                        "%s é obrigatório, mas não está em `properties`".formatted(Quoted.of(name.text())),
                        "Describe %s in `properties`, or do not require it.".formatted(Quoted.of(name.text())));
            }
        }
    }

    /// A branch may require what its neighbour describes.
    private static boolean isBranch(Place schema) {
        return schema.path().stream()
                .anyMatch(BRANCHES::contains);
    }

    private void ranges(Place schema) {
        for (List<String> range : RANGES) {
            JsonNode from = schema.get(range.getFirst()).node();
            JsonNode to = schema.get(range.getLast()).node();
            if (from.isNumber() && to.isNumber() && from.decimalValue().compareTo(to.decimalValue()) > 0) {
                problems.error(schema.get(range.getFirst()).line(),
                        "`%s` is above `%s`: no value is valid".formatted(range.getFirst(), range.getLast()),
                        "`%s` é maior que `%s`: nenhum valor é válido".formatted(range.getFirst(), range.getLast()),
                        "Give the range a lower limit that is not above the upper one.");
            }
        }
    }
}
