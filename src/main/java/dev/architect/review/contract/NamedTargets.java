package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/// Finds the schema of an example by its name: that of an event or of a schema in the words above it, or the type that an
/// event gives itself.
final class NamedTargets {

    private static final Pattern WITHIN_A_NAME = Pattern.compile("[^\\p{L}\\d\\s]++");
    private static final Pattern SPACE = Pattern.compile("\\s++");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s,;:()\\[\\]{}\"'“”`*]++|\\.(?=\\s|$)");
    private static final Pattern CAMEL_CASE = Pattern.compile("[A-Z][a-z\\d]{1,60}(?:[A-Z][a-z\\d]{1,60}){1,10}");
    private static final List<String> TYPE_FIELDS = List.of("type", "eventType", "event_type", "event", "detail-type");
    private static final int SHORTEST = 6;
    private static final double ALMOST_ALL = 0.8;

    /// @param name as people write it
    /// @param isOfAKind whether the schema itself says that the event is called so
    private record Named(String name, String plain, Target target, boolean isOfAKind) {
    }

    private final List<Named> events = new ArrayList<>();

    void addMessages(Document document, ExampleValidator validator) {
        for (AsyncApi.Message message : AsyncApi.of(document).messages()) {
            Place payload = message.payload();
            if (payload.exists()) {
                message.names().forEach(name -> add(name, payload, validator, false));
                kinds(payload).forEach(name -> add(name, payload, validator, true));
            }
        }
    }

    void addSchema(Document document, ExampleValidator validator) {
        Place root = document.place();
        add(root.get("title").text(), root, validator, false);
        add(lastStep(root.get("$id").text()), root, validator, false);
        kinds(root).forEach(name -> add(name, root, validator, true));
        for (String definitions : List.of("$defs", "definitions")) {
            for (Place definition : root.get(definitions).children()) {
                add(definition.key(), definition, validator, false);
                add(definition.get("title").text(), definition, validator, false);
                kinds(definition).forEach(name -> add(name, definition, validator, true));
            }
        }
    }

    /// The webhooks of OpenAPI 3.1, and the schemas whose names are no words of a language: `OrderPage`, but not `Order`.
    void addOpenApi(Document document, ExampleValidator validator) {
        for (Place webhook : document.place().get("webhooks").children()) {
            for (Place operation : webhook.children()) {
                operation.get("requestBody").resolved().map(body -> body.get("content").get("application/json").get("schema"))
                        .filter(Place::exists).ifPresent(schema -> add(webhook.key(), schema, validator, false));
            }
        }
        document.place().get("components").get("schemas").children().stream()
                .filter(schema -> CAMEL_CASE.matcher(schema.key()).matches())
                .forEach(schema -> add(schema.key(), schema, validator, false));
    }

    /// What a schema says its events are called.
    private static Set<String> kinds(Place schema) {
        Place properties = schema.resolved().orElse(schema).get("properties");
        var kinds = new HashSet<String>();
        for (String field : TYPE_FIELDS) {
            Place type = properties.get(field);
            kinds.add(type.get("const").text());
            type.get("enum").children().forEach(value -> kinds.add(value.text()));
        }
        return kinds;
    }

    private static String lastStep(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replaceFirst("(?:\\.schema)?\\.(?:json|ya?ml)$", "");
    }

    private void add(String name, Place schema, ExampleValidator validator, boolean isOfAKind) {
        String plain = plain(name);
        if (plain.length() >= SHORTEST) {
            events.add(new Named(name, plain, new Target(name, schema, validator, Direction.RESPONSE), isOfAKind));
        }
    }

    /// `order.created`, `order-created` and `OrderCreated` are one name; words stay apart.
    private static String plain(String name) {
        return SPACE.matcher(WITHIN_A_NAME.matcher(name).replaceAll("")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /// @return whether the example's own type is one of these
    boolean isTyped(JsonNode example) {
        return !typed(example).isEmpty();
    }

    private List<Named> typed(JsonNode example) {
        return TYPE_FIELDS.stream().map(field -> plain(example.path(field).asText(""))).filter(type -> !type.isEmpty())
                .flatMap(type -> events.stream().filter(event -> event.plain().equals(type)))
                .sorted(Comparator.comparing(event -> !event.isOfAKind())).toList();
    }

    /// @param above the words above the example
    List<Target> targets(String above, JsonNode example) {
        String words = above.length() > 600 ? above.substring(above.length() - 600) : above;
        String said = " " + plain(PUNCTUATION.matcher(words).replaceAll(" ")) + " ";
        List<Named> typed = typed(example);
        boolean hasOtherType = typed.isEmpty() && TYPE_FIELDS.stream().anyMatch(field -> example.path(field).isTextual());
        List<Named> named = events.stream().filter(event -> said.contains(" " + event.plain() + " "))
                .filter(event -> !hasOtherType || !event.isOfAKind()).toList();
        int longest = named.stream().map(Named::plain).mapToInt(String::length).max().orElse(0);
        return Stream.of(typed, shaped(example), named.stream().filter(event -> event.plain().length() == longest).toList())
                .flatMap(List::stream).map(Named::target).distinct().toList();
    }

    /// An event in its envelope that forgot to say what it is.
    private List<Named> shaped(JsonNode example) {
        boolean isUntyped = example.has("specversion")
                && TYPE_FIELDS.stream().noneMatch(field -> example.path(field).isTextual());
        return events.stream().filter(event -> isUntyped && event.isOfAKind())
                .filter(event -> SchemaKeys.shared(event.target().schema(), example) >= ALMOST_ALL).toList();
    }
}
