package dev.architect.review.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Responses stand under status codes that exist, and describe themselves.
final class ResponseRules implements OpenApiRule {

    private static final Pattern STATUS = Pattern.compile("[1-5](?:\\d\\d|XX)|default");
    private static final Shape SHAPE = Shape.of("description", "headers content links summary");

    @Override
    public void look(OpenApi api, Problems problems) {
        Map<String, Place> all = new LinkedHashMap<>();
        api.component("responses").children().forEach(response -> all.put(response.pointer(), response));
        for (Operation operation : api.operations()) {
            Place responses = operation.place().get("responses");
            if (responses.exists() && (!responses.isObject() || responses.children().isEmpty())) {
                problems.error(responses.line(), "%s has no response".formatted(Quoted.of(operation.name())),
                        "%s não tem nenhuma resposta".formatted(Quoted.of(operation.name())),
                        "Describe the responses of %s by status code.".formatted(Quoted.of(operation.name())));
            }
            for (Place response : responses.isObject() ? responses.children() : List.<Place> of()) {
                status(operation, response, problems);
                all.put(response.pointer(), response);
            }
        }
        all.values().stream().filter(response -> !response.key().startsWith("x-"))
                .forEach(response -> SHAPE.look(response, response.key(), problems));
    }

    private static void status(Operation operation, Place response, Problems problems) {
        String code = response.key();
        if (!STATUS.matcher(code).matches() && !code.startsWith("x-")) {
            problems.error(response.line(),
                    "%s has the status %s, which does not exist".formatted(Quoted.of(operation.name()), Quoted.of(code)),
                    "%s tem o status %s, que não existe".formatted(Quoted.of(operation.name()), Quoted.of(code)),
                    "Put the response under a status code such as \"200\", \"4XX\" or `default`.");
        }
    }
}
