package dev.architect.slack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// An object of Slack's JSON, read leniently: a field that is blank, missing or of another type is absent. Slack and
/// its samples write `""` for "none", and a block of a kind that is new today must not cost a message.
record Fields(JsonNode node) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,100}");

    /// @param what is read, for the complaint, for example `the request`
    static Fields read(byte[] json, String what) throws Malformed {
        try {
            JsonNode root = JSON.readTree(json);
            if (!root.isObject()) {
                throw new Malformed(what + " is not a JSON object");
            }
            return new Fields(root);
        } catch (IOException e) {
            throw new Malformed(what + " is not valid JSON");
        }
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    boolean isObject() {
        return node.isObject();
    }

    Optional<String> text(String name) {
        JsonNode value = node.path(name);
        return value.isTextual() && !value.textValue().isBlank() ? Optional.of(value.textValue()) : Optional.empty();
    }

    /// @param path what the field is called in a complaint
    String required(String name, String path) throws Malformed {
        return text(name).orElseThrow(() -> new Malformed(path + " is missing"));
    }

    String requiredId(String name, String path) throws Malformed {
        String id = required(name, path);
        if (!isId(id)) {
            throw new Malformed(path + " is not an id");
        }
        return id;
    }

    String requiredTs(String name, String path) throws Malformed {
        String ts = required(name, path);
        if (SlackTime.of(ts).isEmpty()) {
            throw new Malformed(path + " is not a timestamp");
        }
        return ts;
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
