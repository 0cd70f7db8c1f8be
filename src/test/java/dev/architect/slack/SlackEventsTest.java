package dev.architect.slack;

import static dev.architect.slack.SlackRequests.payload;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Invited;
import dev.architect.chat.Message;
import dev.architect.chat.MessageDeleted;
import dev.architect.chat.MessageEdited;
import dev.architect.chat.MessageRef;
import dev.architect.chat.Noise;
import dev.architect.chat.ThreadRef;
import dev.architect.inbox.Inbox;
import dev.architect.inbox.RecordingInbox;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

@QuarkusTest
@TestProfile(SlackEventsTest.SlackIsOn.class)
class SlackEventsTest {

    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final EventId EVENT = new EventId("slack", "Ev0CHANNEL01");
    private static final ChannelRef BACKEND = new ChannelRef("slack", "T0CLINIC", "C0BACKEND");
    private static final MessageRef REF = new MessageRef(BACKEND, "1767225600.000100");
    private static final Author ANA = new Author("U0ANA", "U0ANA");
    private static final Instant SENT = Instant.parse("2026-01-01T00:00:00.000100Z");

    private final SlackRequests slack = new SlackRequests(SECRET);
    private final RecordingInbox received = new RecordingInbox();

    @BeforeEach
    void record_what_is_accepted() {
        QuarkusMock.installMockForType(received, Inbox.class);
    }

    @Test
    void a_mention_is_for_the_bot_and_its_own_name_is_not_part_of_the_question() {
        slack.post(payload("app-mention")).statusCode(200);
        assertThat(received.events)
                .containsExactly(new Message(new EventId("slack", "Ev0MENTION01"), REF, thread(REF.ts()), ANA,
                        Addressee.BOT, "how should the notification service talk to the patient service?", SENT));
    }

    @Test
    void the_twin_of_a_mention_is_the_same_message_under_another_event_id() {
        slack.post(payload("message-with-mention")).statusCode(200);
        assertThat(received.events).containsExactly(message(Addressee.BOT, REF.ts(),
                "how should the notification service talk to the patient service?"));
    }

    @Test
    void a_message_without_a_mention_is_for_everybody() {
        slack.post(payload("message")).statusCode(200);
        assertThat(received.events)
                .containsExactly(message(Addressee.EVERYBODY, REF.ts(), "We need to add Google OAuth login"));
    }

    @Test
    void a_reply_belongs_to_its_thread() {
        slack.post(payload("message-in-thread")).statusCode(200);
        assertThat(received.events)
                .containsExactly(message(Addressee.EVERYBODY, "1767225000.000200", "and if the queue is down?"));
    }

    @Test
    void a_mention_of_somebody_else_is_for_somebody_else() {
        slack.post(payload("message-to-somebody-else")).statusCode(200);
        assertThat(received.events)
                .containsExactly(message(Addressee.SOMEBODY_ELSE, REF.ts(), "@U0BIA did you deploy the API gateway?"));
    }

    @Test
    void a_direct_message_is_for_the_bot() {
        slack.post(payload("message-in-private")).statusCode(200);
        MessageRef ref = new MessageRef(new ChannelRef("slack", "T0CLINIC", "D0PRIVATE"), REF.ts());
        assertThat(received.events).containsExactly(new Message(EVENT, ref, new ThreadRef(ref.channel(), ref.ts()), ANA,
                Addressee.BOT_IN_PRIVATE, "Preciso separar o serviço de arquivos", SENT));
    }

    @Test
    void a_message_in_a_private_group_is_for_everybody_in_it() {
        slack.post(payload("message-in-group")).statusCode(200);
        MessageRef ref = new MessageRef(new ChannelRef("slack", "T0CLINIC", "G0GROUP"), REF.ts());
        assertThat(received.events).containsExactly(new Message(EVENT, ref, new ThreadRef(ref.channel(), ref.ts()), ANA,
                Addressee.EVERYBODY, "shall we split the service?", SENT));
    }

    @Test
    void markup_becomes_what_a_person_reads() {
        slack.post(payload("message-with-markup")).statusCode(200);
        assertThat(received.events).containsExactly(message(Addressee.BOT, REF.ts(), """
                ask @bia, @U0CAIO & #ops @here @data-team
                see the spec (https://example.org/a?b=1&c=2) or example.org, ana@example.org: if a < b && b > c
                ```
                List<String> names = List.of("&lt;");
                ```"""));
    }

    @Test
    void a_reply_that_is_shown_in_the_channel_too_is_a_message() {
        slack.post(payload("thread-broadcast")).statusCode(200);
        assertThat(received.events).containsExactly(
                message(Addressee.EVERYBODY, "1767225000.000200", "so the notification service gets a queue"));
    }

    @Test
    void a_file_with_words_is_a_message() {
        slack.post(payload("file-share")).statusCode(200);
        assertThat(received.events).containsExactly(message(Addressee.BOT, REF.ts(), "can the look at this contract?"));
    }

    @Test
    void a_me_message_is_a_message() {
        slack.post(payload("me-message")).statusCode(200);
        assertThat(received.events)
                .containsExactly(message(Addressee.EVERYBODY, REF.ts(), "is thinking about the API gateway"));
    }

    @Test
    void blank_fields_are_absent_fields() {
        slack.post(payload("all-optional-fields-blank")).statusCode(200);
        assertThat(received.events).containsExactly(message(Addressee.EVERYBODY, REF.ts(), "one service or two?"));
    }

    @Test
    void without_authorizations_and_without_a_token_a_mention_is_of_somebody() {
        slack.post(payload("without-authorizations")).statusCode(200);
        assertThat(received.events)
                .containsExactly(message(Addressee.SOMEBODY_ELSE, REF.ts(), "@U0BOT and @U0BIA, one service or two?"));
    }

    @Test
    void an_installation_for_an_organisation_goes_by_the_organisations_id() {
        slack.post(payload("enterprise-install")).statusCode(200);
        ChannelRef channel = new ChannelRef("slack", "E0HOSPITAL", "C0BACKEND");
        assertThat(received.events).containsExactly(new Message(EVENT, new MessageRef(channel, REF.ts()),
                new ThreadRef(channel, REF.ts()), ANA, Addressee.EVERYBODY, "one service or two?", SENT));
    }

    @Test
    void an_edit_carries_the_message_as_it_reads_now() {
        slack.post(payload("message-changed")).statusCode(200);
        assertThat(received.events).containsExactly(
                new MessageEdited(EVENT, message(Addressee.BOT, REF.ts(), "we need to add Google OAuth login")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "message-deleted", "message-changed-to-tombstone" })
    void a_deleted_message_is_taken_back(String name) {
        slack.post(payload(name)).statusCode(200);
        assertThat(received.events).containsExactly(new MessageDeleted(EVENT, REF));
    }

    @Test
    void the_bot_is_invited_by_who_took_it_into_the_channel() {
        slack.post(payload("member-joined-bot")).statusCode(200);
        slack.post(text("member-joined-bot").replace("U0ANA", "")).statusCode(200);
        assertThat(received.events).containsExactly(new Invited(EVENT, BACKEND, ANA, SENT),
                new Invited(EVENT, BACKEND, new Author("U0BOT", "U0BOT"), SENT));
    }

    @Test
    void what_nobody_answers_is_kept_with_its_reason() {
        Map<String, String> reasons = Map.ofEntries(
                Map.entry("bot-message", "author is a bot"),
                Map.entry("message-by-an-app", "author is a bot"),
                Map.entry("own-message", "own message"),
                Map.entry("message-changed-by-unfurling", "edit without new text"),
                Map.entry("message-changed-by-a-bot", "edit: author is a bot"),
                Map.entry("message-deleted-of-a-bot", "deletion: own message"),
                Map.entry("file-share-without-text", "no text"),
                Map.entry("channel-join", "message subtype channel_join"),
                Map.entry("member-joined-somebody-else", "somebody else joined"),
                Map.entry("channel-left", "event type channel_left"),
                Map.entry("reaction-added", "event type reaction_added"),
                Map.entry("app-home-opened", "event type app_home_opened"));
        reasons.forEach((name, reason) -> {
            received.events.clear();
            slack.post(payload(name)).statusCode(200);
            assertThat(received.events).as(name).containsExactly(new Noise(EVENT, reason));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "channel_join", "channel_leave", "channel_topic", "channel_purpose", "channel_name",
            "channel_archive", "channel_unarchive", "channel_posting_permissions", "channel_convert_to_public",
            "group_join", "group_topic", "pinned_item", "tombstone", "message_replied", "ekm_access_denied",
            "assistant_app_thread", "a_subtype_of_tomorrow" })
    void a_message_that_no_person_wrote_is_kept_with_its_subtype(String subtype) {
        slack.post(text("channel-join").replace("channel_join", subtype)).statusCode(200);
        assertThat(received.events).containsExactly(new Noise(EVENT, "message subtype " + subtype));
    }

    @Test
    void the_address_is_verified_with_the_challenge() {
        slack.post(payload("url-verification")).statusCode(200).body("challenge", equalTo("3eZbrw1aB10ivwLm"));
        assertThat(received.events).isEmpty();
    }

    @Test
    void a_rate_limit_is_acknowledged() {
        slack.post(payload("app-rate-limited")).statusCode(200);
        assertThat(received.events).isEmpty();
    }

    @Test
    void a_forged_request_is_refused_and_nothing_stored() {
        new SlackRequests("another secret").post(payload("app-mention")).statusCode(401)
                .body("error", equalTo("the signature does not match"));
        assertThat(received.events).isEmpty();
    }

    @Test
    void a_stale_request_is_refused_and_nothing_stored() {
        slack.post(payload("app-mention"), Instant.now().minusSeconds(310)).statusCode(401)
                .body("error", equalTo("the timestamp is more than five minutes away"));
        slack.post(payload("app-mention"), Instant.now().plusSeconds(310)).statusCode(401);
        assertThat(received.events).isEmpty();
    }

    @Test
    void an_unsigned_request_is_refused_even_for_the_challenge() {
        RestAssured.given().body(payload("url-verification")).post("/slack/events").then().statusCode(401)
                .body("error", equalTo("the request is not signed"));
        RestAssured.given().post("/slack/events").then().statusCode(401);
        assertThat(received.events).isEmpty();
    }

    @Test
    void a_signed_request_that_is_no_event_is_refused_with_a_reason() {
        Map<String, String> reasons = Map.ofEntries(
                Map.entry("", "the request is not a JSON object"),
                Map.entry("{\"type\":\"event_callback\"", "the request is not valid JSON"),
                Map.entry("{type:event_callback}", "the request is not valid JSON"),
                Map.entry("{\"type\":\"event_callback\"} {}", "the request is not valid JSON"),
                Map.entry("[".repeat(100_000), "the request is not valid JSON"),
                Map.entry("payload=%7B%7D", "the request is not valid JSON"),
                Map.entry("[]", "the request is not a JSON object"),
                Map.entry("null", "the request is not a JSON object"),
                Map.entry("{}", "type is missing"),
                Map.entry("{\"type\":7}", "type is missing"),
                Map.entry("{\"type\":\"event_of_tomorrow\"}", "the type of the request is unknown"),
                Map.entry("{\"type\":\"url_verification\",\"challenge\":\"\"}", "challenge is missing"),
                Map.entry("{\"type\":\"event_callback\"}", "event_id is missing"),
                Map.entry("{\"type\":\"event_callback\",\"event_id\":\"Ev 1\"}", "event_id is not an id"),
                Map.entry("{\"type\":\"event_callback\",\"event_id\":\"Ev1\",\"event\":\"x\"}", "event is missing"),
                Map.entry(text("message").replace("\"message\"", "\" \""), "event.type is missing"),
                Map.entry(text("message").replace("C0BACKEND", ""), "event.channel is missing"),
                Map.entry(text("member-joined-bot").replace("C0BACKEND", ""), "event.channel is missing"),
                Map.entry(text("member-joined-bot").replace("1767225600.000100", ""), "event.event_ts is missing"),
                Map.entry(text("message").replace("U0ANA", ""), "event.user is missing"),
                Map.entry(text("message").replace("T0CLINIC", ""), "team_id is missing"),
                Map.entry(text("message").replace("1767225600.000100", ""), "event.ts is missing"),
                Map.entry(text("message").replace("1767225600.000100", "now"), "event.ts is not a timestamp"),
                Map.entry(text("message-changed").replace("\"message\": {", "\"other\": {"), "event.message is missing"));
        reasons.forEach((body, reason) -> slack.post(body).statusCode(400).body("error", equalTo(reason)));
        slack.post(new byte[] { '{', '"', (byte) 0xff, '"', ':', '1', '}' }).statusCode(400);
        assertThat(received.events).isEmpty();
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        slack.post("{\"type\":\"" + "x".repeat(1_000_000) + "\"}").statusCode(413);
        assertThat(received.events).isEmpty();
    }

    @Test
    void characters_that_no_database_stores_are_left_out() {
        slack.post(text("message").replace("Google OAuth", "Google\\u0000 \\ud83d OAuth")).statusCode(200);
        assertThat(received.events)
                .containsExactly(message(Addressee.EVERYBODY, REF.ts(), "We need to add Google ? OAuth login"));
    }

    @Test
    void a_very_long_message_is_cut() {
        slack.post(text("message").replace("We need", "é".repeat(50_000))).statusCode(200);
        assertThat(((Message) received.events.getFirst()).text()).isEqualTo("é".repeat(40_000));
    }

    @Test
    void an_event_that_is_not_stored_is_not_acknowledged() {
        received.fails = true;
        slack.post(payload("app-mention")).statusCode(503).body("error", equalTo("the event could not be stored"));
    }

    private static ThreadRef thread(String root) {
        return new ThreadRef(BACKEND, root);
    }

    private static Message message(Addressee addressee, String root, String text) {
        return new Message(EVENT, REF, thread(root), ANA, addressee, text, SENT);
    }

    private static String text(String name) {
        return new String(payload(name), UTF_8);
    }

    public static class SlackIsOn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("architect.slack.signing-secret", SECRET);
        }
    }
}
