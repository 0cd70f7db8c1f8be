package dev.architect.teams;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.json.JsonMapper;

import dev.architect.chat.PlatformException;

/// The Bot Connector's REST interface, at the `serviceUrl` of a conversation.
@Singleton
class Connector {

    private static final int TOO_LARGE = 413;
    private static final int UNAUTHORIZED = 401;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Microsoft microsoft;
    private final AccessTokens tokens;
    private final InstantSource clock;

    Connector(Microsoft microsoft, AccessTokens tokens, InstantSource clock) {
        this.microsoft = microsoft;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// Posts an activity as an answer to the conversation's last one.
    ///
    /// @return the new activity's id; blank when the connector has only taken it on (202)
    /// @throws TooLarge when a smaller one may be accepted
    String reply(Conversation conversation, byte[] activity) throws TooLarge {
        return post(conversation, "/activities/" + segment(conversation.replyToId()), activity);
    }

    /// Posts an activity that answers none, for example a sign of typing.
    void send(Conversation conversation, byte[] activity) throws TooLarge {
        post(conversation, "/activities", activity);
    }

    private String post(Conversation conversation, String path, byte[] activity) throws TooLarge {
        String base = conversation.serviceUrl().replaceAll("/+$", "");
        URI address = URI.create(base + "/v3/conversations/" + segment(conversation.id()) + path);
        Microsoft.Answer answer = answer(address, conversation, activity);
        if (answer.status() == TOO_LARGE) {
            throw new TooLarge();
        }
        if (!answer.isGood()) {
            throw Failures.of(call(conversation), answer, clock.instant());
        }
        return id(answer.body());
    }

    private Microsoft.Answer answer(URI address, Conversation conversation, byte[] activity) {
        try {
            String token = tokens.current();
            Microsoft.Answer answer = microsoft.activity(address, token, activity);
            return answer.status() == UNAUTHORIZED ? microsoft.activity(address, tokens.another(token), activity) : answer;
        } catch (Microsoft.Unreachable e) {
            throw new PlatformException.Transient(call(conversation) + " failed: " + e.getMessage(), null, e);
        }
    }

    private static String call(Conversation conversation) {
        return "Teams post [conversation=%s, tenant=%s]".formatted(conversation.id(), conversation.tenant());
    }

    private static String id(String body) {
        try {
            return body.isBlank() ? "" : MAPPER.readTree(body).path("id").asText();
        } catch (IOException e) {
            return "";
        }
    }

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// 413: the message is larger than Teams takes.
    static final class TooLarge extends Exception {

        TooLarge() {
            super("larger than Teams takes", null, false, false);
        }
    }
}
