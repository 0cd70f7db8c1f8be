package dev.architect.review.contract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Brings one schema to JSON Schema 2020-12. Where its dialect leaves it open whether an example is valid, it is made valid
/// here, for a false alarm is worse than a miss.
///
/// @param all where the schemas that it refers to are found
record PlainSchema(Dialect dialect, Direction direction, PlainSchemas all) {

    /// Formats that everybody reads alike. The others are notes.
    private static final Set<String> FORMATS = Set.of("date-time", "date", "uuid", "email", "ipv4");
    /// What names a schema or a dialect is of no use to the validator, and may mislead it.
    private static final Set<String> NAMES = Set.of("$id", "$schema", "$anchor", "$dynamicAnchor", "$dynamicRef", "nullable");
    private static final List<String> KEPT = Stream.concat(Keyword.all().keySet().stream(), Stream.of("const"))
            .filter(name -> !NAMES.contains(name)).toList();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// @param node a copy of it, which is changed
    void change(Place schema, ObjectNode node) {
        if (schema.has("$ref")) {
            reference(schema, node);
        }
        if (node.has("discriminator") && node.has("oneOf") && !node.has("anyOf")) {
            node.set("anyOf", node.remove("oneOf"));
        }
        if (!FORMATS.contains(node.path("format").asText(""))) {
            node.remove("format");
        }
        if (node.path("items").isArray()) {
            node.set("prefixItems", node.remove("items"));
        }
        limits(node, "minimum", "exclusiveMinimum");
        limits(node, "maximum", "exclusiveMaximum");
        required(schema, node);
        boolean isNullable = node.path("nullable").asBoolean(false);
        SchemaRepair.dropWhatIsNoSchema(node);
        node.retain(KEPT);
        if (isNullable) {
            nullable(node);
        }
    }

    private void reference(Place schema, ObjectNode node) {
        var target = schema.resolved().flatMap(any -> schema.at(schema.get("$ref").text()))
                .flatMap(at -> all.pointer(at.pointer()));
        if (dialect == Dialect.OPENAPI_30 || target.isEmpty()) {
            boolean isNullable = node.path("nullable").asBoolean(false);
            node.removeAll();
            node.put("nullable", isNullable);
        }
        target.ifPresent(pointer -> node.put("$ref", "#" + encoded(pointer)));
    }

    private static String encoded(String pointer) {
        return pointer.replace("%", "%25").replace("{", "%7B").replace("}", "%7D").replace(" ", "%20").replace("\"", "%22");
    }

    private static void limits(ObjectNode node, String limit, String exclusive) {
        if (node.path(exclusive).isBoolean()) {
            boolean isExclusive = node.remove(exclusive).booleanValue();
            if (isExclusive && node.has(limit)) {
                node.set(exclusive, node.remove(limit));
            }
        }
    }

    private void required(Place schema, ObjectNode node) {
        if (node.get("required") instanceof ArrayNode names) {
            ArrayNode kept = JSON.arrayNode();
            names.forEach(name -> {
                if (name.isTextual() && !isOfTheOtherSide(schema.get("properties").get(name.textValue()))) {
                    kept.add(name);
                }
            });
            node.set("required", kept);
        }
    }

    private boolean isOfTheOtherSide(Place property) {
        String keyword = direction == Direction.REQUEST ? "readOnly" : "writeOnly";
        return property.get(keyword).node().asBoolean(false)
                || property.resolved().filter(target -> target.get(keyword).node().asBoolean(false)).isPresent();
    }

    private static void nullable(ObjectNode node) {
        if (node.get("enum") instanceof ArrayNode values) {
            values.addNull();
        }
        JsonNode type = node.get("type");
        if (type == null) {
            ObjectNode same = node.deepCopy();
            node.removeAll();
            node.putArray("anyOf").add(same).addObject().put("type", "null");
        } else {
            var types = new TreeSet<String>(Set.of("null"));
            (type.isArray() ? type : JSON.arrayNode().add(type)).forEach(one -> types.add(one.asText()));
            ArrayNode list = node.putArray("type");
            types.forEach(list::add);
        }
    }
}
