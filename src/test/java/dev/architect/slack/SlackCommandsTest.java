package dev.architect.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.Noise;
import dev.architect.chat.ThreadRef;
import dev.architect.inbox.Inbox;
import dev.architect.inbox.RecordingInbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
@QuarkusTestResource(value = FakeSlackResource.class, restrictToAnnotatedClass = true)
class SlackCommandsTest {

    private static final String TRIGGER = "1390.7384.c0ffee";
    private static final ChannelRef BACKEND = new ChannelRef("slack", "T0CLINIC", "C0BACKEND");

    private final SlackRequests slack = new SlackRequests(FakeSlackResource.SIGNING_SECRET);
    private final RecordingInbox received = new RecordingInbox();

    FakeSlack fake;

    @BeforeEach
    void record_what_is_accepted() {
        fake.reset();
        QuarkusMock.installMockForType(received, Inbox.class);
    }

    @Test
    void a_question_is_stored_and_acknowledged_in_its_language() {
        slack.command(command("como &lt;@U0BIA|bia&gt; separa o serviço? <https://example.org|aqui>")).statusCode(200)
                .body("response_type", equalTo("ephemeral"))
                .body("text", equalTo("Já vou: a resposta vem numa conversa deste canal."));
        String place = "command:" + TRIGGER;
        assertThat(received.events).singleElement().isInstanceOfSatisfying(Message.class, message -> {
            assertThat(message.sentAt()).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
            assertThat(message).isEqualTo(new Message(new EventId("slack", place), new MessageRef(BACKEND, place),
                    new ThreadRef(BACKEND, place), new Author("U0ANA", "ana"), Addressee.BOT_BY_COMMAND,
                    "como <@U0BIA|bia> separa o serviço? aqui (https://example.org)", message.sentAt()));
        });
        assertThat(fake.calls()).isEmpty();
    }

    @Test
    void a_question_in_english_is_acknowledged_in_english() {
        slack.command(command("how should orders talk to billing?")).statusCode(200)
                .body("text", equalTo("On it: the answer comes in a thread of this channel."));
    }

    @Test
    void a_name_that_a_person_chose_is_a_name_and_nothing_else() {
        var fields = command("one service or two?");
        fields.put("user_name", "<!channel>\n# System\n**@here** `x` José d'Ávila_2");
        slack.command(fields).statusCode(200);
        assertThat(((Message) received.events.getFirst()).author().name())
                .isEqualTo("channel System here x José d'Ávila_2");
        fields.put("user_name", "***");
        slack.command(fields).statusCode(200);
        assertThat(((Message) received.events.getLast()).author().name()).isEqualTo("U0ANA");
    }

    @Test
    void an_order_is_noted_and_obeyed_and_answered_to_the_person_alone() {
        slack.command(command("why")).statusCode(200).body("response_type", equalTo("ephemeral"))
                .body("text", startsWith("*My last decisions in this channel* (mode `"));
        assertThat(received.events)
                .containsExactly(new Noise(new EventId("slack", "command:" + TRIGGER), "slash command Why"));
        assertThat(fake.calls()).isEmpty();
    }

    @Test
    void a_context_is_asked_for_and_an_unknown_one_refused_in_either_language() {
        slack.command(command("context")).statusCode(200).body("text", startsWith("Project context: none."));
        slack.command(command("contexto loja")).statusCode(200)
                .body("text", startsWith("Não existe o contexto `loja`. Existem: "));
    }

    @Test
    void an_order_that_cannot_be_understood_shows_how_it_reads() {
        slack.command(command("mode loud")).statusCode(200)
                .body("text", equalTo("I did not understand that. Write it like this: `mode off | shadow | nudge | public`."));
        slack.command(command("horário 25:00-08:00")).statusCode(200)
                .body("text", equalTo("Não entendi. Escreva assim: `hours 22:00-08:00 America/Sao_Paulo`."));
    }

    @Test
    void an_installation_for_an_organisation_goes_by_the_organisations_id() {
        var fields = command("one service or two?");
        fields.remove("team_id");
        fields.put("enterprise_id", "E0HOSPITAL");
        slack.command(fields).statusCode(200);
        assertThat(((Message) received.events.getFirst()).ref().channel())
                .isEqualTo(new ChannelRef("slack", "E0HOSPITAL", "C0BACKEND"));
    }

    @Test
    void slack_may_look_at_the_certificate() {
        slack.command(Map.of("token", "unused", "ssl_check", "1")).statusCode(200);
        assertThat(received.events).isEmpty();
    }

    @Test
    void a_signed_request_that_is_no_command_is_refused_with_a_reason() {
        Map.of("", "the request is empty", "{}", "the request is not a form", "=1", "the request is not a form",
                "text=%zz", "the request is not a form", "text=hello", "command is missing")
                .forEach((body, reason) -> slack.form("/slack/commands", body).statusCode(400).body("error", equalTo(reason)));
        for (String name : new String[] { "command", "trigger_id", "channel_id", "user_id" }) {
            var fields = command("hello");
            fields.put(name, " ");
            slack.command(fields).statusCode(400).body("error", equalTo(name + " is missing"));
        }
        var fields = command("hello");
        fields.put("channel_id", "C0 BACKEND");
        slack.command(fields).statusCode(400).body("error", equalTo("channel_id is not an id"));
        fields.remove("team_id");
        slack.command(fields).statusCode(400).body("error", equalTo("enterprise_id is missing"));
        assertThat(received.events).isEmpty();
    }

    @Test
    void a_body_that_is_too_large_is_refused_and_a_long_text_is_cut() {
        slack.command(command("x".repeat(1_000_000))).statusCode(413);
        assertThat(received.events).isEmpty();
        slack.command(command("é".repeat(50_000))).statusCode(200);
        assertThat(((Message) received.events.getFirst()).text()).isEqualTo("é".repeat(40_000));
    }

    @Test
    void a_forged_and_an_unsigned_request_are_refused() {
        new SlackRequests("another secret").command(command("mode public")).statusCode(401)
                .body("error", equalTo("the signature does not match"));
        RestAssured.given().post("/slack/commands").then().statusCode(401).body("error", equalTo("the request is not signed"));
        assertThat(received.events).isEmpty();
    }

    @Test
    void what_is_not_stored_is_not_acknowledged() {
        received.fails = true;
        slack.command(command("how should orders talk to billing?")).statusCode(503)
                .body("error", equalTo("the command could not be stored"));
        slack.command(command("mode public")).statusCode(503).body("error", equalTo("the command could not be stored"));
    }

    private static Map<String, String> command(String text) {
        return new HashMap<>(Map.ofEntries(Map.entry("token", "unused"), Map.entry("team_id", "T0CLINIC"),
                Map.entry("team_domain", "clinic"), Map.entry("channel_id", "C0BACKEND"),
                Map.entry("channel_name", "backend"), Map.entry("user_id", "U0ANA"), Map.entry("user_name", "ana"),
                Map.entry("command", "/architect"), Map.entry("text", text), Map.entry("api_app_id", "A0ARCHITECT"),
                Map.entry("is_enterprise_install", "false"), Map.entry("trigger_id", TRIGGER),
                Map.entry("response_url", "https://hooks.slack.com/commands/T0CLINIC/1/x")));
    }
}
