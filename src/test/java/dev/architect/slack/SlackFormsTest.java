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

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;
import dev.architect.inbox.Inbox;
import dev.architect.inbox.RecordingInbox;
import dev.architect.memory.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;

/// A form's button is pressed: a message of whoever pressed, and no other call than the form's replacement.
@QuarkusTest
@QuarkusTestResource(value = FakeSlackResource.class, restrictToAnnotatedClass = true)
class SlackFormsTest {

    private static final ChannelRef BACKEND = new ChannelRef("slack", FakeSlack.TEAM, "C0BACKEND");
    private static final ThreadRef THREAD = new ThreadRef(BACKEND, "1767225600.000100");
    private static final String ANSWERS = "My answers:\n- Part: Resilience\n- Scale: 10k < 20k\npeak <!channel>";
    private static final Message SAID = new Message(new EventId("slack", "action:9001.7384.f00d"),
            new MessageRef(BACKEND, "1767225611.346000"), THREAD, new Author("U0ANA", "ana"), Addressee.BOT, ANSWERS,
            Instant.ofEpochSecond(1_767_225_611, 346_000_000));

    private final SlackRequests slack = new SlackRequests(FakeSlackResource.SIGNING_SECRET);
    private final RecordingInbox received = new RecordingInbox();

    FakeSlack fake;

    @Inject
    Database database;

    @BeforeEach
    void forget() {
        fake.reset();
    }

    @Test
    void a_press_says_the_fields_that_it_takes_and_the_form_is_replaced() {
        record();
        slack.interaction(form()).statusCode(200);
        assertThat(received.events).containsExactly(SAID);
        assertThat(fake.await(calls -> !calls.isEmpty(), Duration.ofSeconds(10))).isTrue();
        assertThat(fake.calls()).hasSize(1);
        assertThat(fake.calls("response").getFirst().json().toString()).isEqualTo(
                """
                        {"text":"*ana*: My answers:\\n- Part: Resilience\\n- Scale: 10k &lt; 20k\\npeak &lt;\u2060!channel&gt;",\
                        "replace_original":true,"blocks":[\
                        {"type":"section","text":{"type":"mrkdwn","text":"Two things are *open* &amp; small."},"block_id":"form-asked"},\
                        {"type":"section","text":{"type":"mrkdwn",\
                        "text":"*ana*: My answers:\\n- Part: Resilience\\n- Scale: 10k &lt; 20k\\npeak &lt;\u2060!channel&gt;"}}]}""");
    }

    @Test
    void a_press_that_takes_one_field_says_it_in_a_line_and_leaves_the_form() {
        record();
        slack.interaction(button("{\"says\":\"Deeper on\",\"fields\":[{\"at\":0,\"label\":\"Part\"}],\"once\":false}"))
                .statusCode(200);
        assertThat(received.events).containsExactly(SAID.withText("Deeper on: Resilience"));
        assertThat(fake.calls()).isEmpty();
    }

    @Test
    void a_press_without_fields_says_its_words_alone() {
        record();
        slack.interaction(button("{\"says\":\"R&amp;D: go on\",\"fields\":[],\"once\":false}").replace("\"state\"", "\"no\""))
                .statusCode(200);
        assertThat(received.events).containsExactly(SAID.withText("R&D: go on"));
        assertThat(fake.calls()).isEmpty();
    }

    @Test
    void a_form_that_heads_its_thread_is_answered_below_it() {
        record();
        slack.interaction(form().replace("\"thread_ts\"", "\"no\"")).statusCode(200);
        assertThat(received.events).containsExactly(SAID.in(new ThreadRef(BACKEND, "1767225610.000200")));
    }

    @Test
    void a_press_in_a_direct_conversation_is_private() {
        record();
        slack.interaction(form().replace("C0BACKEND", "D0ANA")).statusCode(200);
        var chat = new ChannelRef("slack", FakeSlack.TEAM, "D0ANA");
        assertThat(received.events).containsExactly(new Message(SAID.id(), new MessageRef(chat, SAID.ref().ts()),
                new ThreadRef(chat, THREAD.root()), SAID.author(), Addressee.BOT_IN_PRIVATE, ANSWERS, SAID.sentAt()));
    }

    @Test
    void a_change_of_a_field_and_buttons_of_others_are_acknowledged_and_ignored() {
        record();
        slack.interaction(form().replace("\"form:1\"", "\"field:0\"")).statusCode(200);
        slack.interaction(form().replace("\"form:1\"", "\"forms-of-others\"")).statusCode(200);
        assertThat(received.events).isEmpty();
        assertThat(fake.calls()).isEmpty();
    }

    @Test
    void a_press_that_is_no_press_of_ours_is_refused_with_a_reason() {
        record();
        Map<String, String> payloads = Map.ofEntries(
                Map.entry(button("T0CLINIC C0BACKEND 1767225600.000100 pt"), "actions.value is not valid JSON"),
                Map.entry(button("[]"), "actions.value is not a JSON object"),
                Map.entry(button("{\"says\":\" \"}"), "actions.value.says is missing"),
                Map.entry(button("{\"says\":\"x\",\"fields\":[{\"label\":\"Part\"}]}"), "actions.value names no field"),
                Map.entry(button("{\"says\":\"x\",\"fields\":[{\"at\":1}]}"), "actions.value.fields.label is missing"),
                Map.entry(form().replace("1767225611.346000", "now"), "actions.action_ts is not a timestamp"),
                Map.entry(form().replace("1767225600.000100", "now"), "thread_ts is not a timestamp"),
                Map.entry(form().replace("9001.7384.f00d", ""), "trigger_id is missing"),
                Map.entry(form().replace("U0ANA", ""), "user.id is missing"),
                Map.entry(form().replace("\"team\":", "\"other\":"), "team.id is missing"),
                Map.entry(form().replace("10k &lt; 20k", "x".repeat(3_001)), "state.values holds more than a field takes"));
        payloads.forEach((payload, reason) -> slack.interaction(payload).statusCode(400).body("error", equalTo(reason)));
        assertThat(received.events).isEmpty();
        assertThat(fake.calls()).isEmpty();
    }

    @Test
    void a_press_that_is_not_stored_is_not_acknowledged() {
        record();
        received.fails = true;
        slack.interaction(form()).statusCode(503).body("error", equalTo("what was said could not be stored"));
        assertThat(fake.calls()).isEmpty();
    }

    @Test
    void a_second_delivery_is_the_same_press_and_a_late_second_press_is_another() {
        String unique = String.valueOf(System.nanoTime());
        String first = form().replace("9001.7384.f00d", unique).replace("1767225611.346000",
                "1767225611." + unique.substring(0, 6));
        slack.interaction(first).statusCode(200);
        slack.interaction(first).statusCode(200);
        assertThat(said(unique)).isEqualTo(1);
        slack.interaction(first.replace(unique, unique + ".2").replace("1767225611.", "1767225622.")).statusCode(200);
        assertThat(said(unique)).isEqualTo(2);
        assertThat(fake.await(calls -> fake.calls("response").size() == 2, Duration.ofSeconds(10))).isTrue();
        awaitQuiet();
    }

    // The bot itself answers here, and its posts are no business of the next test.
    private void awaitQuiet() {
        while (database.queryOne("select 1 from inbox_event where state = 'PENDING'", row -> true).isPresent()) {
            fake.await(calls -> false, Duration.ofMillis(20));
        }
    }

    private long said(String trigger) {
        return database.queryOne("select count(*) from inbox_event where event_id like ? and state <> 'IGNORED'",
                row -> row.getLong(1), "action:" + trigger + "%").orElseThrow();
    }

    private void record() {
        QuarkusMock.installMockForType(received, Inbox.class);
    }

    private String button(String value) {
        String form = form();
        int start = form.indexOf("\"value\": \"{") + "\"value\": ".length();
        return form.substring(0, start) + "\"" + value.replace("\"", "\\\"") + "\""
                + form.substring(form.indexOf(",\n", start));
    }

    private String form() {
        try (InputStream file = SlackFormsTest.class.getResourceAsStream("/slack/interactions/form.json")) {
            return new String(file.readAllBytes(), UTF_8).replace("RESPONSE_URL", fake.responseUrl("1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
