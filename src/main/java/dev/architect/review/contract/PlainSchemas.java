package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.design.ContractKind;

/// A contract's tree with its schemas brought to one dialect, JSON Schema 2020-12, in which a validator cannot be led astray:
/// no reference leaves the document, leads nowhere or names another dialect. Where a dialect leaves it open whether an
/// example is valid, it is made valid here, for a false alarm is worse than a miss.
final class PlainSchemas {

    /// Formats that everybody reads alike. The others are notes.
    private static final Set<String> FORMATS = Set.of("date-time", "date", "uuid", "email", "ipv4");
    private static final List<String> NAMES = List.of("$id", "$schema", "$anchor", "$dynamicAnchor", "$dynamicRef",
            "$recursiveRef", "$vocabulary", "discriminator", "id");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Document original;
    private final Dialect dialect;
    private final Direction direction;

    private PlainSchemas(Document original, Dialect dialect, Direction direction) {
        this.original = original;
        this.dialect = dialect;
        this.direction = direction;
    }

    static JsonNode of(Document document, ContractKind kind, Direction direction) {
        var plain = new PlainSchemas(document, JsonSchemaCheck.dialect(document, kind), direction);
        var copy = document.root().deepCopy();
        var all = new ArrayList<Place>();
        SchemaPlaces.roots(document, kind).forEach(root -> SchemaPlaces.each(root, all::add));
        all.forEach(schema -> {
            if (copy.at(schema.pointer()) instanceof ObjectNode node) {
                plain.change(schema, node);
            }
        });
        return copy;
    }

    private void change(Place schema, ObjectNode node) {
        if (schema.has("$ref")) {
            reference(schema, node);
        }
        if (node.has("discriminator") && node.has("oneOf") && !node.has("anyOf")) {
            node.set("anyOf", node.remove("oneOf"));
        }
        NAMES.forEach(node::remove);
        if (node.path("format").isTextual() && !FORMATS.contains(node.path("format").textValue())) {
            node.remove("format");
        }
        if (node.path("items").isArray()) {
            node.set("prefixItems", node.remove("items"));
        }
        limits(node, "minimum", "exclusiveMinimum");
        limits(node, "maximum", "exclusiveMaximum");
        required(schema, node);
        if (node.path("nullable").asBoolean(false)) {
            nullable(node);
        }
        SchemaRepair.dropWhatIsNoSchema(node);
    }

    private void reference(Place schema, ObjectNode node) {
        String ref = schema.get("$ref").text();
        var target = schema.resolved().flatMap(any -> original.anchors().pointer(ref));
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
            var kept = JSON.arrayNode();
            names.forEach(name -> {
                if (!isOfTheOtherSide(schema.get("properties").get(name.asText()))) {
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
            var types = new HashSet<String>();
            (type.isArray() ? type : JSON.arrayNode().add(type)).forEach(one -> types.add(one.asText()));
            types.add("null");
            ArrayNode list = node.putArray("type");
            types.forEach(list::add);
        }
    }
}
