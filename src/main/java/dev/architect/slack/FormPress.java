package dev.architect.slack;

import java.util.ArrayList;
import java.util.List;

import dev.architect.chat.Addressee;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.Form;
import dev.architect.chat.Form.Filled;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;

/// Reads the press of a form's button as the message that it is
/// (<https://docs.slack.dev/reference/interaction-payloads/block_actions-payload>). It stands nowhere in the channel, and
/// its `action_ts` is a time of its own.
final class FormPress {

    private FormPress() {
    }

    static SlackInteraction read(Fields payload, Fields action) throws Malformed {
        // Slack gives words back with its three entities.
        FormButton button = FormButton.read(SlackText.decoded(action.required("value", "actions.value")));
        String ts = action.requiredTs("action_ts", "actions.action_ts");
        var channel = new ChannelRef(SlackPlatform.NAME, InteractionParser.team(payload), InteractionParser.channel(payload));
        var message = new Message(InteractionParser.id(payload), new MessageRef(channel, ts),
                new ThreadRef(channel, root(payload)), InteractionParser.user(payload), addressee(channel),
                Form.said(button.says(), button.takesOne(), filled(payload, button)), SlackTime.of(ts).orElseThrow());
        return new SlackInteraction.Said(message, button.isOnce(), asked(payload), payload.text("response_url"));
    }

    private static Addressee addressee(ChannelRef channel) {
        return channel.channel().startsWith("D") ? Addressee.BOT_IN_PRIVATE : Addressee.BOT;
    }

    private static String root(Fields payload) throws Malformed {
        Fields message = payload.at("message");
        Fields container = payload.at("container");
        for (Fields place : List.of(message, container)) {
            if (place.text("thread_ts").isPresent()) {
                return place.requiredTs("thread_ts", "thread_ts");
            }
        }
        return message.text("ts").isPresent() ? message.requiredTs("ts", "message.ts")
                : container.requiredTs("message_ts", "container.message_ts");
    }

    private static List<Filled> filled(Fields payload, FormButton button) throws Malformed {
        Fields values = payload.at("state").at("values");
        List<Filled> filled = new ArrayList<>();
        for (FormButton.Taken field : button.fields()) {
            String id = FormBlocks.fieldId(field.at());
            filled.add(new Filled(field.label(), value(values.at(id).at(id))));
        }
        return filled;
    }

    private static String value(Fields element) throws Malformed {
        String value = SlackText
                .decoded(element.text("value").or(() -> element.at("selected_option").text("value")).orElse(""));
        if (value.codePointCount(0, value.length()) > Form.LONGEST_VALUE) {
            throw new Malformed("state.values holds more than a field takes");
        }
        return value;
    }

    private static String asked(Fields payload) {
        return payload.at("message").each("blocks").stream()
                .filter(block -> block.text("block_id").filter(FormBlocks.ASKED::equals).isPresent())
                .findFirst().flatMap(block -> block.at("text").text("text")).orElse("");
    }
}
