package dev.architect.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.chat.Form;
import dev.architect.chat.Form.Filled;
import dev.architect.chat.Language;
import dev.architect.chat.Post;

/// A button of a form as it came back, with what was filled in. All of it travels inside the card: what is not
/// filled in is trusted only as [Seal] signed it.
///
/// @param said the words of the press
/// @param isOnce whether the form's buttons go now
/// @param asked what stood above the form's fields, in Markdown; blank where the card had no room for it
/// @param persona the name that the card shows
record FormPress(String said, boolean isOnce, String asked, String persona, Language language) {

    static final String KEY = "form";
    private static final int MOST_FIELDS = 50;
    private static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_ASKED = 10_000;

    /// @return empty for anything that is not our button
    static Optional<FormPress> of(JsonNode data) {
        JsonNode form = data.path(KEY);
        String says = text(form.path("says"), LONGEST_WORDS);
        String persona = text(form.path("persona"), Activity.LONGEST_ID);
        String asked = text(form.path("asked"), LONGEST_ASKED);
        JsonNode fields = form.path("fields");
        if (says.isBlank() || persona.isBlank() || !fields.isArray() || fields.size() > MOST_FIELDS) {
            return Optional.empty();
        }
        Language language = form.path("language").asText().equals(tag(Language.PORTUGUESE)) ? Language.PORTUGUESE
                : Language.ENGLISH;
        return filled(data, fields).map(filled -> new FormPress(Form.said(says, fields.size() == 1, filled),
                form.path("once").asBoolean(), asked, persona, language));
    }

    private static Optional<List<Filled>> filled(JsonNode data, JsonNode fields) {
        List<Filled> filled = new ArrayList<>();
        for (JsonNode field : fields) {
            String label = text(field.path("label"), LONGEST_WORDS);
            JsonNode value = data.path(fieldId(field.path("at").asInt(-1)));
            if (label.isBlank() || value.isTextual() && value.textValue().length() > Form.LONGEST_VALUE) {
                return Optional.empty();
            }
            filled.add(new Filled(label, text(value, Form.LONGEST_VALUE)));
        }
        return Optional.of(filled);
    }

    private static String text(JsonNode node, int length) {
        String value = node.isTextual() ? node.textValue() : "";
        return value.length() <= length ? new Filled("", value).value() : "";
    }

    /// The id of an input, under which its value comes back.
    static String fieldId(int at) {
        return "field" + at;
    }

    /// Source: "Universal Action Model" of Adaptive Cards: the inputs' values come back beside what `data` holds.
    static ObjectNode action(Post post, Form form, Form.Button button, String asked) {
        List<String> labels = form.fields().stream().map(Form.Field::label).toList();
        var action = JsonNodeFactory.instance.objectNode().put("type", "Action.Execute")
                .put("title", Neutral.text(button.label())).put("verb", KEY);
        ObjectNode data = action.putObject("data").putObject(KEY).put("says", button.says()).put("once", form.isOnce())
                .put("persona", Cut.within(Activity.LONGEST_ID / 2, post.voice().displayName()))
                .put("language", tag(post.language()));
        ArrayNode fields = data.putArray("fields");
        button.fields().stream().filter(labels::contains)
                .forEach(label -> fields.addObject().put("at", labels.indexOf(label)).put("label", label));
        if (!asked.isBlank()) {
            data.put("asked", asked);
        }
        return action;
    }

    private static String tag(Language language) {
        return language.locale().toLanguageTag();
    }
}
