package dev.architect.review.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/// Whether an example looks as if it were meant for a schema at all.
final class SchemaKeys {

    private SchemaKeys() {
    }

    /// The share of the example's names that the schema knows, from 0 to 1; 1 where neither has names.
    static double shared(Place schema, JsonNode example) {
        var keys = new HashSet<String>();
        collect(schema, keys, new HashSet<>());
        JsonNode object = example.isArray() && !example.isEmpty() ? example.get(0) : example;
        if (keys.isEmpty() || !object.isObject() || object.isEmpty()) {
            return 1;
        }
        long known = object.properties().stream().filter(member -> keys.contains(member.getKey())).count();
        return (double) known / object.size();
    }

    private static void collect(Place schema, Set<String> keys, Set<String> seen) {
        Place target = schema.resolved().orElse(schema);
        if (!seen.add(target.pointer())) {
            return;
        }
        target.get("properties").children().forEach(property -> keys.add(property.key()));
        for (String composed : List.of("allOf", "anyOf", "oneOf")) {
            target.get(composed).children().forEach(part -> collect(part, keys, seen));
        }
        if (target.get("items").isObject() && target.get("properties").children().isEmpty()) {
            collect(target.get("items"), keys, seen);
        }
    }
}
