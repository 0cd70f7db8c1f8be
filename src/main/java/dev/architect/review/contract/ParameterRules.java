package dev.architect.review.contract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Parameters say what they are called, where they stand, and what they hold.
final class ParameterRules implements OpenApiRule {

    private static final Set<String> PLACES = Set.of("path", "query", "header", "cookie", "querystring");
    private static final Shape SHAPE = Shape.of("in name",
            "description required deprecated allowEmptyValue style explode allowReserved schema example examples content");

    @Override
    public void look(OpenApi api, Problems problems) {
        Map<String, Place> all = new LinkedHashMap<>();
        api.component("parameters").children().forEach(parameter -> all.put(parameter.pointer(), parameter));
        for (Operation operation : api.operations()) {
            list(operation.place().get("parameters"), operation.name(), all, problems);
            list(operation.pathItem().get("parameters"), operation.path(), all, problems);
        }
        all.values().forEach(parameter -> one(parameter, problems));
    }

    private static void list(Place parameters, String owner, Map<String, Place> all, Problems problems) {
        if (parameters.exists() && !parameters.isArray()) {
            problems.error(parameters.line(), "the parameters of %s are no list".formatted(Quoted.of(owner)),
                    "os parâmetros de %s não são uma lista".formatted(Quoted.of(owner)), "Write the parameters as a list.");
            return;
        }
        var seen = new HashSet<String>();
        for (Place parameter : parameters.children()) {
            all.put(parameter.pointer(), parameter);
            Place target = parameter.resolved().orElse(parameter);
            String name = target.get("name").text();
            if (!name.isEmpty() && !seen.add(target.get("in").text() + " " + name)) {
                problems.error(parameter.line(), "%s has the parameter %s twice".formatted(Quoted.of(owner), Quoted.of(name)),
                        "%s tem o parâmetro %s duas vezes".formatted(Quoted.of(owner), Quoted.of(name)),
                        "Give each parameter once.");
            }
        }
    }

    private static void one(Place parameter, Problems problems) {
        if (!parameter.isObject() || parameter.has("$ref")) {
            return;
        }
        String name = parameter.get("name").text().isEmpty() ? "parameter" : parameter.get("name").text();
        SHAPE.look(parameter, name, problems);
        String in = parameter.get("in").text();
        if (parameter.has("in") && !PLACES.contains(in)) {
            problems.error(parameter.get("in").line(),
                    "the parameter %s is in %s".formatted(Quoted.of(name), Quoted.of(parameter.get("in").node().asText())),
                    "o parâmetro %s está em %s".formatted(Quoted.of(name), Quoted.of(parameter.get("in").node().asText())),
                    "Put it in path, query, header or cookie; a body is a `requestBody`.");
        }
        if (in.equals("path") && !parameter.get("required").node().asBoolean(false)) {
            problems.error(parameter.line(), "the path parameter %s is not `required: true`".formatted(Quoted.of(name)),
                    "o parâmetro de caminho %s não é `required: true`".formatted(Quoted.of(name)),
                    "Add `required: true` to the parameter %s.".formatted(Quoted.of(name)));
        }
        if (!parameter.has("schema") && !parameter.has("content")) {
            problems.error(parameter.line(), "the parameter %s has no `schema`".formatted(Quoted.of(name)),
                    "falta `schema` no parâmetro %s".formatted(Quoted.of(name)),
                    "Give the parameter %s a `schema`.".formatted(Quoted.of(name)));
        }
    }
}
