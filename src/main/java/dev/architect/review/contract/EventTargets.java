package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/// Finds the schema of an event by its name: in the words above it, or in the event itself.
final class EventTargets {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]++");
    private static final List<String> TYPE_FIELDS = List.of("type", "eventType", "event_type", "event", "detail-type");
    private static final int SHORTEST = 6;

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

    /// The webhooks of OpenAPI 3.1.
    void addWebhooks(Document document, ExampleValidator validator) {
        for (Place webhook : document.place().get("webhooks").children()) {
            for (Place operation : webhook.children()) {
                operation.get("requestBody").resolved().map(body -> body.get("content").get("application/json").get("schema"))
                        .filter(Place::exists).ifPresent(schema -> add(webhook.key(), schema, validator, false));
            }
        }
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

    private static String plain(String name) {
        return NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /// @param words above the example
    List<Target> targets(String words, JsonNode example) {
        for (String field : TYPE_FIELDS) {
            String type = plain(example.path(field).asText(""));
            List<Named> named = events.stream().filter(event -> event.plain().equals(type)).toList();
            if (!named.isEmpty()) {
                return targets(named);
            }
        }
        String said = plain(words.length() > 600 ? words.substring(0, 600) : words);
        List<Named> named = events.stream().filter(event -> said.contains(event.plain())).toList();
        int longest = named.stream().map(Named::plain).mapToInt(String::length).max().orElse(0);
        boolean hasOtherType = TYPE_FIELDS.stream().anyMatch(field -> example.path(field).isTextual())
                && named.stream().anyMatch(Named::isOfAKind);
        return hasOtherType ? List.of() : targets(named.stream().filter(event -> event.plain().length() == longest).toList());
    }

    private static List<Target> targets(List<Named> named) {
        return named.stream().sorted(Comparator.comparing(event -> !event.isOfAKind())).map(Named::target).toList();
    }
}
