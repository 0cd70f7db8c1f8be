package dev.architect.review.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/// The value of a scalar by the core schema of YAML 1.2, which OpenAPI asks for: `yes` and `2026-03-04` are texts there,
/// while SnakeYAML's own resolver still makes a boolean and a date of them.
final class YamlScalar {

    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d{1,100}");
    private static final Pattern NUMBER = Pattern
            .compile("[-+]?(?:\\.\\d{1,100}|\\d{1,100}(?:\\.\\d{0,100})?)(?:[eE][-+]?\\d{1,3})?");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private YamlScalar() {
    }

    static JsonNode value(ScalarNode scalar) {
        String text = scalar.getValue();
        if (!scalar.isPlain() || scalar.getTag().equals(Tag.STR)) {
            return JSON.textNode(text);
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> JSON.nullNode();
            case "true", "True", "TRUE" -> JSON.booleanNode(true);
            case "false", "False", "FALSE" -> JSON.booleanNode(false);
            default -> numberOrText(text);
        };
    }

    private static JsonNode numberOrText(String text) {
        if (INTEGER.matcher(text).matches()) {
            return JsonReader.integer(new BigInteger(text));
        }
        return NUMBER.matcher(text).matches() ? JSON.numberNode(new BigDecimal(text)) : JSON.textNode(text);
    }
}
