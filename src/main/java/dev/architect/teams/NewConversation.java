package dev.architect.teams;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;

/// What the Bot Connector is asked with to create a conversation.
///
/// Source: "CreateConversation API Behavior" of Microsoft's teams.net: a thread of a channel needs its first activity, a
/// chat exactly one member, and both the tenant.
final class NewConversation {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private NewConversation() {
    }

    /// A thread of a channel.
    ///
    /// @param activity its first message
    static byte[] thread(TeamsChannel channel, byte[] activity) {
        ObjectNode asked = asked(channel).put("isGroup", true);
        asked.putObject("channelData").putObject("channel").put("id", channel.ref().channel());
        asked.set("activity", JSON.rawValueNode(new RawValue(new String(activity, StandardCharsets.UTF_8))));
        return Cards.json(asked);
    }

    /// The direct conversation with a person, which is always the same one.
    static byte[] chat(TeamsChannel from, String person) {
        ObjectNode asked = asked(from).put("isGroup", false);
        asked.putObject("bot").put("id", from.botId());
        asked.putArray("members").addObject().put("id", person);
        return Cards.json(asked);
    }

    private static ObjectNode asked(TeamsChannel channel) {
        return JSON.objectNode().put("tenantId", channel.ref().team());
    }
}
