package dev.architect.review.contract;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/// Every `$ref` leads somewhere, within the document, and to the kind of thing that is wanted there. Nothing is fetched.
final class ReferenceRules {

    private static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "const", "value");
    private static final Set<String> IN_SCHEMAS = Set.of("schema", "schemas", "properties", "payload");
    private static final Set<String> KINDS = Set.of("responses", "parameters", "headers", "requestBodies", "securitySchemes",
            "callbacks", "links", "examples");

    private final Problems problems;

    ReferenceRules(Problems problems) {
        this.problems = problems;
    }

    void look(Document document) {
        look(document.place());
    }

    private void look(Place place) {
        JsonNode ref = place.isObject() && !isNamedByPeople(place) ? place.node().get("$ref") : null;
        if (ref != null && ref.isTextual()) {
            reference(place, ref.textValue());
        }
        for (Place child : place.children()) {
            boolean isData = DATA.contains(child.key()) && !isNamedByPeople(place) && !holdsReferences(child);
            if (child.node().isContainerNode() && !isData && !child.key().startsWith("x-")) {
                look(child);
            }
        }
    }

    /// A property may be called `$ref`, `example` or `default`.
    private static boolean isNamedByPeople(Place place) {
        List<String> path = place.path();
        return !path.isEmpty() && Set.of("properties", "patternProperties", "responses").contains(path.getLast())
                && !(path.size() > 1 && path.get(path.size() - 2).equals("properties"));
    }

    /// The examples of a media type have names and may be references; those of a schema are a list of data.
    private static boolean holdsReferences(Place examples) {
        return examples.key().equals("examples") && examples.isObject();
    }

    private void reference(Place place, String ref) {
        int line = place.get("$ref").line();
        if (ref.startsWith("#") || place.document().anchors().pointer(ref).isPresent()) {
            if (place.at(ref).isEmpty()) {
                problems.error(line, Quoted.of(ref) + " leads nowhere", Quoted.of(ref) + " não leva a lugar nenhum",
                        "Define what %s names, or correct the reference.".formatted(Quoted.of(ref)));
            } else if (place.resolved().isEmpty() && place.at(ref).flatMap(Place::resolved).isEmpty() && isCircle(place)) {
                problems.error(line, Quoted.of(ref) + " leads back to itself", Quoted.of(ref) + " volta para si mesmo",
                        "Let the reference lead to a definition.");
            } else {
                kind(place, ref, line);
            }
        } else if (ref.contains("://")) {
            problems.warning(line, Quoted.of(ref) + " is elsewhere, and nothing is fetched",
                    Quoted.of(ref) + " está em outro lugar, e nada é buscado",
                    "Define what is referred to within the document.");
        } else {
            problems.error(line, Quoted.of(ref) + " is a file that is not part of the answer",
                    Quoted.of(ref) + " é um arquivo que não faz parte da resposta",
                    "Define what is referred to within the document.");
        }
    }

    private static boolean isCircle(Place place) {
        Place at = place;
        for (int hops = 0; hops < 40; hops++) {
            var next = at.at(at.get("$ref").text());
            if (next.isEmpty() || !next.get().has("$ref")) {
                return false;
            }
            at = next.get();
        }
        return true;
    }

    private void kind(Place place, String ref, int line) {
        String wanted = wanted(place.path());
        String[] target = ref.split("/");
        boolean isComponent = target.length == 4 && target[0].equals("#") && target[1].equals("components");
        if (isComponent && !wanted.isEmpty() && !target[2].equals(wanted) && !isOfAsyncApi(place)) {
            problems.error(line, "%s is none of the `%s` that are wanted here".formatted(Quoted.of(ref), wanted),
                    "%s não é um dos `%s` esperados aqui".formatted(Quoted.of(ref), wanted),
                    "Refer to something of `#/components/%s/` there.".formatted(wanted));
        }
    }

    /// The kind of component that belongs to a place; blank where none can be told.
    private static String wanted(List<String> path) {
        if (path.stream().anyMatch(IN_SCHEMAS::contains)) {
            return "schemas";
        }
        String parent = path.size() < 2 ? "" : path.get(path.size() - 2);
        return KINDS.contains(parent) ? parent : !path.isEmpty() && path.getLast().equals("requestBody") ? "requestBodies" : "";
    }

    private static boolean isOfAsyncApi(Place place) {
        return place.document().root().has("asyncapi");
    }
}
