package dev.architect.teams;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import dev.architect.memory.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

/// From the signed activity through the inbox to the last call, with no model configured.
@QuarkusTest
@TestProfile(TeamsIsOn.class)
class OffersInTeamsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicLong NUMBER = new AtomicLong(1767300000000L);
    private static final String QUESTION = "How should the notification service talk to the patient service?";

    @ConfigProperty(name = TeamsIsOn.PORT)
    int port;
    @Inject
    Database database;

    private FakeTeams teams;
    // Unlike any other, since the test's database outlives the application.
    private final String channel = "19:" + UUID.randomUUID().toString().replace("-", "") + "@thread.tacv2";

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
    void the_bot_introduces_itself_once_where_it_is_added() {
        post(payload("bot-added")).statusCode(200);
        post(payload("bot-installed")).statusCode(200);
        post(payload("bot-added")).statusCode(200);
        awaitCalls(1);
        awaitQuiet();
        assertThat(posts()).singleElement().satisfies(call -> {
            assertThat(call.method() + " " + call.path()).isEqualTo("POST /emea/v3/conversations");
            assertThat(call.json().at("/channelData/channel/id").asText()).isEqualTo(channel);
            assertThat(call.json().at("/activity/attachments/0/content/body/1/text").asText())
                    .contains("I offer help in its thread", "Quiet here");
        });
        assertThat(mode()).isEqualTo("public");
    }

    @Test
    void an_order_is_answered_in_its_thread_and_nothing_is_said_unasked_before() {
        say(QUESTION, "29:1caio");
        String order = say("<at>Architect</at> status", "28:" + FakeTeams.APP_ID);
        awaitCalls(1);
        awaitQuiet();
        assertThat(posts()).singleElement().satisfies(call -> {
            assertThat(call.path()).isEqualTo(thread(order) + "/" + order);
            assertThat(call.body()).contains("Mode: `off`");
        });
    }

    @Test
    void an_accepted_offer_is_answered_in_the_thread_of_the_question() {
        invite();
        String ts = say(QUESTION, "");
        FakeTeams.Call offer = awaitOffer(ts);
        awaitQuiet();
        assertThat(posts()).hasSize(2);

        JsonNode data = data(offer, 0);
        press(data).statusCode(200).body("statusCode", equalTo(200))
                .body("type", equalTo("application/vnd.microsoft.card.adaptive"))
                .body("value.body[1].text", equalTo("On it: the answer comes in the thread."));
        press(data).statusCode(200).body("statusCode", equalTo(200))
                .body("value.body[1].text", equalTo("Somebody chose already."));
        awaitQuiet();
        assertThat(teams.await(calls -> calls.stream().anyMatch(OffersInTeamsTest::isUpdate), PATIENCE)).isTrue();
        List<FakeTeams.Call> after = posts().subList(2, posts().size());
        assertThat(after).filteredOn(OffersInTeamsTest::isUpdate).singleElement().satisfies(call -> {
            assertThat(call.path()).isEqualTo(thread(ts) + "/1767225601000");
            assertThat(call.json().path("id").asText()).isEqualTo("1767225601000");
            assertThat(call.json().at("/attachments/0/content/body/1/text").asText())
                    .isEqualTo("On it: the answer comes in the thread.");
            assertThat(call.json().at("/attachments/0/content/actions").isMissingNode()).isTrue();
        });
        assertThat(after).filteredOn(call -> !isUpdate(call)).hasSizeGreaterThan(2)
                .allSatisfy(call -> assertThat(call.path()).isEqualTo(thread(ts) + "/" + ts))
                .extracting(FakeTeams.Call::body).doesNotHaveDuplicates();
    }

    @Test
    void an_answer_for_one_person_goes_into_the_direct_conversation() {
        invite();
        FakeTeams.Call offer = awaitOffer(say(QUESTION, ""));
        press(data(offer, 1)).statusCode(200).body("statusCode", equalTo(200));
        awaitQuiet();
        assertThat(teams.await(calls -> calls.stream().anyMatch(OffersInTeamsTest::isUpdate), PATIENCE)).isTrue();
        List<FakeTeams.Call> after = posts().stream().skip(2).filter(call -> !isUpdate(call)).toList();
        assertThat(after.getFirst().path()).isEqualTo("/emea/v3/conversations");
        assertThat(after.getFirst().json().at("/members/0/id").asText()).isEqualTo("29:1anaSouza");
        assertThat(after.subList(1, after.size())).hasSizeGreaterThan(3).allSatisfy(
                call -> assertThat(call.path()).isEqualTo("/emea/v3/conversations/a%3A1chat-with-1anaSouza/activities"));
    }

    @Test
    void quiet_offers_two_smaller_ways_which_stand_in_the_card() {
        invite();
        FakeTeams.Call offer = awaitOffer(say(QUESTION, ""));
        press(data(offer, 3)).statusCode(200).body("value.actions.title",
                equalTo(List.of("Only today", "Only this thread")));
        assertThat(mode()).isEqualTo("off");
        assertThat(teams.await(calls -> calls.stream().anyMatch(OffersInTeamsTest::isUpdate), PATIENCE)).isTrue();
        FakeTeams.Call update = posts().getLast();
        assertThat(update.json().at("/attachments/0/content/actions")).hasSize(2);

        press(data(update, 1)).statusCode(200).body("value.body[1].text", equalTo("I am quiet in this thread."));
        assertThat(teams.await(calls -> calls.stream().filter(OffersInTeamsTest::isUpdate).count() == 2, PATIENCE)).isTrue();
        assertThat(mode()).isEqualTo("public");
        assertThat(posts()).hasSize(4);
    }

    @Test
    void a_card_that_cannot_be_replaced_does_not_lose_the_choice() {
        invite();
        FakeTeams.Call offer = awaitOffer(say(QUESTION, ""));
        awaitQuiet();
        teams.nextReply(404, null, "{}");
        press(data(offer, 2)).statusCode(200).body("value.body[1].text", equalTo("All right, not now."));
        assertThat(teams.await(calls -> calls.stream().anyMatch(OffersInTeamsTest::isUpdate), PATIENCE)).isTrue();
        assertThat(database.query("select choice from suggestion where channel = ?", row -> row.getString(1), channel))
                .containsExactly("not-now");
    }

    private void invite() {
        post(payload("bot-added")).statusCode(200);
        awaitCalls(1);
        awaitQuiet();
    }

    /// @param mentioned whom the tag in it means, or blank for nobody
    /// @return the message's id
    private String say(String text, String mentioned) {
        String ts = String.valueOf(NUMBER.incrementAndGet());
        String message = payload("message-in-channel").replace("${ts}", ts).replace("${root}", ts).replace("${text}", text);
        post(mentioned.isBlank() ? message.replace("\"mention\"", "\"note\"") : message.replace("${mentioned}", mentioned))
                .statusCode(200);
        return ts;
    }

    private ValidatableResponse press(JsonNode data) {
        String invoke = payload("offer-pressed");
        String about = data.at("/offer/ts").asText();
        return post(invoke.substring(0, invoke.indexOf("\"data\": ")).replace("messageid=1767225600000", "messageid=" + about)
                + "\"data\": " + data + "}}}");
    }

    private FakeTeams.Call awaitOffer(String ts) {
        awaitCalls(2);
        FakeTeams.Call offer = posts().get(1);
        assertThat(offer.path()).isEqualTo(thread(ts) + "/" + ts);
        assertThat(offer.json().at("/attachments/0/content/actions")).extracting(action -> action.path("title").asText())
                .containsExactly("Design it", "Only me", "Not now", "Quiet here");
        return offer;
    }

    private static JsonNode data(FakeTeams.Call card, int button) {
        return card.json().at("/attachments/0/content/actions/" + button + "/data");
    }

    private void awaitCalls(int count) {
        assertThat(teams.await(calls -> posts().size() >= count, PATIENCE)).as(() -> "calls so far: " + posts()).isTrue();
    }

    private void awaitQuiet() {
        while (database.queryOne("select 1 from inbox_event where state = 'PENDING'", row -> true).isPresent()) {
            teams.await(calls -> false, Duration.ofMillis(20));
        }
    }

    private List<FakeTeams.Call> posts() {
        return teams.calls("/v3/");
    }

    private static boolean isUpdate(FakeTeams.Call call) {
        return call.method().equals("PUT");
    }

    private String thread(String root) {
        return "/emea/v3/conversations/" + channel.replace(":", "%3A").replace("@", "%40") + "%3Bmessageid%3D" + root
                + "/activities";
    }

    private String mode() {
        return database.queryOne("select mode from channel_setting where channel = ?", row -> row.getString(1), channel)
                .orElse("none");
    }

    private ValidatableResponse post(String body) {
        return given().contentType("application/json; charset=utf-8").header("Authorization", teams.authorization())
                .body(body.getBytes(UTF_8)).post("/api/messages").then();
    }

    private String payload(String name) {
        try (InputStream file = getClass().getResourceAsStream("/teams/" + name + ".json")) {
            return new String(file.readAllBytes(), UTF_8).replace("${serviceUrl}", teams.serviceUrl())
                    .replace("${app}", FakeTeams.APP_ID).replace("${tenant}", FakeTeams.TENANT)
                    .replace("${channel}", channel).replace("19:5c0ffee0b4c4e1d0@thread.tacv2", channel);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
