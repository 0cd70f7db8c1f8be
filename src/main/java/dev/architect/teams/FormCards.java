package dev.architect.teams;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.chat.Form;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.Post;

/// A form as the elements and buttons of an Adaptive Card, and what stands in its place once somebody pressed.
///
/// Source: the schema explorer of adaptivecards.io, version 1.5.
final class FormCards {

    private static final int MOST_BYTES_SAID = 16_000;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FormCards() {
    }

    static List<ObjectNode> elements(Form form, Language language) {
        List<ObjectNode> elements = new ArrayList<>(CardMarkdown.elements(form.markdown(), true));
        for (int at = 0; at < form.fields().size(); at++) {
            elements.add(input(at, form.fields().get(at), language));
        }
        return elements;
    }

    /// @param isWhole whether the buttons of a form that goes bring back what stood above them
    static List<ObjectNode> actions(Post post, Form form, boolean isWhole) {
        String asked = isWhole && form.isOnce() ? form.markdown() : "";
        return form.buttons().stream().map(button -> {
            ObjectNode action = FormPress.action(post, form, button, asked);
            return button.isMain() ? action.put("style", "positive") : action;
        }).toList();
    }

    /// @param press the one that settled the form
    static ObjectNode settled(FormPress press, Message said) {
        List<ObjectNode> elements = new ArrayList<>(CardMarkdown.elements(press.asked(), true));
        elements.add(TextElements.plain(Cut.within(MOST_BYTES_SAID, said.author().name() + ": " + said.text())));
        return Cards.card(press.persona(), elements, List.of());
    }

    private static ObjectNode input(int at, Form.Field field, Language language) {
        ObjectNode input = JSON.objectNode().put("type", field.isFree() ? "Input.Text" : "Input.ChoiceSet")
                .put("id", FormPress.fieldId(at)).put("label", Neutral.text(field.label()));
        if (field.isFree()) {
            return input.put("isMultiline", true).put("maxLength", Form.LONGEST_VALUE);
        }
        ArrayNode choices = input.put("style", "compact").put("placeholder", choose(language)).putArray("choices");
        field.options().forEach(option -> choices.addObject().put("title", Neutral.text(option)).put("value", option));
        return input;
    }

    private static String choose(Language language) {
        return switch (language) {
            case ENGLISH -> "Choose…";
            case PORTUGUESE -> "Escolha…";
        };
    }
}
