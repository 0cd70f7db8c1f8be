package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.design.ContractKind;

/// The schemas of a contract as one schema of JSON Schema 2020-12, in which a validator cannot be led astray: no reference
/// leaves it, leads nowhere or names another dialect.
///
/// @param tree with the contract's outermost schemas as its `$defs`
/// @param names by which the `$defs` are found, by the pointer that each had in the contract
record PlainSchemas(JsonNode tree, Map<String, String> names) {

    static PlainSchemas of(Document document, ContractKind kind, Direction direction) {
        List<Place> roots = SchemaPlaces.roots(document, kind);
        Map<String, String> names = new HashMap<>();
        roots.forEach(root -> names.put(root.pointer(), "s" + names.size()));
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        var plain = new PlainSchemas(tree, names);
        ObjectNode definitions = tree.putObject("$defs");
        for (Place root : roots) {
            definitions.set(names.get(root.pointer()), root.node().deepCopy());
        }
        var dialect = new PlainSchema(JsonSchemaCheck.dialect(document, kind), direction, plain);
        var all = new ArrayList<Place>();
        roots.forEach(root -> SchemaPlaces.each(root, all::add));
        // What stands within a schema is changed before the schema itself moves it.
        all.reversed().forEach(schema -> plain.pointer(schema.pointer()).map(tree::at)
                .ifPresent(node -> {
                    if (node instanceof ObjectNode object) {
                        dialect.change(schema, object);
                    }
                }));
        return plain;
    }

    /// @param pointer of a schema in the contract
    /// @return of the same one in the tree; nothing for what is no schema
    Optional<String> pointer(String pointer) {
        for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            String name = names.get(pointer.substring(0, end));
            if (name != null) {
                return Optional.of("/$defs/" + name + pointer.substring(end));
            }
            if (end == 0) {
                break;
            }
        }
        return Optional.empty();
    }
}
