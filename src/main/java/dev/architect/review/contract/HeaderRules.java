package dev.architect.review.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Headers of responses have names that HTTP allows, and say what they hold.
final class HeaderRules implements OpenApiRule {

    private static final Pattern NAME = Pattern.compile("[\\w!#$%&'*+.^|~-]{1,100}");
    private static final Shape SHAPE = Shape.of("",
            "description required deprecated allowEmptyValue style explode allowReserved schema example examples content");

    @Override
    public void look(OpenApi api, Problems problems) {
        Map<String, Place> all = new LinkedHashMap<>();
        api.component("headers").children().forEach(header -> all.put(header.pointer(), header));
        api.component("responses").children().forEach(response -> add(response, all));
        api.operations().forEach(operation -> operation.responses().values().forEach(response -> add(response, all)));
        all.values().forEach(header -> one(header, problems));
    }

    private static void add(Place response, Map<String, Place> all) {
        response.get("headers").children().forEach(header -> all.put(header.pointer(), header));
    }

    private static void one(Place header, Problems problems) {
        SHAPE.look(header, header.key(), problems);
        if (!NAME.matcher(header.key()).matches()) {
            problems.error(header.line(), "%s is no name of a header".formatted(Quoted.of(header.key())),
                    "%s não é nome de um cabeçalho".formatted(Quoted.of(header.key())),
                    "Give the header a name of HTTP; a body stands under `content`.");
        } else if (header.isObject() && !header.has("schema") && !header.has("content") && !header.has("$ref")) {
            problems.error(header.line(), "the header %s has no `schema`".formatted(Quoted.of(header.key())),
                    "falta `schema` no cabeçalho %s".formatted(Quoted.of(header.key())),
                    "Give the header %s a `schema`.".formatted(Quoted.of(header.key())));
        }
    }
}
