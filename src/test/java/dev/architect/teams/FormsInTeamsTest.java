package dev.architect.teams;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

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
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

/// A form's button is pressed: a message of whoever pressed, and no other call than the card's replacement.
@QuarkusTest
@TestProfile(TeamsIsOn.class)
class FormsInTeamsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String INVOKE = "f:5b1c7d2e-0000-4000-8000-000000000004";
    private static final String ANSWERS = "My answers:\n- Part: Resilience\n- Scale: 10k < 20k\npeak <at>Rui</at>";
    private static final Author ANA = new Author("29:1anaSouza", "Ana Souza");

    @ConfigProperty(name = TeamsIsOn.PORT)
    int port;
    @Inject
    Database database;
    @Inject
    Conversations conversations;
    @Inject
    Seal seal;

    private FakeTeams teams;
    private final RecordingInbox received = new RecordingInbox();
    private final String id = "19:" + UUID.randomUUID().toString().replace("-", "") + "@thread.tacv2";
    private final ChannelRef channel = new ChannelRef("teams", FakeTeams.TENANT, id);
    private final ThreadRef thread = new ThreadRef(channel, "1767225600000");
    private final Message said = new Message(new EventId("teams", "pressed/" + id + ";messageid=1767225600000/" + INVOKE),
            new MessageRef(channel, INVOKE), thread, ANA, Addressee.BOT, ANSWERS, Instant.parse("2026-01-01T00:02:00.123Z"));

    @BeforeEach
    void start_microsoft() {
        teams = new FakeTeams(port);
    }

    @AfterEach
    void stop_microsoft() {
        awaitQuiet();
        teams.close();
    }

    @Test
    void a_press_says_the_fields_that_it_takes_and_the_card_is_replaced_for_all() {
        record();
        post(payload()).statusCode(200).body("statusCode", equalTo(200))
                .body("type", equalTo("application/vnd.microsoft.card.adaptive"))
                .body("value.body.size()", equalTo(3)).body("value.actions", nullValue())
                .body("value.body[1].text", equalTo("Two things are **open**, @\u2060everyone."))
                .body("value.body[2].inlines[0].text",
                        equalTo("Ana Souza: My answers:\n- Part: Resilience\n- Scale: 10k < 20k\npeak <\u2060at>Rui<\u2060/at>"));
        assertThat(received.events).containsExactly(said);
        assertThat(teams.await(calls -> !teams.calls("/v3/").isEmpty(), PATIENCE)).isTrue();
        assertThat(teams.calls("/v3/")).singleElement().satisfies(call -> {
            assertThat(call.method() + " " + call.path()).isEqualTo("PUT " + activities() + "/1767225601000");
            assertThat(call.json().at("/attachments/0/content/body/2/inlines/0/text").asText()).startsWith("Ana Souza: My");
            assertThat(call.json().at("/attachments/0/content/actions").isMissingNode()).isTrue();
        });
        assertThat(conversations.find(thread)).hasValueSatisfying(
                known -> assertThat(known.replyToId()).isEqualTo("1767225601000"));
    }

    @Test
    void a_press_that_takes_one_field_says_it_in_a_line_and_leaves_the_card() {
        record();
        post(payload().replace("\"once\": true", "\"once\": false").replace("My answers:", "Deeper on")
                .replace(", {\"at\": 1, \"label\": \"Scale\"}, {\"at\": 2, \"label\": \"Latency\"}", "")).statusCode(200)
                .body("statusCode", equalTo(200)).body("type", equalTo("application/vnd.microsoft.activity.message"))
                .body("value", equalTo("On it: the answer comes here."));
        assertThat(received.events).containsExactly(said.withText("Deeper on: Resilience"));
        assertThat(teams.calls("/v3/")).isEmpty();
    }

    @Test
    void a_press_without_fields_says_its_words_alone() {
        record();
        post(payload().replace("\"once\": true", "\"once\": false").replace("\"language\": \"en\"", "\"language\": \"pt-BR\"")
                .replaceAll("\\{\"at\": \\d, \"label\": \"\\w+\"},? ?", "")).statusCode(200)
                .body("value", equalTo("Já vou: a resposta vem aqui."));
        assertThat(received.events).containsExactly(said.withText("My answers:"));
    }

    @ParameterizedTest
    @CsvSource({ "personal, BOT_IN_PRIVATE", "groupChat, BOT" })
    void a_chat_is_one_thread(String type, Addressee addressee) {
        record();
        post(payload().replace("\"channel\",", "\"" + type + "\",").replace(";messageid=1767225600000", "")).statusCode(200);
        assertThat(received.events).containsExactly(new Message(new EventId("teams", "pressed/" + id + "/" + INVOKE),
                said.ref(), new ThreadRef(channel, "chat"), ANA, addressee, ANSWERS, said.sentAt()));
    }

    @Test
    void a_conversation_that_does_not_name_its_thread_is_the_cards() {
        record();
        post(payload().replace(";messageid=1767225600000", "")).statusCode(200);
        assertThat(received.events).singleElement().extracting("thread").isEqualTo(new ThreadRef(channel, "1767225601000"));
    }

    @Test
    void what_is_no_button_of_ours_is_told_so_and_does_nothing() {
        record();
        List.of(payload().replace("\"form\":", "\"another\":"), payload().replace("My answers:", " "),
                payload().replace("\"says\": \"My answers:\"", "\"says\": 7"), payload().replace("Backend Architect", ""),
                payload().replace("\"fields\"", "\"none\""), payload().replace("\"Scale\"", "\"\""),
                payload().replace("\"label\": \"Scale\"", "\"label\": 7"), payload().replace("My answers:", "x".repeat(1_001)),
                payload().replace("10k < 20k", "x".repeat(3_001)), payload().replace(INVOKE, ""),
                payload().replace(INVOKE, "f".repeat(251)), payload().replace("29:1anaSouza", "28:another-bot"))
                .forEach(invoke -> post(invoke).statusCode(200).body("statusCode", equalTo(400))
                        .body("value.message", equalTo("Não conheço este botão.")));
        assertThat(received.events).isEmpty();
        assertThat(teams.calls("/v3/")).isEmpty();
    }

    @Test
    void a_button_that_is_not_as_it_was_signed_is_no_longer_valid_and_does_nothing() {
        record();
        String signed = signed(payload());
        List.of(payload(), signed.replace("My answers:", "I quit:"), signed.replace("Backend Architect", "Chief Executive"),
                signed.replace("\"once\":true", "\"once\":false"), signed.replace("are **open**", "are closed"),
                signed.replace("\"Scale\"", "\"Salary\""), signed.replace("\"seal\":\"", "\"seal\":\"A"),
                signed.replace(id, "19:another@thread.tacv2"))
                .forEach(invoke -> postAsItIs(invoke).statusCode(200).body("statusCode", equalTo(200))
                        .body("type", equalTo("application/vnd.microsoft.activity.message"))
                        .body("value", equalTo("Este cartão não vale mais: nada foi enviado. Pergunte de novo.")));
        postAsItIs(payload().replace("pt-BR", "en-US"))
                .body("value", equalTo("This card is no longer valid: nothing was sent. Ask again."));
        assertThat(received.events).isEmpty();
        assertThat(teams.calls("/v3/")).isEmpty();
    }

    @Test
    void control_characters_are_no_words() {
        record();
        post(payload().replace("My answers:", "My\\u0000 \\u001banswers:").replace("Resilience", "Resi\\u0007lience"))
                .statusCode(200);
        assertThat(received.events).containsExactly(said);
    }

    @Test
    void a_press_that_is_not_stored_is_not_acknowledged() {
        record();
        received.fails = true;
        post(payload()).statusCode(503);
        assertThat(teams.calls("/v3/")).isEmpty();
    }

    @Test
    void a_second_delivery_is_the_same_press_and_the_answer_hangs_on_the_card() {
        post(payload()).statusCode(200).body("statusCode", equalTo(200));
        post(payload()).statusCode(200).body("statusCode", equalTo(200));
        assertThat(database.query("select event_id from inbox_event where event_id like ?", row -> row.getString(1),
                "pressed/" + id + "%")).containsExactly(said.id().value());
        awaitQuiet();
        assertThat(teams.calls("/v3/").stream().filter(call -> call.method().equals("PUT"))).hasSize(1);
        assertThat(teams.calls("/v3/").stream().filter(call -> call.method().equals("POST"))).isNotEmpty()
                .allSatisfy(call -> assertThat(call.path()).isEqualTo(activities() + "/1767225601000"));
    }

    private void record() {
        QuarkusMock.installMockForType(received, Inbox.class);
    }

    private void awaitQuiet() {
        while (database.queryOne("select 1 from inbox_event where state = 'PENDING'", row -> true).isPresent()) {
            teams.await(calls -> false, Duration.ofMillis(20));
        }
    }

    private String activities() {
        return "/emea/v3/conversations/" + id.replace(":", "%3A").replace("@", "%40")
                + "%3Bmessageid%3D1767225600000/activities";
    }

    /// With the button as we would have signed it.
    private ValidatableResponse post(String body) {
        return postAsItIs(signed(body));
    }

    private String signed(String body) {
        try {
            JsonNode activity = new ObjectMapper().readTree(body);
            var card = JsonNodeFactory.instance.objectNode();
            card.putArray("actions").add(activity.at("/value/action"));
            seal.sign(card, channel);
            return activity.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ValidatableResponse postAsItIs(String body) {
        return given().contentType("application/json; charset=utf-8").header("Authorization", teams.authorization())
                .body(body.getBytes(UTF_8)).post("/api/messages").then();
    }

    private String payload() {
        try (InputStream file = getClass().getResourceAsStream("/teams/form-pressed.json")) {
            return new String(file.readAllBytes(), UTF_8).replace("${serviceUrl}", teams.serviceUrl())
                    .replace("${app}", FakeTeams.APP_ID).replace("${tenant}", FakeTeams.TENANT).replace("${channel}", id);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
