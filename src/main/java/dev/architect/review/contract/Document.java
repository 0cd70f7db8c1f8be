package dev.architect.review.contract;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/// A contract as a tree that remembers where everything stood.
///
/// @param lines by JSON pointer, from 1; of a member the line of its name
/// @param twice names that an object gives a second time
/// @param anchors where its parts have names of their own
record Document(JsonNode root, Map<String, Integer> lines, List<Twice> twice, Anchors anchors) {

    record Twice(String name, int line) {
    }

    static Document of(JsonNode root, Map<String, Integer> lines, List<Twice> twice) {
        return new Document(root, lines, twice, Anchors.in(root, lines.keySet()));
    }

    Place place() {
        return new Place(this, "", root);
    }

    /// The line of what the pointer names, or of what holds it.
    int line(String pointer) {
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 0);
    }
}
