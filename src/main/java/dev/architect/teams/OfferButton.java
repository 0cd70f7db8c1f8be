package dev.architect.teams;

import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.Choice;
import dev.architect.chat.Language;
import dev.architect.chat.MessageRef;

/// A button of an offer, as it travels to Teams inside the card and comes back when it is pressed.
///
/// @param about the message that help was offered with
/// @param persona the name that the card shows
record OfferButton(Choice choice, MessageRef about, Language language, String persona) {

    static final String KEY = "offer";

    /// Reads what came back. A card can be forwarded, so it counts only in the channel that it was made for.
    ///
    /// @param channel where it was pressed
    /// @return empty for anything that is not our button in its own channel
    static Optional<OfferButton> of(JsonNode data, ChannelRef channel) {
        JsonNode offer = data.path(KEY);
        String ts = text(offer, "ts");
        String persona = text(offer, "persona");
        Optional<Choice> choice = Choice.of(text(offer, "choice"));
        Optional<Language> language = Stream.of(Language.values())
                .filter(it -> it.locale().toLanguageTag().equals(text(offer, "language"))).findFirst();
        boolean isOurs = !ts.isBlank() && !persona.isBlank() && choice.isPresent() && language.isPresent()
                && text(offer, "team").equals(channel.team()) && text(offer, "channel").equals(channel.channel());
        return isOurs ? Optional.of(new OfferButton(choice.get(), new MessageRef(channel, ts), language.get(), persona))
                : Optional.empty();
    }

    private static String text(JsonNode offer, String field) {
        String value = offer.path(field).isTextual() ? offer.path(field).textValue() : "";
        return value.length() <= Activity.LONGEST_ID && value.indexOf('\0') < 0 ? value : "";
    }

    /// Source: "Universal Action Model" of Adaptive Cards. Teams answers nothing that has no `verb`.
    ObjectNode action() {
        var action = JsonNodeFactory.instance.objectNode().put("type", "Action.Execute").put("title", choice.label(language))
                .put("verb", KEY);
        action.putObject("data").putObject(KEY).put("choice", choice.id()).put("team", about.channel().team())
                .put("channel", about.channel().channel()).put("ts", about.ts())
                .put("language", language.locale().toLanguageTag()).put("persona", persona);
        return action;
    }
}
