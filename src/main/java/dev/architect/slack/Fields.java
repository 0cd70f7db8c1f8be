package dev.architect.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/// An object of Slack's JSON, read leniently: a field that is blank, missing or of another type is absent. Slack and
/// its samples write `""` for "none", and a block of a kind that is new today must not cost a message.
record Fields(JsonNode node) {

    boolean isObject() {
        return node.isObject();
    }

    Optional<String> text(String name) {
        JsonNode value = node.path(name);
        return value.isTextual() && !value.textValue().isBlank() ? Optional.of(value.textValue()) : Optional.empty();
    }

    boolean isTrue(String name) {
        return node.path(name).isBoolean() && node.path(name).booleanValue();
    }

    Fields at(String name) {
        return new Fields(node.path(name));
    }

    List<Fields> each(String name) {
        List<Fields> elements = new ArrayList<>();
        JsonNode array = node.path(name);
        if (array.isArray()) {
            array.forEach(element -> elements.add(new Fields(element)));
        }
        return elements;
    }
}
