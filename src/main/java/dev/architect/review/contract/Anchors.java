package dev.architect.review.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/// Where a reference leads within its document: by pointer, by `$anchor`, or by the `$id` of a schema.
///
/// @param pointers by the name that a part gives itself, an anchor with its `#`
/// @param byLastPart those names by what stands behind their last slash
record Anchors(Map<String, String> pointers, Map<String, List<String>> byLastPart) {

    private static final List<String> NAMING = List.of("$id", "$anchor", "$dynamicAnchor");

    static Anchors in(JsonNode root, Set<String> places) {
        var pointers = new HashMap<String, String>();
        for (String place : places) {
            int last = place.lastIndexOf('/');
            String keyword = place.substring(last + 1);
            if (NAMING.contains(keyword)) {
                String name = root.at(place).asText();
                pointers.putIfAbsent(keyword.equals("$id") ? name.replaceFirst("#$", "") : "#" + name,
                        place.substring(0, last));
            }
        }
        return new Anchors(pointers, pointers.keySet().stream().collect(Collectors.groupingBy(Anchors::lastPart)));
    }

    /// @return a JSON pointer; nothing for what is outside of the document
    Optional<String> pointer(String ref) {
        int hash = ref.indexOf('#');
        String base = hash < 0 ? ref : ref.substring(0, hash);
        String fragment = hash < 0 ? "" : Place.decoded(ref.substring(hash + 1));
        Optional<String> resource = base.isEmpty() ? Optional.of("") : resource(base);
        if (fragment.isEmpty() || fragment.startsWith("/")) {
            return resource.map(pointer -> pointer + fragment);
        }
        return resource.flatMap(any -> Optional.ofNullable(pointers.get("#" + fragment)));
    }

    /// A relative reference is resolved against the `$id` around it, which seldom differs but in its last part.
    private Optional<String> resource(String base) {
        String relative = base.replaceFirst("^\\.?/", "");
        return Optional.ofNullable(pointers.get(base))
                .or(() -> byLastPart.getOrDefault(lastPart(relative), List.of()).stream()
                        .filter(name -> name.endsWith("/" + relative) || name.equals(relative)).map(pointers::get)
                        .findFirst());
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
