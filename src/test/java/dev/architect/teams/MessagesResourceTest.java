package dev.architect.teams;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.ChatEvent;
import dev.architect.chat.EventId;
import dev.architect.chat.Invited;
import dev.architect.chat.Message;
import dev.architect.chat.MessageDeleted;
import dev.architect.chat.MessageEdited;
import dev.architect.chat.MessageRef;
import dev.architect.chat.Noise;
import dev.architect.chat.ThreadRef;
import dev.architect.inbox.Inbox;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@TestProfile(TeamsIsOn.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesResourceTest {

    private static final String CHANNEL_ID = "19:5c0ffee0b4c4e1d0@thread.tacv2";
    private static final ChannelRef BACKEND = new ChannelRef("teams", FakeTeams.TENANT, CHANNEL_ID);
    private static final ThreadRef THREAD = new ThreadRef(BACKEND, "1767225600000");
    private static final MessageRef REF = new MessageRef(BACKEND, "1767225660000");
    private static final EventId EVENT = new EventId("teams", CHANNEL_ID + ";messageid=1767225600000/1767225660000");
    private static final Author ANA = new Author("29:1anaSouza", "Ana Souza");
    private static final Author ANA_UNNAMED = new Author("29:1anaSouza", "");
    private static final Instant SENT = Instant.parse("2026-01-01T00:01:00.123Z");

    @ConfigProperty(name = TeamsIsOn.PORT)
    int port;

    private FakeTeams teams;
    private final Recording received = new Recording();

    @BeforeAll
    void start_microsoft() {
        teams = new FakeTeams(port);
    }

    @AfterAll
    void stop_microsoft() {
        teams.close();
    }

    @BeforeEach
    void record_what_is_accepted() {
        teams.forget();
        received.events.clear();
        received.fails = false;
        QuarkusMock.installMockForType(received, ActivityIntake.class);
    }

    @Test
    void a_mention_in_a_channel_is_for_the_bot_in_its_thread() {
        post(payload("mention-in-channel")).statusCode(200);
        assertThat(received.events).containsExactly(new Message(EVENT, REF, THREAD, ANA, Addressee.BOT,
                "we need to add Google OAuth login & sessions, @Bruno Lima\n- API < 200 ms", SENT));
    }

    @Test
    void a_channel_message_without_a_mention_is_for_everybody() {
        post(without("entities", payload("mention-in-channel"))).statusCode(200);
        assertThat(received.events).singleElement().extracting("addressee").isEqualTo(Addressee.EVERYBODY);
    }

    @Test
    void a_mention_of_somebody_else_is_for_somebody_else() {
        post(payload("mention-in-channel").replace("\"28:" + FakeTeams.APP_ID + "\", \"name\": \"Architect\"}, \"text\"",
                "\"29:1caio\", \"name\": \"Architect\"}, \"text\"")).statusCode(200);
        assertThat(received.events).singleElement().extracting("addressee").isEqualTo(Addressee.SOMEBODY_ELSE);
    }

    @Test
    void a_direct_message_belongs_to_one_thread_for_the_whole_chat() {
        post(payload("message-in-private")).statusCode(200);
        var chat = new ChannelRef("teams", FakeTeams.TENANT, "a:1qXkP0chat");
        assertThat(received.events).containsExactly(new Message(new EventId("teams", "a:1qXkP0chat/1767225660000"),
                new MessageRef(chat, "1767225660000"), new ThreadRef(chat, "chat"), ANA, Addressee.BOT_IN_PRIVATE,
                "Preciso separar o serviço de arquivos", SENT));
    }

    @Test
    void an_edit_carries_the_message_as_it_reads_now() {
        post(payload("mention-in-channel").replace("\"type\": \"message\"", "\"type\": \"messageUpdate\"")).statusCode(200);
        assertThat(received.events).singleElement().isInstanceOfSatisfying(MessageEdited.class, edit -> {
            assertThat(edit.edited().ref()).isEqualTo(REF);
            assertThat(edit.edited().text()).startsWith("we need to add Google OAuth login");
            assertThat(edit.id()).isNotEqualTo(EVENT);
        });
    }

    @Test
    void a_removal_names_its_message() {
        post(payload("mention-in-channel").replace("\"type\": \"message\"", "\"type\": \"messageDelete\"")).statusCode(200);
        assertThat(received.events).singleElement().isInstanceOfSatisfying(MessageDeleted.class,
                removal -> assertThat(removal.deleted()).isEqualTo(REF));
    }

    @ParameterizedTest
    @ValueSource(strings = { "conversationUpdate", "installationUpdate", "typing", "messageReaction", "of-tomorrow" })
    void what_is_no_message_is_kept_with_its_reason(String type) {
        post(payload("mention-in-channel").replace("\"type\": \"message\"", "\"type\": \"" + type + "\"")).statusCode(200);
        assertThat(received.events).singleElement().isInstanceOfSatisfying(Noise.class,
                noise -> assertThat(noise.reason()).isEqualTo("activity is no message: " + type));
    }

    @Test
    void a_message_from_a_bot_is_ignored() {
        post(payload("mention-in-channel").replace(ANA.id(), "28:another-bot")).statusCode(200);
        assertThat(received.events).containsExactly(new Noise(EVENT, "author is a bot"));
    }

    @Test
    void a_pressed_button_without_words_is_ignored() {
        post(payload("card-submit")).statusCode(200);
        assertThat(received.events).containsExactly(new Noise(EVENT, "a card's button was pressed"));
    }

    @Test
    void an_invoke_that_is_no_button_is_told_that_nothing_answers_it() {
        post(payload("mention-in-channel").replace("\"type\": \"message\"", "\"type\": \"invoke\"")).statusCode(501);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"x\"", "[]", "null", "{}", "{\"action\": 7}", "{\"action\": {\"data\": \"offer\"}}",
            "{\"action\": {\"data\": {\"offer\": []}}}", "{\"action\": {\"data\": {\"offer\": {\"choice\": {}}}}}" })
    void a_button_that_is_not_ours_is_told_so_and_does_nothing(String value) {
        String invoke = payload("offer-pressed");
        String foreign = invoke.substring(0, invoke.indexOf("\"value\":")) + "\"value\": " + value + "}";
        post(foreign).statusCode(200).body("statusCode", equalTo(400)).body("type", equalTo("application/vnd.microsoft.error"))
                .body("value.code", equalTo("BadRequest")).body("value.message", equalTo("Não conheço este botão."));
        assertThat(received.events).isEmpty();
        assertThat(teams.calls("/v3/")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "\"choice\": \"design\"|\"choice\": \"undo\"",
            "\"channel\": \"19:5c0ffee0b4c4e1d0|\"channel\": \"19:another", "\"team\": \"7|\"team\": \"8",
            "\"language\": \"pt-BR\"|\"language\": \"de\"", "\"ts\"|\"none\"", "\"Backend Architect\"|\" \"",
            "29:1anaSouza|28:another-bot", "msteams|webchat" })
    void a_button_that_was_changed_or_forwarded_does_nothing(String was, String is) {
        assertThat(payload("offer-pressed")).contains(was);
        post(payload("offer-pressed").replace(was, is)).statusCode(200).body("statusCode", equalTo(400));
        assertThat(received.events).isEmpty();
        assertThat(teams.calls("/v3/")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "from", "recipient", "conversation" })
    void a_button_pressed_by_nobody_or_nowhere_is_malformed(String field) {
        post(without(field, payload("offer-pressed"))).statusCode(400);
    }

    @Test
    void a_button_is_looked_at_only_after_the_token() {
        send(Forgery.ANOTHER_KEY.authorization.of(teams), payload("offer-pressed")).statusCode(403);
        post(payload("offer-pressed").replace(FakeTeams.TENANT, "another")).statusCode(403);
    }

    @Test
    void a_button_of_an_offer_that_is_forgotten_says_so() {
        post(payload("offer-pressed")).statusCode(200).body("statusCode", equalTo(200))
                .body("type", equalTo("application/vnd.microsoft.card.adaptive"))
                .body("value.body[1].text", containsString("Não conheço mais esta oferta")).body("value.actions", nullValue());
    }

    @Test
    void the_bots_own_arrival_in_a_channel_is_an_invitation() {
        post(payload("bot-added")).statusCode(200);
        assertThat(received.events).containsExactly(new Invited(
                new EventId("teams", "invited/" + FakeTeams.TENANT + "/" + CHANNEL_ID), BACKEND, ANA_UNNAMED, SENT));
    }

    @Test
    void an_installation_is_the_same_invitation() {
        post(payload("bot-installed")).statusCode(200);
        post(payload("bot-added")).statusCode(200);
        assertThat(received.events).hasSize(2).extracting(ChatEvent::id).containsOnly(
                new EventId("teams", "invited/" + FakeTeams.TENANT + "/" + CHANNEL_ID));
    }

    @Test
    void a_group_chat_can_invite_too() {
        post(payload("bot-added").replace("\"channel\",", "\"groupChat\",")).statusCode(200);
        assertThat(received.events).singleElement().isInstanceOf(Invited.class);
    }

    @Test
    void other_people_who_come_are_no_invitation() {
        post(payload("bot-added").replace("{\"id\": \"28:" + FakeTeams.APP_ID + "\"}", "{\"id\": \"29:1caio\"}"))
                .statusCode(200);
        post(payload("bot-installed").replace("\"add\"", "\"remove\"")).statusCode(200);
        post(payload("bot-installed").replace("\"add\"", "\"add-upgrade\"")).statusCode(200);
        post(payload("bot-added").replace("\"channel\",", "\"personal\",")).statusCode(200);
        assertThat(received.events).hasSize(4).allSatisfy(event -> assertThat(event).isInstanceOf(Noise.class));
    }

    @ParameterizedTest
    @ValueSource(strings = { "from", "conversation", "tenant" })
    void an_invitation_that_does_not_say_where_to_is_kept_with_its_reason(String field) {
        String invitation = without("selectedChannel", without("tenantId", payload("bot-added")));
        post(without(field, invitation)).statusCode(field.equals("tenant") ? 403 : 200);
        assertThat(received.events).allSatisfy(event -> assertThat(event).isInstanceOfSatisfying(Noise.class,
                noise -> assertThat(noise.reason()).isEqualTo("invitation does not say where to")));
    }

    @Test
    void a_mention_of_the_whole_channel_is_for_everybody() {
        post(payload("mention-in-channel").replace("28:" + FakeTeams.APP_ID + "\", \"name\": \"Architect\"}, \"text\"",
                CHANNEL_ID + "\", \"name\": \"Architect\"}, \"text\"").replace("29:1bruno", "19:7ea77ea7@thread.tacv2"))
                .statusCode(200);
        assertThat(received.events).singleElement().extracting("addressee").isEqualTo(Addressee.EVERYBODY);
    }

    @ParameterizedTest
    @EnumSource
    void a_forged_request_is_refused_and_nothing_is_taken_in(Forgery forgery) {
        send(forgery.authorization.of(teams), payload("mention-in-channel")).statusCode(403)
                .body(containsString(forgery.reason));
        assertThat(received.events).isEmpty();
    }

    @Test
    void a_token_within_the_skew_is_good() {
        var claims = teams.claims();
        claims.setExpirationTime(NumericDate.fromSeconds(Instant.now().getEpochSecond() - 240));
        claims.setNotBefore(NumericDate.fromSeconds(Instant.now().getEpochSecond() - 3600));
        send("Bearer " + FakeTeams.signed(claims, teams.key), payload("mention-in-channel")).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "11111111-0000-4000-8000-000000000000", "" })
    void another_tenant_is_refused(String tenant) {
        post(payload("mention-in-channel").replace(FakeTeams.TENANT, tenant)).statusCode(403)
                .body(equalTo("the tenant is not allowed"));
        assertThat(received.events).isEmpty();
    }

    @Test
    void two_tenants_in_one_activity_are_refused() {
        post(payload("mention-in-channel").replace("\"tenantId\": \"" + FakeTeams.TENANT, "\"tenantId\": \"another"))
                .statusCode(403);
        assertThat(received.events).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "[]", "null", "\"text\"", "{}", "{\"type\": \"message\"}", "{\"type\": 7}", "{} {}" })
    void what_cannot_be_read_is_malformed(String body) {
        post(body).statusCode(400);
        assertThat(received.events).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "serviceUrl", "channelId", "id", "from", "recipient", "conversation" })
    void a_message_without_its_fields_is_malformed(String field) {
        post(without(field, payload("mention-in-channel"))).statusCode(400);
        assertThat(received.events).isEmpty();
    }

    @Test
    void deep_nesting_is_malformed() {
        post("[".repeat(100_000)).statusCode(400);
    }

    @Test
    void what_could_not_be_stored_is_not_acknowledged() {
        received.fails = true;
        post(payload("mention-in-channel")).statusCode(503);
    }

    @Test
    void made_up_key_ids_do_not_make_us_fetch_keys_each_time() {
        post(payload("mention-in-channel")).statusCode(200);
        teams.forget();
        for (int i = 0; i < 20; i++) {
            send("Bearer " + FakeTeams.signed(teams.claims(), renamed("made-up-" + i)), payload("mention-in-channel"))
                    .statusCode(403);
        }
        assertThat(teams.calls()).isEmpty();
    }

    @Test
    void a_bearer_token_at_another_door_is_none_of_ours() {
        given().header("Authorization", "Bearer " + FakeTeams.signed(teams.claims(), teams.key)).get("/q/health/live").then()
                .statusCode(200);
    }

    private RsaJsonWebKey renamed(String kid) {
        RsaJsonWebKey key = new RsaJsonWebKey(teams.key.getRsaPublicKey());
        key.setPrivateKey(teams.key.getPrivateKey());
        key.setKeyId(kid);
        return key;
    }

    private ValidatableResponse post(String body) {
        return send(teams.authorization(), body);
    }

    private static ValidatableResponse send(String authorization, String body) {
        var request = given().contentType("application/json; charset=utf-8").body(body.getBytes(UTF_8));
        return (authorization == null ? request : request.header("Authorization", authorization)).post("/api/messages").then();
    }

    private String payload(String name) {
        try (InputStream file = getClass().getResourceAsStream("/teams/" + name + ".json")) {
            return new String(file.readAllBytes(), UTF_8).replace("${serviceUrl}", teams.serviceUrl())
                    .replace("${app}", FakeTeams.APP_ID).replace("${tenant}", FakeTeams.TENANT);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String without(String field, String payload) {
        return payload.replace("\"" + field + "\":", "\"without\":");
    }

    enum Forgery {
        NO_HEADER("is missing", teams -> null),
        NO_BEARER("no bearer token", teams -> "Basic " + teams.authorization().substring(7)),
        NO_TOKEN("not good", teams -> "Bearer x.y.z"),
        ANOTHER_KEY("not good", teams -> "Bearer " + FakeTeams.signed(teams.claims(), FakeTeams.newKey("key-1"))),
        UNKNOWN_KEY("unknown", teams -> "Bearer " + FakeTeams.signed(teams.claims(), FakeTeams.newKey("key-9"))),
        UNENDORSED_KEY("not endorsed", teams -> "Bearer " + FakeTeams.signed(teams.claims(), teams.unendorsed)),
        PUBLIC_KEY_AS_SECRET("RS256", teams -> "Bearer " + hs256(teams)),
        NO_SIGNATURE("RS256", teams -> "Bearer " + unsigned(teams)),
        ANOTHER_AUDIENCE("audience", changed(claims -> claims.setAudience("another-app"))),
        NO_AUDIENCE("audience", changed(claims -> claims.unsetClaim("aud"))),
        ANOTHER_ISSUER("issuer", changed(claims -> claims.setIssuer("https://api.botframework.com.example.org"))),
        EXPIRED("expired", changed(claims -> claims.setExpirationTime(at(-360)))),
        ENDLESS("never expires", changed(claims -> claims.unsetClaim("exp"))),
        TOO_EARLY("not valid yet", changed(claims -> claims.setNotBefore(at(360)))),
        ANOTHER_SERVICE("serviceUrl", changed(claims -> claims.setClaim("serviceurl", "https://smba.example.org/emea/"))),
        NO_SERVICE("serviceUrl", changed(claims -> claims.unsetClaim("serviceurl"))),
        CHANGED_PAYLOAD("not good", teams -> "Bearer " + withAnotherPayload(teams));

        final String reason;
        final Authorization authorization;

        Forgery(String reason, Authorization authorization) {
            this.reason = reason;
            this.authorization = authorization;
        }

        private static Authorization changed(Consumer<JwtClaims> change) {
            return teams -> {
                JwtClaims claims = teams.claims();
                claims.setNotBefore(at(-3600));
                change.accept(claims);
                return "Bearer " + FakeTeams.signed(claims, teams.key);
            };
        }

        private static NumericDate at(long seconds) {
            return NumericDate.fromSeconds(Instant.now().getEpochSecond() + seconds);
        }

        private static String hs256(FakeTeams teams) {
            var token = new JsonWebSignature();
            token.setPayload(teams.claims().toJson());
            token.setKey(new HmacKey(teams.key.getRsaPublicKey().getEncoded()));
            token.setKeyIdHeaderValue("key-1");
            token.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
            return compact(token::getCompactSerialization);
        }

        private static String unsigned(FakeTeams teams) {
            Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
            return base64.encodeToString("{\"alg\":\"none\",\"kid\":\"key-1\"}".getBytes(UTF_8)) + "."
                    + base64.encodeToString(teams.claims().toJson().getBytes(UTF_8)) + ".";
        }

        private static String withAnotherPayload(FakeTeams teams) {
            String[] token = FakeTeams.signed(teams.claims(), teams.key).split("\\.");
            JwtClaims claims = teams.claims();
            claims.setSubject("somebody");
            token[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.toJson().getBytes(UTF_8));
            return String.join(".", token);
        }

        private static String compact(Compact token) {
            try {
                return token.get();
            } catch (JoseException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    interface Authorization {
        String of(FakeTeams teams);
    }

    private interface Compact {
        String get() throws JoseException;
    }

    static final class Recording extends ActivityIntake {

        final List<ChatEvent> events = new ArrayList<>();
        boolean fails;

        Recording() {
            super(null, null, null);
        }

        @Override
        Inbox.Accepted accept(ChatEvent event, Activity activity, String tenant) {
            if (fails) {
                throw new IllegalStateException("the database is away");
            }
            events.add(event);
            return Inbox.Accepted.QUEUED;
        }
    }
}
