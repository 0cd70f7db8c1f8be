package dev.architect.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.Choice;
import dev.architect.chat.EventId;
import dev.architect.chat.Language;
import dev.architect.chat.MessageRef;

/// Reads a request to the interactivity address whose signature has been checked
/// (<https://docs.slack.dev/reference/interaction-payloads>): a form whose one field holds JSON.
final class InteractionParser {

    private static final String WHY = "why";
    private static final int LONGEST_WORD = 100;

    private InteractionParser() {
    }

    static SlackInteraction parse(byte[] body) {
        try {
            String payload = SlackForm.read(body).required("payload");
            return interaction(Fields.read(payload.getBytes(UTF_8), "payload"));
        } catch (Malformed e) {
            return new SlackInteraction.Refused(e.getMessage());
        }
    }

    private static SlackInteraction interaction(Fields payload) throws Malformed {
        String type = payload.required("type", "type");
        return switch (type) {
            case "block_actions" -> pressed(payload);
            case "message_action" -> shortcut(payload);
            default -> unknown("type", type);
        };
    }

    private static SlackInteraction pressed(Fields payload) throws Malformed {
        Fields action = payload.each("actions").stream()
                .filter(it -> it.text("action_id").filter(InteractionParser::isButton).isPresent()).findFirst()
                .or(() -> payload.each("actions").stream().findFirst())
                .orElseThrow(() -> new Malformed("actions is missing"));
        String actionId = action.required("action_id", "actions.action_id");
        return FormBlocks.isButton(actionId) ? FormPress.read(payload, action) : chosen(payload, action, actionId);
    }

    private static boolean isButton(String actionId) {
        return OfferBlocks.isOurs(actionId) || FormBlocks.isButton(actionId);
    }

    private static SlackInteraction chosen(Fields payload, Fields action, String actionId) throws Malformed {
        Optional<Choice> choice = OfferBlocks.choice(actionId);
        if (choice.isEmpty()) {
            return unknown("action", actionId);
        }
        ButtonValue value = ButtonValue.of(action.required("value", "actions.value"))
                .orElseThrow(() -> new Malformed("actions.value is none of ours"));
        if (!channel(payload).equals(value.about().channel().channel())) {
            throw new Malformed("the button is about another channel");
        }
        return new SlackInteraction.Pressed(id(payload), value, choice.get(), user(payload), payload.text("response_url"));
    }

    static EventId id(Fields payload) throws Malformed {
        return new EventId(SlackPlatform.NAME, "action:" + payload.requiredId("trigger_id", "trigger_id"));
    }

    private static SlackInteraction shortcut(Fields payload) throws Malformed {
        String callback = payload.required("callback_id", "callback_id");
        if (!callback.equals(WHY)) {
            return unknown("shortcut", callback);
        }
        Fields message = payload.at("message");
        String ts = message.text("ts").isPresent() ? message.requiredTs("ts", "message.ts")
                : payload.requiredTs("message_ts", "message_ts");
        var about = new MessageRef(new ChannelRef(SlackPlatform.NAME, team(payload), channel(payload)), ts);
        user(payload);
        Language language = Language.of(SlackText.readable(message.text("text").orElse(""), Optional.empty()));
        return new SlackInteraction.AskedWhy(about, language, payload.text("response_url"));
    }

    static String channel(Fields payload) throws Malformed {
        return payload.at("channel").text("id").isPresent() ? payload.at("channel").requiredId("id", "channel.id")
                : payload.at("container").requiredId("channel_id", "container.channel_id");
    }

    static Author user(Fields payload) throws Malformed {
        Fields user = payload.at("user");
        return SlackAuthor.of(user.requiredId("id", "user.id"), user.text("name").or(() -> user.text("username")));
    }

    // As in events: the workspace, or the organisation where the app is installed for all of it.
    static String team(Fields payload) throws Malformed {
        for (String name : new String[] { "team", "enterprise" }) {
            if (payload.at(name).text("id").isPresent()) {
                return payload.at(name).requiredId("id", name + ".id");
            }
        }
        throw new Malformed("team.id is missing");
    }

    private static SlackInteraction unknown(String kind, String word) {
        return new SlackInteraction.Unknown(kind + " " + SlackText.cut(word.replaceAll("\\p{Cntrl}", " "), LONGEST_WORD));
    }
}
