package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import dev.architect.design.ContractKind;

/// The examples within a contract: at media types, parameters, headers and messages, and in schemas.
final class DocumentExamples {

    private static final int MOST = 1_000;
    private static final Set<String> SKIPPED = Set.of("example", "examples", "default", "enum", "const", "value", "schema",
            "schemas",
            "payload");

    private final List<ShownExample> found = new ArrayList<>();

    private DocumentExamples() {
    }

    static List<ShownExample> of(Document document, ContractKind kind) {
        var examples = new DocumentExamples();
        if (kind == ContractKind.OPENAPI) {
            examples.walk(document.place());
        } else if (kind == ContractKind.ASYNCAPI) {
            AsyncApi.of(document).messages().forEach(examples::message);
        }
        boolean isVersion30 = JsonSchemaCheck.dialect(document, kind) == Dialect.OPENAPI_30;
        SchemaPlaces.roots(document, kind)
                .forEach(root -> SchemaPlaces.each(root, schema -> examples.schema(schema, isVersion30)));
        return examples.found.stream().limit(MOST).toList();
    }

    /// Whatever has a schema and examples beside it.
    private void walk(Place place) {
        if (place.has("schema") && isRead(place)) {
            Set<Direction> directions = directions(place.pointer());
            String name = name(place);
            if (place.has("example")) {
                add("example", name, place.get("example"), place.get("schema"), directions);
            }
            for (Place example : place.get("examples").isObject() ? place.get("examples").children() : List.<Place> of()) {
                example.resolved().filter(target -> target.has("value"))
                        .ifPresent(target -> add("example", name, target.get("value"), place.get("schema"), directions));
            }
        }
        for (Place child : place.children()) {
            if (child.node().isContainerNode() && !SKIPPED.contains(child.key()) && !child.key().startsWith("x-")) {
                walk(child);
            }
        }
    }

    /// Of bodies only JSON is read; parameters and headers are written as the value that they stand for.
    private static boolean isRead(Place place) {
        List<String> path = place.path();
        boolean isBody = path.size() > 1 && path.get(path.size() - 2).equals("content");
        return !isBody || place.key().toLowerCase(Locale.ROOT).contains("json") && !place.key().contains("seq")
                && !place.key().contains("ndjson");
    }

    private static Set<Direction> directions(String pointer) {
        return pointer.contains("/responses/") ? EnumSet.of(Direction.RESPONSE)
                : pointer.contains("/requestBod") ? EnumSet.of(Direction.REQUEST) : EnumSet.allOf(Direction.class);
    }

    /// `POST /v1/orders (201)`, `limit`, `BadRequest`: what of the way to a place people know it by.
    private static String name(Place place) {
        List<String> path = place.path();
        int responses = path.indexOf("responses");
        if (path.size() > 3 && path.getFirst().equals("paths")) {
            String operation = path.get(2).toUpperCase(Locale.ROOT) + " " + path.get(1);
            int parameters = path.indexOf("parameters");
            return parameters > 0 ? place.get("name").text() + " of " + operation
                    : operation + (responses > 0 ? " (" + path.get(responses + 1) + ")" : " (request)");
        }
        return path.size() > 2 && path.getFirst().equals("components") ? path.get(2) : place.key();
    }

    private void message(AsyncApi.Message message) {
        String name = message.names().stream().findFirst().orElse("message");
        for (Place example : message.place().get("examples").children()) {
            if (example.has("payload")) {
                add("example", name, example.get("payload"), message.payload(), EnumSet.allOf(Direction.class));
            }
            if (example.has("headers")) {
                add("example", name, example.get("headers"), message.place().get("headers"), EnumSet.allOf(Direction.class));
            }
        }
    }

    private void schema(Place schema, boolean isVersion30) {
        if (isVersion30 && schema.has("$ref")) {
            return;
        }
        String name = schema.pointer().isEmpty()
                ? Optional.of(schema.get("title").text()).filter(title -> !title.isEmpty()).orElse("schema")
                : schema.key();
        Set<Direction> both = EnumSet.allOf(Direction.class);
        List.of("example", "default").stream().filter(schema::has)
                .forEach(key -> add(key, name, schema.get(key), schema, both));
        if (schema.get("examples").isArray()) {
            schema.get("examples").children().forEach(example -> add("example", name, example, schema, both));
        }
        if (schema.get("enum").isArray() && schema.has("type")) {
            schema.get("enum").children().stream().filter(value -> !value.node().isNull())
                    .forEach(value -> add("enum", name, value, schema, both));
        }
    }

    private void add(String what, String name, Place value, Place schema, Set<Direction> directions) {
        if (!schema.exists()) {
            return;
        }
        String portuguese = switch (what) {
            case "example" -> "o exemplo de ";
            case "default" -> "o default de ";
            default -> "o enum de ";
        };
        found.add(new ShownExample("the %s of %s".formatted(what, Quoted.of(name)),
                portuguese + Quoted.of(name.replace(" of ", " de ")),
                unwrapped(value, schema), schema, directions));
    }

    /// A body may be shown as a text that holds the JSON.
    private static Place unwrapped(Place value, Place schema) {
        String text = value.text().strip();
        boolean isObject = schema.resolved()
                .map(target -> target.has("properties") || target.get("type").text().equals("object"))
                .orElse(false);
        if (isObject && text.startsWith("{") && JsonReader.read(text) instanceof Reading.Read(Document document)) {
            JsonNode json = document.root();
            return new Place(value.document(), value.pointer(), json);
        }
        return value;
    }
}
