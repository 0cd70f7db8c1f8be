package dev.architect.review.contract;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

/// Whether one schema is a schema of its dialect.
final class SchemaRules {

    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "object", "array", "null");
    private static final Set<String> NOT_IN_OPENAPI_30 = Set.of("const", "if", "then", "else", "patternProperties",
            "prefixItems", "contains", "dependentRequired", "dependentSchemas", "propertyNames", "unevaluatedProperties",
            "unevaluatedItems", "$defs");

    private final Dialect dialect;
    private final Problems problems;
    private final SchemaSense sense;

    SchemaRules(Dialect dialect, Problems problems) {
        this.dialect = dialect;
        this.problems = problems;
        this.sense = new SchemaSense(dialect, problems);
    }

    void look(Place schema) {
        if (schema.node().isBoolean() && dialect != Dialect.DRAFT_4) {
            return;
        }
        if (!schema.isObject()) {
            problems.error(schema.line(), Quoted.of(schema.key()) + " is no schema",
                    Quoted.of(schema.key()) + " não é um schema",
                    "Write an object with JSON Schema keywords there.");
            return;
        }
        if (dialect == Dialect.OPENAPI_30 && schema.has("$ref")) {
            return;
        }
        for (Place member : schema.children()) {
            member(member);
        }
        sense.look(schema);
    }

    private void member(Place member) {
        String key = member.key();
        Keyword keyword = Keyword.all().get(key);
        if (dialect == Dialect.OPENAPI_30 && NOT_IN_OPENAPI_30.contains(key)) {
            problems.warning(member.line(), Quoted.of(key) + " is not known to OpenAPI 3.0",
                    Quoted.of(key) + " não existe no OpenAPI 3.0",
                    "Say it with a keyword of OpenAPI 3.0, or write the document as OpenAPI 3.1.");
        } else if (keyword == null) {
            typo(member);
        } else if (dialect == Dialect.MODERN && key.equals("nullable")) {
            problems.warning(member.line(), "`nullable` has no effect in this version of JSON Schema",
                    "`nullable` não tem efeito nesta versão do JSON Schema", "Write the type as a list with \"null\" in it.");
        } else if (!fits(keyword, member)) {
            problems.error(member.line(),
                    "%s must be %s, not %s".formatted(Quoted.of(key), keyword.english(), Quoted.of(member.node().toString())),
                    "%s deve ser %s, não %s".formatted(Quoted.of(key), keyword.portuguese(),
                            Quoted.of(member.node().toString())),
                    "Give " + Quoted.of(key) + " a value that JSON Schema allows.");
        }
    }

    private boolean fits(Keyword keyword, Place member) {
        JsonNode value = member.node();
        return switch (keyword) {
            case SCHEMA -> !value.isArray() || member.key().equals("items") && dialect.hasTuples();
            case SCHEMAS_BY_NAME -> value.isObject();
            case SCHEMAS -> value.isArray() && !value.isEmpty();
            case TYPE -> isType(value);
            case NAMES -> isListOfNames(value);
            case NAMES_BY_NAME -> value.isObject() && all(value, SchemaRules::isListOfNames);
            case VALUES -> value.isArray() && !value.isEmpty();
            case NUMBER -> value.isNumber();
            case LIMIT -> dialect.hasBooleanLimits() ? value.isBoolean() : value.isNumber();
            case FACTOR -> value.isNumber() && value.decimalValue().signum() > 0;
            case COUNT -> value.isNumber() && value.decimalValue().signum() >= 0
                    && value.decimalValue().stripTrailingZeros().scale() <= 0;
            case FLAG -> value.isBoolean();
            case PATTERN -> value.isTextual() && SafePattern.of(value.textValue()).isPresent();
            case TEXT -> value.isTextual();
        };
    }

    private boolean isType(JsonNode value) {
        if (value.isArray()) {
            return dialect != Dialect.OPENAPI_30 && !value.isEmpty() && isListOfNames(value)
                    && all(value, one -> TYPES.contains(one.textValue()));
        }
        return value.isTextual() && TYPES.contains(value.textValue())
                && !(dialect == Dialect.OPENAPI_30 && value.textValue().equals("null"));
    }

    private static boolean isListOfNames(JsonNode value) {
        var seen = new HashSet<String>();
        return value.isArray() && all(value, name -> name.isTextual() && seen.add(name.textValue()));
    }

    private static boolean all(JsonNode values, Predicate<JsonNode> test) {
        for (JsonNode value : values) {
            if (!test.test(value)) {
                return false;
            }
        }
        return true;
    }

    /// `requried` is let pass by every validator, and then nothing is required.
    private void typo(Place member) {
        Optional<String> meant = Spelling.nearest(member.key(), Keyword.all().keySet());
        meant.ifPresent(name -> problems.warning(member.line(),
                "%s is no keyword; is %s meant?".formatted(Quoted.of(member.key()), Quoted.of(name)),
                "%s não é uma palavra-chave; seria %s?".formatted(Quoted.of(member.key()), Quoted.of(name)),
                "Write %s instead of %s.".formatted(Quoted.of(name), Quoted.of(member.key()))));
    }
}
