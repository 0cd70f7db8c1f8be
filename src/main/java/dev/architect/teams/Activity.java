package dev.architect.teams;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// A Bot Framework Activity as it came, read as plain JSON. A field that is missing, blank or of another type is
/// `""`; what every activity of its type must have is checked on reading.
record Activity(JsonNode json) {

    /// Longest id that is taken; Teams' own stay below 200.
    static final int LONGEST_ID = 250;

    private static final Set<String> ABOUT_A_MESSAGE = Set.of("message", "messageUpdate", "messageDelete");
    private static final JsonMapper MAPPER = JsonMapper.builder(
            JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    static Activity read(byte[] body) throws Refused {
        JsonNode json;
        try {
            json = MAPPER.readTree(body);
        } catch (IOException e) {
            throw Refused.malformed("the body is not JSON");
        }
        if (json == null || !json.isObject()) {
            throw Refused.malformed("the body is not a JSON object");
        }
        var activity = new Activity(json);
        activity.mustBeComplete();
        return activity;
    }

    private void mustBeComplete() throws Refused {
        mustBeGiven("type", type());
        mustBeGiven("channelId", channelId());
        mustBeGiven("serviceUrl", serviceUrl());
        if (isAboutAMessage()) {
            mustBeGiven("id", id());
            mustBeGiven("conversation.id", conversationId());
        }
        if (isButton()) {
            mustBeGiven("conversation.id", conversationId());
        }
        if (isButton() || isAboutAMessage() && !type().equals("messageDelete")) {
            mustBeGiven("from.id", from().id());
            mustBeGiven("recipient.id", recipient().id());
        }
        try {
            URI address = new URI(serviceUrl());
            if (!Set.of("http", "https").contains(String.valueOf(address.getScheme())) || address.getHost() == null) {
                throw Refused.malformed("serviceUrl is not an address on the web");
            }
        } catch (URISyntaxException e) {
            throw Refused.malformed("serviceUrl is not an address on the web");
        }
    }

    private static void mustBeGiven(String field, String value) throws Refused {
        if (value.isBlank()) {
            throw Refused.malformed(field + " is missing");
        }
        if (value.length() > LONGEST_ID) {
            throw Refused.malformed(field + " is too long");
        }
    }

    boolean isAboutAMessage() {
        return ABOUT_A_MESSAGE.contains(type());
    }

    /// Whether a person pressed a card's button and waits for what becomes of the card.
    boolean isButton() {
        return type().equals("invoke") && name().equals("adaptiveCard/action");
    }

    String type() {
        return text("/type");
    }

    /// An invoke's name, for example `adaptiveCard/action`.
    String name() {
        return text("/name");
    }

    String id() {
        return text("/id");
    }

    String channelId() {
        return text("/channelId");
    }

    /// Whether it is Teams that it comes through, and not another client of the Bot Framework.
    boolean isFromTeams() {
        return channelId().equals("msteams");
    }

    String serviceUrl() {
        return text("/serviceUrl");
    }

    /// With `;messageid=` where it is a thread of a channel.
    String conversationId() {
        return text("/conversation/id");
    }

    /// `personal`, `groupChat` or `channel`.
    String conversationType() {
        return text("/conversation/conversationType");
    }

    boolean isPersonal() {
        return conversationType().equals("personal");
    }

    /// Whether it comes from a conversation without threads.
    boolean isChat() {
        return isPersonal() || conversationType().equals("groupChat");
    }

    /// The channel that was chosen when the app was installed in a team, if one was.
    String selectedChannel() {
        return text("/channelData/settings/selectedChannel/id");
    }

    /// What an `installationUpdate` is about, for example `add`.
    String action() {
        return text("/action");
    }

    /// Whether a `conversationUpdate` says that the bot is new in the conversation.
    boolean addsTheBot() {
        return StreamSupport.stream(json.at("/membersAdded").spliterator(), false)
                .anyMatch(member -> !recipient().id().isBlank() && account(member).id().equals(recipient().id()));
    }

    boolean hasUsableId() {
        return isUsable(id());
    }

    /// The message whose button was pressed, or blank where that is not told.
    String pressedMessage() {
        String replyToId = text("/replyToId");
        return isUsable(replyToId) ? replyToId : "";
    }

    private static boolean isUsable(String id) {
        return !id.isBlank() && id.length() <= LONGEST_ID;
    }

    /// What we wrote into the button that was pressed, or anything at all where it is not ours.
    JsonNode buttonData() {
        return json.at("/value/action/data");
    }

    boolean isInPortuguese() {
        return text("/locale").toLowerCase(Locale.ROOT).startsWith("pt");
    }

    Account from() {
        return account(json.at("/from"));
    }

    Account recipient() {
        return account(json.at("/recipient"));
    }

    String writtenText() {
        return text("/text");
    }

    /// Whether a card's button sent this.
    boolean hasValue() {
        return json.hasNonNull("value");
    }

    Optional<Instant> timestamp() {
        try {
            return Optional.of(OffsetDateTime.parse(text("/timestamp")).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Every tenant that the activity names: one, unless somebody tampers with it.
    List<String> tenants() {
        return Stream.of(text("/channelData/tenant/id"), text("/conversation/tenantId"))
                .filter(tenant -> !tenant.isBlank()).distinct().toList();
    }

    List<Mention> mentions() {
        return StreamSupport.stream(json.at("/entities").spliterator(), false)
                .filter(entity -> entity.path("type").asText().equals("mention"))
                .map(entity -> new Mention(account(entity.path("mentioned")), string(entity.path("text"))))
                .toList();
    }

    private String text(String pointer) {
        return string(json.at(pointer));
    }

    private static Account account(JsonNode json) {
        return new Account(string(json.path("id")), string(json.path("name")), string(json.path("role")));
    }

    private static String string(JsonNode json) {
        // PostgreSQL takes no NUL in a text.
        return json.isTextual() ? json.textValue().replace("\0", "") : "";
    }

    /// A person or a bot; a bot's id starts with `28:`.
    record Account(String id, String name, String role) {

        boolean isBot() {
            return id.startsWith("28:") || role.equals("bot");
        }
    }

    /// @param text the mention as it stands in the activity's text: `<at>Name</at>`
    record Mention(Account mentioned, String text) {
    }
}
