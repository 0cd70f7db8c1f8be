package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Requests and answers are shown: at the media type, or in what their schema holds. Of the errors one example is enough.
final class ExampleLint implements OpenApiRule {

    private static final Pattern SUCCESS = Pattern.compile("2(?:\\d\\d|XX)");

    @Override
    public void look(OpenApi api, Problems problems) {
        Map<String, Place> without = new LinkedHashMap<>();
        var errors = new ArrayList<Place>();
        for (Operation operation : api.offered().toList()) {
            operation.requestBody().ifPresent(body -> json(body).filter(media -> !hasExample(media))
                    .forEach(media -> without.putIfAbsent(operation.name() + " (request)", media)));
            operation.responses().forEach((status, response) -> json(response).forEach(media -> {
                if (!SUCCESS.matcher(status).matches()) {
                    errors.add(media);
                } else if (!hasExample(media)) {
                    without.putIfAbsent(operation.name() + " (" + status + ")", media);
                }
            }));
        }
        if (!without.isEmpty()) {
            problems.warning(without.values().iterator().next().line(), "no example of " + Quoted.english(without.keySet()),
                    "falta um exemplo de " + Quoted.portuguese(without.keySet()), "Add an `example` to each body.");
        }
        if (!errors.isEmpty() && errors.stream().noneMatch(ExampleLint::hasExample)) {
            problems.warning(errors.getFirst().line(), "no error has an example", "nenhum erro tem exemplo",
                    "Add an `example` to the bodies of errors.");
        }
    }

    private static Stream<Place> json(Place body) {
        return body.get("content").children().stream().filter(media -> media.key().contains("json") && media.has("schema"));
    }

    private static boolean hasExample(Place media) {
        return media.has("example") || media.get("examples").isObject() && !media.get("examples").children().isEmpty()
                || isShown(media.get("schema"), new HashSet<>());
    }

    /// A schema is shown by an example of its own or of something in it. An `enum` within it shows a value, not the whole.
    private static boolean isShown(Place schema, Set<String> seen) {
        Place target = schema.resolved().orElse(schema);
        if (!seen.add(target.pointer())) {
            return false;
        }
        return target.has("example") || target.has("examples")
                || SchemaPlaces.inside(target).stream().anyMatch(part -> isShown(part, seen));
    }
}
