package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import dev.architect.design.ContractKind;

/// Where schemas stand in a contract, and which schemas stand in a schema.
final class SchemaPlaces {

    // What people wrote as data holds no schema, whatever its keys are.
    private static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "const", "bindings", "value");
    private static final Set<String> NAMED = Set.of("schemas", "parameters", "headers", "responses", "requestBodies",
            "messages", "channels", "callbacks", "links", "messageTraits", "operations", "paths", "content", "securitySchemes",
            "pathItems", "webhooks", "properties", "components");

    private SchemaPlaces() {
    }

    /// The outermost schemas of a contract.
    static List<Place> roots(Document document, ContractKind kind) {
        return switch (kind) {
            case JSON_SCHEMA -> List.of(document.place());
            case OPENAPI, ASYNCAPI -> found(document.place(), kind == ContractKind.ASYNCAPI);
            case GRAPHQL, PROTOBUF -> List.of();
        };
    }

    private static List<Place> found(Place root, boolean isAsync) {
        var found = new ArrayList<Place>();
        find(root, isAsync, found);
        return found;
    }

    private static void find(Place place, boolean isAsync, List<Place> found) {
        boolean areNames = NAMED.contains(place.key()) && !isComponentName(place);
        for (Place child : place.children()) {
            String key = child.key();
            if (place.key().equals("schemas") && areNames || !areNames && isSchema(key, place, isAsync)) {
                addSchema(child, isAsync, found);
            } else if (areNames || !DATA.contains(key) && !key.startsWith("x-")) {
                find(child, isAsync, found);
            }
        }
    }

    /// `components/responses/headers`: a response that happens to have such a name.
    private static boolean isComponentName(Place place) {
        List<String> path = place.path();
        return path.size() == 3 && path.getFirst().equals("components");
    }

    private static boolean isSchema(String key, Place parent, boolean isAsync) {
        return key.equals("schema") || isAsync && key.equals("payload")
                || isAsync && key.equals("headers") && parent.node().isObject();
    }

    /// AsyncAPI 3 wraps a schema of another language, or of ours, together with its format.
    private static void addSchema(Place child, boolean isAsync, List<Place> found) {
        if (!isAsync || !child.has("schemaFormat") && !isForeign(child)) {
            found.add(child);
        } else if (child.has("schema") && isJsonSchema(child.get("schemaFormat").text())) {
            found.add(child.get("schema"));
        }
    }

    /// AsyncAPI 2 names the format beside the payload.
    private static boolean isForeign(Place payload) {
        String parent = payload.pointer().substring(0, payload.pointer().lastIndexOf('/'));
        String format = payload.document().root().at(parent + "/schemaFormat").asText("");
        return !format.isEmpty() && !isJsonSchema(format);
    }

    static boolean isJsonSchema(String format) {
        return format.contains("schema+json") || format.contains("schema+yaml") || format.contains("vnd.aai.asyncapi")
                || format.contains("vnd.oai.openapi");
    }

    /// The schema and all that stand within it, references not followed.
    static void each(Place schema, Consumer<Place> visitor) {
        visitor.accept(schema);
        inside(schema).forEach(inner -> each(inner, visitor));
    }

    /// The schemas one step within a schema.
    static List<Place> inside(Place schema) {
        var found = new ArrayList<Place>();
        for (Place member : schema.isObject() ? schema.children() : List.<Place> of()) {
            switch (Keyword.all().get(member.key())) {
                case SCHEMA -> found.addAll(member.isArray() ? member.children() : List.of(member));
                case SCHEMAS_BY_NAME -> found.addAll(member.isObject() ? member.children() : List.of());
                case SCHEMAS -> found.addAll(member.isArray() ? member.children() : List.of());
                case null, default -> {
                    // No schema in it.
                }
            }
        }
        return found;
    }
}
