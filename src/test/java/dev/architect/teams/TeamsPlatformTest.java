package dev.architect.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import javax.imageio.ImageIO;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.ChatPlatform;
import dev.architect.chat.Choice;
import dev.architect.chat.Form;
import dev.architect.chat.Language;
import dev.architect.chat.MessageRef;
import dev.architect.chat.Offer;
import dev.architect.chat.Part;
import dev.architect.chat.PartId;
import dev.architect.chat.PlatformException;
import dev.architect.chat.Post;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.chat.Voice;
import dev.architect.memory.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TeamsIsOn.class)
class TeamsPlatformTest {

    private static final ThreadRef THREAD = new ThreadRef(
            new ChannelRef("teams", FakeTeams.TENANT, "19:5c0ffee@thread.tacv2"), "1767225600000");
    private static final ThreadRef CHAT = new ThreadRef(new ChannelRef("teams", FakeTeams.TENANT, "a:1chat"), "chat");
    private static final String PATH = "/emea/v3/conversations/19%3A5c0ffee%40thread.tacv2%3Bmessageid%3D1767225600000/activities/1767225660000";
    private static final Voice VOICE = new Voice("backend-architect", "Backend Architect", "blue");

    private static final Author ANA = new Author("29:1anaSouza", "Ana Souza");

    @ConfigProperty(name = TeamsIsOn.PORT)
    int port;
    @Inject
    TeamsPlatform platform;
    @Inject
    Conversations conversations;
    @Inject
    Channels channels;
    @Inject
    Microsoft microsoft;
    @Inject
    TeamsSettings settings;
    @Inject
    Database database;

    private FakeTeams teams;

    @BeforeEach
    void a_conversation_that_the_bot_was_called_in() {
        teams = new FakeTeams(port);
        database.update("delete from teams_receipt");
        database.update("delete from teams_conversation");
        database.update("delete from teams_channel");
        channels.remember(new TeamsChannel(THREAD.channel(), teams.serviceUrl(), false, "28:bot", "Architect"));
        conversations.remember(THREAD, new Conversation(teams.serviceUrl(),
                "19:5c0ffee@thread.tacv2;messageid=1767225600000", false, FakeTeams.TENANT, "28:bot", "Architect", "1"));
        conversations.remember(THREAD, new Conversation(teams.serviceUrl(),
                "19:5c0ffee@thread.tacv2;messageid=1767225600000", false, FakeTeams.TENANT, "28:bot", "Architect",
                "1767225660000"));
        conversations.remember(CHAT,
                new Conversation(teams.serviceUrl(), "a:1chat", true, FakeTeams.TENANT, "28:bot", "Architect", "2"));
    }

    @AfterEach
    void stop_microsoft() {
        teams.close();
    }

    @Test
    void prose_becomes_this_card_in_the_thread() throws IOException {
        String id = platform.post(THREAD, prose("""
                # Login

                Use **OAuth 2.0** with [PKCE](https://example.org/pkce).
                See <at>Ana</at> and @everyone, not [this](javascript:x).

                1. redirect
                2. exchange
                   - `code`

                | call | limit |
                |---|---|
                | token | 10/s |

                ```yaml
                openapi: 3.1.0
                  *not* emphasis
                ```
                """));
        List<FakeTeams.Call> posts = teams.calls("/v3/");
        assertThat(posts).hasSize(1);
        assertThat(posts.getFirst().method()).isEqualTo("POST");
        assertThat(posts.getFirst().path()).isEqualTo(PATH);
        assertThat(posts.getFirst().authorization()).startsWith("Bearer token-");
        assertThat(posts.getFirst().contentType()).startsWith("application/json");
        assertThat(posts.getFirst().json()).isEqualTo(expected("prose"));
        assertThat(id).startsWith("1767225");
    }

    @Test
    void the_bots_own_token_is_asked_for_as_the_documentation_says_and_kept() {
        var clock = new MovableClock();
        var tokens = new AccessTokens(microsoft, settings, clock);
        String first = tokens.current();
        clock.move(Duration.ofMinutes(50));
        assertThat(tokens.current()).isEqualTo(first);
        assertThat(teams.calls("/token")).singleElement().satisfies(call -> {
            assertThat(call.path()).isEqualTo("/" + FakeTeams.TENANT + "/oauth2/v2.0/token");
            assertThat(call.form()).isEqualTo(Map.of("grant_type", "client_credentials", "client_id", FakeTeams.APP_ID,
                    "client_secret", FakeTeams.PASSWORD, "scope", "https://api.botframework.com/.default"));
        });
        clock.move(Duration.ofMinutes(6));
        assertThat(tokens.current()).isNotEqualTo(first);
    }

    @Test
    void signing_keys_are_kept_for_a_day_and_looked_at_again_for_an_unknown_one_after_a_while() {
        var clock = new MovableClock();
        var keys = new SigningKeys(microsoft, settings, clock);
        assertThat(keys.find("key-1")).isPresent();
        assertThat(keys.find("key-7")).isEmpty();
        assertThat(teams.calls("/keys")).hasSize(1);
        clock.move(Duration.ofMinutes(5));
        assertThat(keys.find("key-7")).isEmpty();
        assertThat(keys.find("key-8")).isEmpty();
        assertThat(teams.calls("/keys")).hasSize(2);
        clock.move(Duration.ofHours(24));
        assertThat(keys.find("key-1")).isPresent();
        assertThat(teams.calls("/keys")).hasSize(3);
    }

    @Test
    void an_outage_of_the_key_server_is_bridged_for_a_day() {
        var clock = new MovableClock();
        var keys = new SigningKeys(microsoft, settings, clock);
        assertThat(keys.find("key-1")).isPresent();
        teams.close();
        clock.move(Duration.ofHours(47));
        assertThat(keys.find("key-1")).isPresent();
        clock.move(Duration.ofHours(1));
        assertThatThrownBy(() -> keys.find("key-1")).isInstanceOf(SigningKeys.Unavailable.class);
    }

    @Test
    void an_accepted_post_without_a_body_is_a_success_with_a_receipt() {
        teams.nextReply(202, null, "");
        Instant before = Instant.now().minusSeconds(1);
        assertThat(platform.post(THREAD, prose("Hello"))).isEqualTo("answer-1/0");
        assertThat(platform.postedSince(THREAD, before)).containsExactly(new PartId("answer-1/0"));
        assertThat(platform.postedSince(CHAT, before)).isEmpty();
        assertThat(platform.postedSince(THREAD, Instant.now().plusSeconds(60))).isEmpty();
    }

    @Test
    void a_refused_token_is_replaced_once() {
        teams.nextReply(401, null, "{}");
        platform.post(THREAD, prose("Hello"));
        assertThat(teams.calls("/v3/")).hasSize(2).extracting(FakeTeams.Call::authorization).doesNotHaveDuplicates();
        teams.nextReply(401, null, "{}");
        teams.nextReply(401, null, "{}");
        assertThatThrownBy(() -> platform.post(THREAD, prose("Hello"))).isInstanceOf(PlatformException.Permanent.class)
                .hasMessageContaining("401").hasMessageNotContaining("token-");
    }

    @ParameterizedTest
    @ValueSource(ints = { 412, 429, 500, 502, 503, 504 })
    void what_passes_by_itself_is_tried_again(int status) {
        teams.nextReply(status, "7", "{}");
        assertThatThrownBy(() -> platform.post(THREAD, prose("Hello"))).isInstanceOfSatisfying(
                PlatformException.Transient.class,
                e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(7)));
        assertThat(platform.postedSince(THREAD, Instant.EPOCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { 400, 403, 404 })
    void what_stays_wrong_is_given_up(int status) {
        teams.nextReply(status, null, "{}");
        assertThatThrownBy(() -> platform.post(THREAD, prose("Hello"))).isInstanceOf(PlatformException.Permanent.class);
        assertThat(teams.calls("/v3/")).hasSize(1);
    }

    @Test
    void no_connection_is_tried_again() {
        platform.post(THREAD, prose("Hello"));
        teams.close();
        assertThatThrownBy(() -> platform.post(THREAD, prose("Hello"))).isInstanceOf(PlatformException.Transient.class);
    }

    @Test
    void a_post_that_is_too_large_is_made_smaller_once() throws IOException {
        teams.nextReply(413, null, "{\"error\": {\"code\": \"MessageSizeTooBig\"}}");
        platform.post(THREAD, post(picture(noise(1200, 900), "flowchart LR\n  a --> b")));
        List<FakeTeams.Call> posts = teams.calls("/v3/");
        assertThat(posts).hasSize(2);
        assertThat(posts.get(1).bytes()).isLessThan(posts.get(0).bytes() * 6 / 10);
        teams.nextReply(413, null, "{}");
        teams.nextReply(413, null, "{}");
        assertThatThrownBy(() -> platform.post(THREAD, prose("Hello"))).isInstanceOf(PlatformException.Permanent.class);
    }

    @Test
    void a_thread_that_nobody_called_from_gets_nothing() {
        var unknown = new ThreadRef(THREAD.channel(), "1");
        assertThatThrownBy(() -> platform.post(unknown, prose("Hello"))).isInstanceOf(PlatformException.Permanent.class);
        platform.showStatus(unknown, VOICE, Language.ENGLISH);
        assertThat(teams.calls()).isEmpty();
    }

    @Test
    void a_diagram_travels_inside_its_card_with_its_source_folded_away() throws IOException {
        byte[] png = diagram(1600, 1000);
        platform.post(THREAD, post(picture(png, "flowchart LR\n  a --> b")));
        FakeTeams.Call post = teams.calls("/v3/").getFirst();
        assertThat(post.bytes()).isLessThan(80_000);
        JsonNode body = post.json().at("/attachments/0/content/body");
        assertThat(body).extracting(element -> element.path("type").asText()).containsExactly("TextBlock", "TextBlock", "Image",
                "ActionSet", "Container");
        assertThat(body.at("/2/altText").asText()).isEqualTo("a leads to b");
        assertThat(shown(body)).satisfies(image -> assertThat(image.getWidth()).isEqualTo(1600));
        assertThat(body.at("/3/actions/0/targetElements/0")).isEqualTo(body.at("/4/id"));
        assertThat(body.at("/4/isVisible").asBoolean(true)).isFalse();
        assertThat(body.at("/4/items/0/inlines/0/text").asText()).isEqualTo("flowchart LR\n\u00A0\u00A0a --> b");
    }

    @Test
    void a_picture_of_megabytes_stays_below_80_KB() throws IOException {
        platform.post(THREAD,
                post(picture(noise(2000, 1500), "flowchart LR\n" + "  a --> \"ção @team <at>\"\n".repeat(20_000))));
        FakeTeams.Call post = teams.calls("/v3/").getFirst();
        assertThat(post.bytes()).isLessThan(80_000);
        BufferedImage image = shown(post.json().at("/attachments/0/content/body"));
        assertThat((double) image.getWidth() / image.getHeight()).isBetween(1.3, 1.37);
    }

    @Test
    void a_file_can_be_read_in_its_card_and_a_long_one_is_cut_with_a_note() {
        platform.post(THREAD, post(new Part.File("openapi.yaml", "application/yaml", "openapi: 3.1.0\ninfo:\n  title: Login")));
        platform.post(THREAD, post(new Part.File("big.yaml", "application/yaml", "  \"@team\": \tção\n".repeat(10_000))));
        List<FakeTeams.Call> posts = teams.calls("/v3/");
        assertThat(posts.get(0).json().at("/attachments/0/content/body/3/items/0/inlines/0/text").asText())
                .isEqualTo("openapi: 3.1.0\ninfo:\n\u00A0\u00A0title: Login");
        assertThat(posts.get(1).bytes()).isBetween(15_000, Cards.MOST_BYTES_OF_WORDS);
        assertThat(posts.get(1).json().at("/attachments/0/content/body/3/items/0/inlines/0/text").asText())
                .endsWith("… (the rest is too long for Teams)");
    }

    @ParameterizedTest
    @ValueSource(strings = { "|a|b|\n|-|-|\n", "```\n```\n", "> ", "- a\n", "\u0001<at>@team", "# @team\n", "**", "[a](",
            "😀" })
    void words_stay_below_the_limit_whatever_they_are(String piece) {
        String rows = piece.startsWith("|") ? piece + "|x|y|\n".repeat(900) : piece;
        String markdown = rows.repeat(1 + platform.postLimit() / rows.length()).substring(0, platform.postLimit());
        platform.post(THREAD, prose(markdown));
        assertThat(teams.calls("/v3/").getFirst().bytes()).isLessThanOrEqualTo(Cards.MOST_BYTES_OF_WORDS);
        assertThat(teams.calls("/v3/").getFirst().body()).doesNotContain("<at>", "@team");
    }

    @Test
    void typing_shows_in_a_direct_conversation_only() {
        platform.showStatus(THREAD, VOICE, Language.ENGLISH);
        assertThat(teams.calls("/v3/")).isEmpty();
        teams.nextReply(500, null, "");
        platform.showStatus(CHAT, VOICE, Language.ENGLISH);
        assertThat(teams.calls("/v3/")).singleElement().satisfies(call -> {
            assertThat(call.path()).isEqualTo("/emea/v3/conversations/a%3A1chat/activities");
            assertThat(call.json().path("type").asText()).isEqualTo("typing");
        });
    }

    @Test
    void an_offer_is_a_card_in_the_thread_with_a_button_for_each_choice() throws IOException {
        String id = platform.offer(THREAD, offer(Optional.empty()));
        assertThat(teams.calls("/v3/")).singleElement().satisfies(call -> {
            assertThat(call.method() + " " + call.path()).isEqualTo("POST " + PATH);
            assertThat(call.json()).isEqualTo(expected("offer"));
        });
        assertThat(id).startsWith("1767225");
        assertThat(platform.postedSince(THREAD, Instant.now().minusSeconds(60))).containsExactly(new PartId("turn-1/offer"));
    }

    @Test
    void a_form_is_a_card_in_the_thread_with_inputs_and_buttons() throws IOException {
        platform.post(THREAD, post(new Part.Pressable(form("Two things are **open**, @everyone."))));
        assertThat(teams.calls("/v3/")).singleElement().satisfies(call -> {
            assertThat(call.method() + " " + call.path()).isEqualTo("POST " + PATH);
            assertThat(call.json()).isEqualTo(expected("form"));
        });
    }

    @Test
    void the_buttons_of_a_long_form_bring_nothing_back_but_what_they_say() {
        platform.post(THREAD, post(new Part.Pressable(form("open ".repeat(2_000)))));
        FakeTeams.Call post = teams.calls("/v3/").getFirst();
        assertThat(post.bytes()).isLessThan(Cards.MOST_BYTES_OF_WORDS);
        assertThat(post.json().at("/attachments/0/content/actions/1/data/form/says").asText()).isEqualTo("My answers:");
        assertThat(post.json().at("/attachments/0/content/actions/1/data/form/asked").isMissingNode()).isTrue();
    }

    @Test
    void a_form_that_teams_refuses_is_refused_for_good() {
        teams.nextReply(400, null, "{}");
        assertThatThrownBy(() -> platform.post(THREAD, post(new Part.Pressable(form("Go on?")))))
                .isInstanceOf(PlatformException.Permanent.class);
    }

    private static Form form(String markdown) {
        return new Form(markdown,
                List.of(new Form.Field("Part", List.of("Resilience", "Security")), new Form.Field("Scale", List.of())),
                List.of(new Form.Button("Deeper", "Deeper on", List.of("Part"), true),
                        new Form.Button("Send", "My answers:", List.of("Part", "Scale"), false)),
                true);
    }

    @Test
    void an_offer_for_one_person_is_not_shown_to_all() {
        assertThat(platform.canWhisper()).isFalse();
        assertThatThrownBy(() -> platform.offer(THREAD, offer(Optional.of(ANA))))
                .isInstanceOf(PlatformException.Permanent.class);
        assertThat(teams.calls()).isEmpty();
    }

    @Test
    void an_announcement_opens_a_thread_that_can_be_posted_in() throws IOException {
        ThreadRef opened = platform.announce(THREAD.channel(), prose("I design backends with you."));
        assertThat(teams.calls("/v3/")).singleElement().satisfies(call -> {
            assertThat(call.method() + " " + call.path()).isEqualTo("POST /emea/v3/conversations");
            assertThat(call.authorization()).startsWith("Bearer token-");
            assertThat(call.json()).isEqualTo(expected("new-thread"));
        });
        assertThat(opened.channel()).isEqualTo(THREAD.channel());
        assertThat(platform.announce(THREAD.channel(), prose("I design backends with you."))).isEqualTo(opened);
        assertThat(teams.calls("/v3/")).hasSize(1);

        platform.post(opened, new Post(new PartId("answer-2/0"), VOICE, Language.ENGLISH, new Part.Prose("Hello")));
        assertThat(teams.calls("/v3/").getLast().path()).isEqualTo(
                "/emea/v3/conversations/19%3A5c0ffee%40thread.tacv2%3Bmessageid%3D" + opened.root() + "/activities/"
                        + opened.root());
    }

    @Test
    void an_announcement_in_a_group_chat_is_a_message_of_it() {
        var group = new ChannelRef("teams", FakeTeams.TENANT, "19:9a0up@thread.v2");
        channels.remember(new TeamsChannel(group, teams.serviceUrl(), true, "28:bot", "Architect"));
        assertThat(platform.announce(group, prose("Hello"))).isEqualTo(new ThreadRef(group, "chat"));
        assertThat(teams.calls("/v3/")).singleElement().extracting(call -> call.method() + " " + call.path())
                .isEqualTo("POST /emea/v3/conversations/19%3A9a0up%40thread.v2/activities");
    }

    @Test
    void a_private_announcement_opens_the_direct_conversation_once() throws IOException {
        ThreadRef chat = platform.announcePrivately(ANA, THREAD.channel(), prose("About this message:"));
        assertThat(chat).isEqualTo(
                new ThreadRef(new ChannelRef("teams", FakeTeams.TENANT, "a:1chat-with-1anaSouza"), "chat"));
        List<FakeTeams.Call> calls = teams.calls("/v3/");
        assertThat(calls).extracting(call -> call.method() + " " + call.path()).containsExactly(
                "POST /emea/v3/conversations", "POST /emea/v3/conversations/a%3A1chat-with-1anaSouza/activities");
        assertThat(calls.getFirst().json()).isEqualTo(expected("new-chat"));
        assertThat(calls.getLast().json().path("conversation").path("id").asText()).isEqualTo("a:1chat-with-1anaSouza");

        assertThat(platform.announcePrivately(ANA, THREAD.channel(), prose("About this message:"))).isEqualTo(chat);
        assertThat(teams.calls("/v3/")).hasSize(3).last().extracting(FakeTeams.Call::path)
                .isEqualTo("/emea/v3/conversations");

        platform.post(chat, new Post(new PartId("answer-2/0"), VOICE, Language.ENGLISH, new Part.Prose("Hello")));
        platform.showStatus(chat, VOICE, Language.ENGLISH);
        assertThat(teams.calls("/v3/")).extracting(FakeTeams.Call::path).endsWith(
                "/emea/v3/conversations/a%3A1chat-with-1anaSouza/activities",
                "/emea/v3/conversations/a%3A1chat-with-1anaSouza/activities").hasSize(5);
    }

    @Test
    void a_channel_that_nobody_wrote_from_gets_no_announcement() {
        var unknown = new ChannelRef("teams", FakeTeams.TENANT, "19:unknown@thread.tacv2");
        assertThatThrownBy(() -> platform.announce(unknown, prose("Hello"))).isInstanceOf(PlatformException.Permanent.class);
        assertThatThrownBy(() -> platform.announcePrivately(ANA, unknown, prose("Hello")))
                .isInstanceOf(PlatformException.Permanent.class);
        assertThat(teams.calls()).isEmpty();
    }

    @Test
    void a_thread_that_could_not_be_opened_is_tried_again() {
        teams.nextReply(429, "7", "{}");
        assertThatThrownBy(() -> platform.announce(THREAD.channel(), prose("Hello"))).isInstanceOfSatisfying(
                PlatformException.Transient.class, e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(7)));
        teams.nextReply(403, null, "{\"error\": {\"code\": \"BotNotInConversationRoster\"}}");
        assertThatThrownBy(() -> platform.announcePrivately(ANA, THREAD.channel(), prose("Hello")))
                .isInstanceOf(PlatformException.Permanent.class).hasMessageContaining("403");
        teams.nextReply(413, null, "{}");
        platform.announce(THREAD.channel(), prose("Hello"));
        assertThat(teams.calls("/v3/")).hasSize(4);
    }

    private static Offer offer(Optional<Author> onlyFor) {
        return new Offer(new PartId("turn-1/offer"), new MessageRef(THREAD.channel(), "1767225660000"), VOICE,
                Language.PORTUGUESE, "Isto parece uma pergunta para o **Backend Architect**, @everyone. Quer que eu desenhe?",
                onlyFor, List.of(Choice.DESIGN, Choice.NOT_NOW));
    }

    @Test
    void it_is_found_by_its_name_and_gives_no_transcript() {
        ChatPlatform port = platform;
        assertThat(port.name()).isEqualTo("teams");
        assertThat(port.transcript(THREAD)).isEqualTo(Transcript.EMPTY);
    }

    private static Post prose(String markdown) {
        return post(new Part.Prose(markdown));
    }

    private static Post post(Part part) {
        return new Post(new PartId("answer-1/0"), VOICE, Language.ENGLISH, part);
    }

    private static Part.Picture picture(byte[] png, String source) {
        return new Part.Picture("How it flows", "a leads to b", png, 1600, 1000, source);
    }

    private static BufferedImage shown(JsonNode body) throws IOException {
        String url = body.at("/2/url").asText();
        assertThat(url).startsWith("data:image/png;base64,");
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1))));
    }

    private static byte[] diagram(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xEC, 0xEC, 0xFF));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.DARK_GRAY);
        for (int i = 0; i < 20; i++) {
            graphics.drawRect(40 + 60 * i, 30 + 40 * i, 200, 60);
        }
        graphics.dispose();
        return png(image);
    }

    private static byte[] noise(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return png(image);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private JsonNode expected(String name) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/teams/expected/" + name + ".json")) {
            return new ObjectMapper().readTree(new String(file.readAllBytes(), UTF_8));
        }
    }
}
