package dev.architect.review.contract;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// The outline of a document: its version, its `info`, and no names that the specification does not have.
final class ShapeRules implements OpenApiRule {

    private static final Pattern VERSION = Pattern.compile("3\\.[012]\\.\\d{1,2}");
    private static final Shape DOCUMENT = Shape.of("info openapi",
            "servers paths components security tags externalDocs webhooks jsonSchemaDialect $self");
    private static final Shape SERVER = Shape.of("url", "description variables name");
    private static final Shape INFO = Shape.of("title version", "description termsOfService contact license summary");
    private static final Shape COMPONENTS = Shape.of("",
            "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems mediaTypes");
    private static final Shape PATH_ITEM = Shape.of("",
            "summary description servers parameters get put post delete options head patch trace query additionalOperations");
    private static final Shape OPERATION = Shape.of("responses",
            "tags summary description externalDocs operationId parameters requestBody callbacks deprecated security servers");

    @Override
    public void look(OpenApi api, Problems problems) {
        Place root = api.root();
        version(root.get("openapi"), problems);
        DOCUMENT.look(root, "", problems);
        INFO.look(root.get("info"), "info", problems);
        texts(root.get("info"), problems);
        root.get("servers").children().forEach(server -> SERVER.look(server, "servers", problems));
        paths(api, problems);
        COMPONENTS.look(root.get("components"), "components", problems);
        for (Place item : root.get("paths").children()) {
            if (!item.key().startsWith("x-")) {
                PATH_ITEM.look(item, item.key(), problems);
            }
        }
        root.get("webhooks").children().forEach(item -> PATH_ITEM.look(item, item.key(), problems));
        api.operations().forEach(operation -> OPERATION.look(operation.place(), operation.name(), problems));
        operationIds(api, problems);
    }

    private static void version(Place version, Problems problems) {
        if (version.exists() && !VERSION.matcher(version.text()).matches()) {
            String written = Quoted.of(version.node().asText());
            problems.error(version.line(), written + " is no version of OpenAPI 3", written + " não é uma versão do OpenAPI 3",
                    "Write `openapi: 3.1.0`, or another released version of OpenAPI 3.");
        }
    }

    private static void texts(Place info, Problems problems) {
        for (String key : List.of("title", "version")) {
            Place text = info.get(key);
            if (text.exists() && text.text().isBlank()) {
                problems.error(text.line(), "`info.%s` is no text".formatted(key), "`info.%s` não é um texto".formatted(key),
                        "Write `info.%s` as a text, in quotes.".formatted(key));
            }
        }
    }

    private static void paths(OpenApi api, Problems problems) {
        Place root = api.root();
        boolean mayBeMissing = !api.isVersion30() && (root.has("webhooks") || root.has("components"));
        if (!root.get("paths").isObject() && (root.has("paths") || !mayBeMissing)) {
            problems.error(root.get("paths").line(), "`paths` are missing", "falta `paths`",
                    "Describe the operations under `paths`.");
        } else if (api.operations().isEmpty() && !mayBeMissing) {
            problems.error(root.get("paths").line(), "no operation is described", "nenhuma operação é descrita",
                    "Describe the operations under `paths`.");
        }
    }

    private static void operationIds(OpenApi api, Problems problems) {
        var seen = new HashSet<String>();
        for (Operation operation : api.operations()) {
            Place id = operation.place().get("operationId");
            if (!id.text().isEmpty() && !seen.add(id.text())) {
                problems.error(id.line(), "the operationId %s is given twice".formatted(Quoted.of(id.text())),
                        "o operationId %s aparece duas vezes".formatted(Quoted.of(id.text())),
                        "Give %s an operationId of its own.".formatted(Quoted.of(operation.name())));
            }
        }
    }
}
