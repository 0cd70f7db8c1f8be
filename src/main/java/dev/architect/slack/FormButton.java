package dev.architect.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.chat.Form;

/// What a form's button brings back when it is pressed, for example
/// `{"says":"Deeper on","fields":[{"at":0,"label":"Part"}],"once":true}`. Nothing else is kept of a form.
///
/// @param fields those whose values go with it
/// @param isOnce whether the form's buttons go with the press
record FormButton(String says, List<Taken> fields, boolean isOnce) {

    /// @param at the field's place among all fields of the form, from 0
    record Taken(int at, String label) {
    }

    static FormButton of(Form form, Form.Button button) {
        List<String> labels = form.fields().stream().map(Form.Field::label).toList();
        List<Taken> taken = button.fields().stream().filter(labels::contains)
                .map(label -> new Taken(labels.indexOf(label), label)).toList();
        return new FormButton(button.says(), taken, form.isOnce());
    }

    boolean takesOne() {
        return fields.size() == 1;
    }

    String value() {
        ObjectNode value = JsonNodeFactory.instance.objectNode().put("says", says);
        ArrayNode list = value.putArray("fields");
        fields.forEach(field -> list.addObject().put("at", field.at()).put("label", field.label()));
        return value.put("once", isOnce).toString();
    }

    /// @throws Malformed for a value that none of our buttons has
    static FormButton read(String value) throws Malformed {
        Fields button = Fields.read(value.getBytes(UTF_8), "actions.value");
        List<Taken> taken = new ArrayList<>();
        for (Fields field : button.each("fields")) {
            if (!field.node().path("at").isInt()) {
                throw new Malformed("actions.value names no field");
            }
            taken.add(new Taken(field.node().path("at").intValue(), field.required("label", "actions.value.fields.label")));
        }
        return new FormButton(button.required("says", "actions.value.says"), List.copyOf(taken), button.isTrue("once"));
    }
}
