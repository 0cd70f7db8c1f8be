package dev.architect.teams;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.function.Function;

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

    /// Posts an activity as an answer to the conversation's last one, if it has one.
    ///
    /// @return the new activity's id; blank when the connector has only taken it on (202)
    /// @throws TooLarge when a smaller one may be accepted
    String reply(Conversation conversation, byte[] activity) throws TooLarge {
        return conversation.replyToId().isBlank() ? send(conversation, activity)
                : post(conversation, "/activities/" + segment(conversation.replyToId()), activity);
    }

    /// Posts an activity that answers none, for example a sign of typing.
    ///
    /// @return as for an answer
    String send(Conversation conversation, byte[] activity) throws TooLarge {
        return post(conversation, "/activities", activity);
    }

    private String post(Conversation conversation, String path, byte[] activity) throws TooLarge {
        URI address = URI.create(conversations(conversation.serviceUrl()) + "/" + segment(conversation.id()) + path);
        return field(answer(call("post", conversation), token -> microsoft.activity(address, token, activity)), "id");
    }

    /// Puts an activity in the place of one that we posted.
    void replace(Conversation conversation, String id, byte[] activity) throws TooLarge {
        URI address = URI.create(conversations(conversation.serviceUrl()) + "/" + segment(conversation.id()) + "/activities/"
                + segment(id));
        answer(call("update", conversation), token -> microsoft.replacement(address, token, activity));
    }

    /// Creates a conversation, or finds the one that is there already.
    ///
    /// @param asked see [NewConversation]
    Created create(TeamsChannel channel, byte[] asked) throws TooLarge {
        URI address = URI.create(conversations(channel.serviceUrl()));
        Microsoft.Answer answer = answer("Teams conversation [channel=%s, tenant=%s]".formatted(channel.ref().channel(),
                channel.ref().team()), token -> microsoft.activity(address, token, asked));
        return new Created(field(answer, "id"), field(answer, "activityId"));
    }

    /// @param id the conversation's id; blank where the connector gave none away
    /// @param activityId of the first message, where one was given along; blank as above
    record Created(String id, String activityId) {
    }

    private static String conversations(String serviceUrl) {
        return serviceUrl.replaceAll("/+$", "") + "/v3/conversations";
    }

    private Microsoft.Answer answer(String call, Function<String, Microsoft.Answer> request) throws TooLarge {
        Microsoft.Answer answer = withToken(call, request);
        if (answer.status() == TOO_LARGE) {
            throw new TooLarge();
        }
        if (!answer.isGood()) {
            throw Failures.of(call, answer, clock.instant());
        }
        return answer;
    }

    private Microsoft.Answer withToken(String call, Function<String, Microsoft.Answer> request) {
        try {
            String token = tokens.current();
            Microsoft.Answer answer = request.apply(token);
            return answer.status() == UNAUTHORIZED ? request.apply(tokens.another(token)) : answer;
        } catch (Microsoft.Unreachable e) {
            throw new PlatformException.Transient(call + " failed: " + e.getMessage(), null, e);
        }
    }

    private static String call(String what, Conversation conversation) {
        return "Teams %s [conversation=%s, tenant=%s]".formatted(what, conversation.id(), conversation.tenant());
    }

    private static String field(Microsoft.Answer answer, String name) {
        try {
            return answer.body().isBlank() ? "" : MAPPER.readTree(answer.body()).path(name).asText();
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
