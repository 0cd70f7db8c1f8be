package dev.architect.review.contract;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the value of each keyword of JSON Schema must be. The meta-schemas say the same; read from here it can be told to
/// people with its line, and a native executable needs to carry no files for it.
enum Keyword {
    SCHEMA("a schema", "um schema",
            "additionalProperties, additionalItems, items, contains, propertyNames, not, if, then, else, unevaluatedItems, "
                    + "unevaluatedProperties, contentSchema"),
    SCHEMAS_BY_NAME("an object of schemas", "um objeto de schemas",
            "properties, patternProperties, $defs, definitions, dependentSchemas"),
    SCHEMAS("a list of schemas", "uma lista de schemas", "allOf, anyOf, oneOf, prefixItems"),
    TYPE("one of the seven type names, or a list of them", "um dos sete nomes de tipo, ou uma lista deles", "type"),
    NAMES("a list of names", "uma lista de nomes", "required"),
    NAMES_BY_NAME("an object of lists of names", "um objeto de listas de nomes", "dependentRequired"),
    VALUES("a list", "uma lista", "enum"),
    NUMBER("a number", "um número", "minimum, maximum"),
    LIMIT("a limit", "um limite", "exclusiveMinimum, exclusiveMaximum"),
    FACTOR("a number above 0", "um número acima de 0", "multipleOf"),
    COUNT("a whole number from 0", "um número inteiro a partir de 0",
            "minLength, maxLength, minItems, maxItems, minProperties, maxProperties, minContains, maxContains"),
    FLAG("true or false", "true ou false", "uniqueItems, deprecated, readOnly, writeOnly, nullable"),
    PATTERN("a regular expression", "uma expressão regular", "pattern"),
    TEXT("a text", "um texto",
            "title, description, format, $id, $schema, $ref, $anchor, $comment, $dynamicRef, $dynamicAnchor, contentEncoding, "
                    + "contentMediaType");

    private static final Map<String, Keyword> BY_NAME = Stream.of(values())
            .flatMap(keyword -> keyword.names().map(name -> Map.entry(name, keyword)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));

    private final String english;
    private final String portuguese;
    private final String names;

    Keyword(String english, String portuguese, String names) {
        this.english = english;
        this.portuguese = portuguese;
        this.names = names;
    }

    String english() {
        return english;
    }

    String portuguese() {
        return portuguese;
    }

    Stream<String> names() {
        return Stream.of(names.split(", "));
    }

    static Map<String, Keyword> all() {
        return BY_NAME;
    }
}
