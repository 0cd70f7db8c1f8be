package dev.architect.page;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.chat.Form;

/// A form as a row keeps it.
final class FormJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private FormJson() {
    }

    static String write(Form form) {
        ObjectNode json = MAPPER.createObjectNode().put("markdown", form.markdown()).put("once", form.isOnce());
        ArrayNode fields = json.putArray("fields");
        form.fields().forEach(it -> strings(fields.addObject().put("label", it.label()).putArray("options"), it.options()));
        ArrayNode buttons = json.putArray("buttons");
        form.buttons().forEach(it -> strings(buttons.addObject().put("label", it.label()).put("says", it.says())
                .put("main", it.isMain()).putArray("fields"), it.fields()));
        return json.toString();
    }

    static Form read(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            List<Form.Field> fields = new ArrayList<>();
            json.path("fields")
                    .forEach(it -> fields.add(new Form.Field(it.path("label").asText(), strings(it.path("options")))));
            List<Form.Button> buttons = new ArrayList<>();
            json.path("buttons").forEach(it -> buttons.add(new Form.Button(it.path("label").asText(), it.path("says").asText(),
                    strings(it.path("fields")), it.path("main").asBoolean())));
            return new Form(json.path("markdown").asText(), fields, buttons, json.path("once").asBoolean());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored form cannot be read", e);
        }
    }

    private static void strings(ArrayNode into, List<String> texts) {
        texts.forEach(into::add);
    }

    private static List<String> strings(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(it -> texts.add(it.asText()));
        return texts;
    }
}
