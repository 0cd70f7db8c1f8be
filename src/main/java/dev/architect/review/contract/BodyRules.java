package dev.architect.review.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Bodies have content, content has media types, and named examples are examples.
final class BodyRules implements OpenApiRule {

    private static final Shape REQUEST = Shape.of("content", "description required");
    private static final Shape MEDIA_TYPE = Shape.of("",
            "schema example examples encoding itemSchema itemEncoding prefixEncoding");
    private static final Shape EXAMPLE = Shape.of("", "summary description value externalValue dataValue serializedValue");
    private static final Pattern TYPE = Pattern.compile("[\\w.+*-]{1,100}/[\\w.+*-]{1,100}(?:\\s{0,4};.{0,200})?");

    @Override
    public void look(OpenApi api, Problems problems) {
        Map<String, Place> requests = new LinkedHashMap<>();
        Map<String, Place> contents = new LinkedHashMap<>();
        api.component("requestBodies").children().forEach(body -> requests.put(body.pointer(), body));
        api.component("responses").children().forEach(response -> contents.put(response.pointer(), response.get("content")));
        for (Operation operation : api.operations()) {
            Place body = operation.place().get("requestBody");
            if (body.exists()) {
                requests.put(body.pointer(), body);
            }
            operation.responses().values().forEach(response -> contents.put(response.pointer(), response.get("content")));
        }
        requests.values().forEach(body -> {
            REQUEST.look(body, "requestBody", problems);
            contents.put(body.pointer(), body.get("content"));
        });
        contents.values().forEach(content -> content(content, problems));
        api.component("examples").children().forEach(example -> EXAMPLE.look(example, example.key(), problems));
    }

    private static void content(Place content, Problems problems) {
        if (content.exists() && (!content.isObject() || content.children().isEmpty())) {
            problems.error(content.line(), "`content` holds no media type", "`content` não tem nenhum media type",
                    "Describe the body under its media type, for example `application/json`.");
        }
        for (Place media : content.children()) {
            if (content.isObject() && !TYPE.matcher(media.key()).matches()) {
                problems.error(media.line(), "%s is no media type".formatted(Quoted.of(media.key())),
                        "%s não é um media type".formatted(Quoted.of(media.key())),
                        "Describe the body under its media type, for example `application/json`.");
            } else {
                MEDIA_TYPE.look(media, media.key(), problems);
                examples(media, problems);
                schema(media, problems);
            }
        }
    }

    private static void schema(Place media, Problems problems) {
        if (media.isObject() && media.key().contains("json") && !media.has("schema") && !media.has("$ref")
                && !media.has("itemSchema")) {
            problems.warning(media.line(), "a body of %s has no `schema`".formatted(Quoted.of(media.key())),
                    "falta `schema` em um corpo de %s".formatted(Quoted.of(media.key())),
                    "Describe the body with a `schema`.");
        }
    }

    private static void examples(Place media, Problems problems) {
        Place examples = media.get("examples");
        if (examples.isArray()) {
            problems.error(examples.line(), "`examples` is a list, and must be an object of named examples",
                    "`examples` é uma lista, e deve ser um objeto de exemplos com nome",
                    "Give each example a name and put its value under `value`.");
        } else {
            examples.children().forEach(example -> EXAMPLE.look(example, example.key(), problems));
        }
    }
}
