package dev.architect.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.EventId;
import dev.architect.chat.Noise;
import dev.architect.inbox.Inbox;
import dev.architect.inbox.RecordingInbox;
import dev.architect.slack.FakeSlack.Call;
import dev.architect.slack.FakeSlack.Reply;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
@QuarkusTestResource(value = FakeSlackResource.class, restrictToAnnotatedClass = true)
class SlackInteractionsTest {

    private static final EventId EVENT = new EventId("slack", "action:9001.7384.f00d");

    private final SlackRequests slack = new SlackRequests(FakeSlackResource.SIGNING_SECRET);
    private final RecordingInbox received = new RecordingInbox();

    FakeSlack fake;

    @BeforeEach
    void record_what_is_accepted() {
        fake.reset();
        QuarkusMock.installMockForType(received, Inbox.class);
    }

    @Test
    void a_button_of_an_offer_that_is_gone_says_so_in_its_place() {
        slack.interaction(text("button")).statusCode(200);
        assertThat(received.events).containsExactly(new Noise(EVENT, "button not-now"));
        Call response = response();
        assertThat(response.authorization()).isNull();
        assertThat(response.json().toString()).isEqualTo("""
                {"text":"Não conheço mais esta oferta. Me mencione com a pergunta e eu respondo.","replace_original":true,\
                "blocks":[{"type":"section","text":{"type":"mrkdwn",\
                "text":"Não conheço mais esta oferta. Me mencione com a pergunta e eu respondo."}}]}""");
        assertThat(fake.calls()).hasSize(1);
    }

    @Test
    void the_shortcut_why_tells_the_person_alone_in_the_messages_language() {
        slack.interaction(text("why")).statusCode(200);
        assertThat(response().json().toString()).isEqualTo("""
                {"text":"Não tenho decisão sobre essa mensagem: veio antes de mim, de um bot, ou há muito tempo.",\
                "response_type":"ephemeral","replace_original":false}""");
        assertThat(received.events).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "shortcut", "view_submission", "view_closed", "block_suggestion", "a_type_of_tomorrow" })
    void interactions_that_are_not_ours_are_acknowledged_and_ignored(String type) {
        slack.interaction(text("button").replace("block_actions", type)).statusCode(200);
        assertThat(received.events).isEmpty();
        assertThat(fake.calls()).isEmpty();
    }

    @Test
    void buttons_and_shortcuts_that_are_not_ours_are_acknowledged_and_ignored() {
        slack.interaction(text("button").replace("offer:not-now", "feedback")).statusCode(200);
        slack.interaction(text("button").replace("offer:not-now", "offer:of-tomorrow")).statusCode(200);
        slack.interaction(text("why").replace("\"why\"", "\"another\"")).statusCode(200);
        assertThat(received.events).isEmpty();
        assertThat(fake.calls()).isEmpty();
    }

    @Test
    void a_signed_request_that_is_no_interaction_is_refused_with_a_reason() {
        Map<String, String> reasons = Map.ofEntries(
                Map.entry("", "the request is empty"),
                Map.entry("{}", "the request is not a form"),
                Map.entry("payload=%", "the request is not a form"),
                Map.entry("payload=", "payload is missing"),
                Map.entry("other=1", "payload is missing"),
                Map.entry("payload=%7B", "payload is not valid JSON"),
                Map.entry("payload=[]", "payload is not a JSON object"),
                Map.entry("payload=" + "[".repeat(100_000), "payload is not valid JSON"),
                Map.entry("payload={}", "type is missing"));
        reasons.forEach((body, reason) -> slack.form("/slack/interactions", body).statusCode(400)
                .body("error", equalTo(reason)));
        Map<String, String> payloads = Map.ofEntries(
                Map.entry(text("button").replace("\"actions\"", "\"other\""), "actions is missing"),
                Map.entry(text("button").replace("offer:not-now", ""), "actions.action_id is missing"),
                Map.entry(text("button").replace("T0CLINIC C0", "C0"), "actions.value is none of ours"),
                Map.entry(text("button").replace(" pt\"", " xx\""), "actions.value is none of ours"),
                Map.entry(text("button").replace("00.000100 pt", "now pt"), "actions.value is none of ours"),
                Map.entry(text("button").replace("T0CLINIC C0BACKEND", "T0CLINIC C0OTHER"),
                        "the button is about another channel"),
                Map.entry(text("button").replace("9001.7384.f00d", ""), "trigger_id is missing"),
                Map.entry(text("button").replace("U0ANA", ""), "user.id is missing"),
                Map.entry(text("button").replace("\"channel\"", "\"other\"").replace("\"channel_id\"", "\"other\""),
                        "container.channel_id is missing"),
                Map.entry(text("why").replace("\"why\"", "\"\""), "callback_id is missing"),
                Map.entry(text("why").replace("1767225600.000100", "now"), "message.ts is not a timestamp"),
                Map.entry(text("why").replace("\"team\":", "\"other\":"), "team.id is missing"));
        payloads.forEach((payload, reason) -> slack.interaction(payload).statusCode(400).body("error", equalTo(reason)));
        assertThat(received.events).isEmpty();
        assertThat(fake.calls()).isEmpty();
    }

    @Test
    void a_forged_a_stale_and_an_unsigned_request_are_refused() {
        new SlackRequests("another secret").interaction(text("button")).statusCode(401)
                .body("error", equalTo("the signature does not match"));
        byte[] body = "payload=%7B%7D".getBytes(UTF_8);
        String old = String.valueOf(Instant.now().minusSeconds(310).getEpochSecond());
        slack.form("/slack/interactions", body, old,
                new SlackRequestSignature(FakeSlackResource.SIGNING_SECRET).of(old, body)).statusCode(401)
                .body("error", equalTo("the timestamp is more than five minutes away"));
        RestAssured.given().post("/slack/interactions").then().statusCode(401)
                .body("error", equalTo("the request is not signed"));
        assertThat(received.events).isEmpty();
        assertThat(fake.calls()).isEmpty();
    }

    @Test
    void a_choice_that_is_not_stored_is_not_acknowledged() {
        received.fails = true;
        slack.interaction(text("button")).statusCode(503).body("error", equalTo("the choice could not be stored"));
        assertThat(fake.calls()).isEmpty();
    }

    @Test
    void a_response_that_fails_costs_nothing() {
        fake.next("response", Reply.status(404));
        slack.interaction(text("button")).statusCode(200);
        response();
        assertThat(fake.calls()).hasSize(1);
    }

    @Test
    void a_response_url_that_is_none_of_slacks_costs_nothing() {
        slack.interaction(text("button").replace(fake.responseUrl("1"), "https://169.254.169.254/latest")).statusCode(200);
        slack.interaction(text("button")).statusCode(200);
        response();
        assertThat(fake.calls()).hasSize(1);
    }

    private Call response() {
        assertThat(fake.await(calls -> !calls.isEmpty(), Duration.ofSeconds(10))).isTrue();
        return fake.calls("response").getFirst();
    }

    private String text(String name) {
        try (InputStream file = SlackInteractionsTest.class.getResourceAsStream("/slack/interactions/" + name + ".json")) {
            return new String(file.readAllBytes(), UTF_8).replace("RESPONSE_URL", fake.responseUrl("1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
