package dev.architect.review.contract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/// A point in a document that knows where it is. What is not there is a place too, without a node.
///
/// @param pointer a JSON pointer, blank for the root
record Place(Document document, String pointer, JsonNode node) {

    private static final int MOST_HOPS = 30;

    Place get(String key) {
        JsonNode child = node.isObject() ? node.get(key) : null;
        return new Place(document, pointer + "/" + escape(key), child == null ? MissingNode.getInstance() : child);
    }

    /// The members of an object or the elements of an array.
    List<Place> children() {
        var children = new ArrayList<Place>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> children.add(get(name)));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                children.add(new Place(document, pointer + "/" + i, node.get(i)));
            }
        }
        return children;
    }

    boolean exists() {
        return !node.isMissingNode();
    }

    boolean isObject() {
        return node.isObject();
    }

    boolean isArray() {
        return node.isArray();
    }

    boolean has(String key) {
        return node.isObject() && node.has(key);
    }

    /// Its text; blank when it is none.
    String text() {
        return node.isTextual() ? node.textValue() : "";
    }

    String key() {
        return unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    int line() {
        return document.line(pointer);
    }

    /// The names on the way to it.
    List<String> path() {
        return pointer.isEmpty() ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1)).map(Place::unescape).toList();
    }

    /// What stands where its `$ref`, and the `$ref` there, lead to; nothing when they lead nowhere or in a circle.
    Optional<Place> resolved() {
        Place at = this;
        for (int hops = 0; hops < MOST_HOPS; hops++) {
            String ref = at.get("$ref").text();
            if (ref.isEmpty()) {
                return Optional.of(at);
            }
            Optional<Place> next = at(ref);
            if (next.isEmpty()) {
                return next;
            }
            at = next.get();
        }
        return Optional.empty();
    }

    /// @param ref a local reference such as `#/components/schemas/Order`
    Optional<Place> at(String ref) {
        return document.anchors().pointer(ref).flatMap(wanted -> {
            Place at = document.place();
            for (String step : new Place(document, wanted, node).path()) {
                at = at.step(step);
            }
            return at.exists() ? Optional.of(at) : Optional.empty();
        });
    }

    private Place step(String step) {
        if (node.isArray()) {
            int index = step.matches("\\d{1,6}") ? Integer.parseInt(step) : -1;
            JsonNode element = node.get(index);
            return new Place(document, pointer + "/" + step, element == null ? MissingNode.getInstance() : element);
        }
        return get(step);
    }

    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /// The fragment of a reference, whose reserved characters may be written with `%`.
    static String decoded(String fragment) {
        try {
            return fragment.contains("%") ? URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8) : fragment;
        } catch (IllegalArgumentException noEscape) {
            return fragment;
        }
    }
}
