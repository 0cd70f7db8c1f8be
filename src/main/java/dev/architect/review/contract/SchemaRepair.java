package dev.architect.review.contract;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What is no schema is told by the check of the schemas. For the examples it is left out, so that they are judged by the rest.
final class SchemaRepair {

    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "object", "array", "null");

    private SchemaRepair() {
    }

    static void dropWhatIsNoSchema(ObjectNode node) {
        Keyword.all().forEach((name, keyword) -> {
            JsonNode value = node.get(name);
            if (value != null && !fits(keyword, value)) {
                node.remove(name);
            }
        });
    }

    private static boolean fits(Keyword keyword, JsonNode value) {
        return switch (keyword) {
            case SCHEMA -> value.isObject() || value.isBoolean();
            case SCHEMAS_BY_NAME -> value.isObject() && areSchemas(value);
            case SCHEMAS -> value.isArray() && !value.isEmpty() && areSchemas(value);
            case TYPE -> value.isArray() ? areTypes(value) : TYPES.contains(value.asText());
            case NAMES, VALUES -> value.isArray();
            case NAMES_BY_NAME -> value.isObject();
            case NUMBER, LIMIT, FACTOR -> value.isNumber();
            case COUNT -> value.isIntegralNumber() && value.canConvertToInt();
            case FLAG -> value.isBoolean();
            case PATTERN, TEXT -> value.isTextual();
        };
    }

    private static boolean areSchemas(JsonNode values) {
        for (JsonNode value : values) {
            if (!value.isObject() && !value.isBoolean()) {
                return false;
            }
        }
        return true;
    }

    private static boolean areTypes(JsonNode values) {
        for (JsonNode value : values) {
            if (!TYPES.contains(value.asText())) {
                return false;
            }
        }
        return !values.isEmpty();
    }
}
