package dev.architect.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
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
import dev.architect.slack.FakeSlack.Call;
import dev.architect.slack.FakeSlack.Reply;

class SlackPlatformTest {

    private static final String TOKEN = "xoxb-0000-secret";
    private static final String CHANNEL = "C0BACKEND";
    private static final String ROOT = "1767225000.000200";
    private static final ThreadRef THREAD = new ThreadRef(new ChannelRef("slack", FakeSlack.TEAM, CHANNEL), ROOT);
    private static final Author ANA = new Author("U0ANA", "U0ANA");
    private static final Voice ARCHITECT = new Voice("backend-architect", "Backend Architect", "blue");
    private static final Part.Prose PROSE = new Part.Prose("**Two services**, one queue.");
    private static final Part.Picture PICTURE = new Part.Picture("Order flow", "Order calls Payment", new byte[] { 1, 2, 3 },
            640, 480, "flowchart LR");
    private static final Part.File CONTRACT = new Part.File("openapi.yaml", "application/yaml", "openapi: 3.1.0\n");

    private final FakeSlack fake = FakeSlack.start();
    private final Clock clock = new Clock();
    private final Pauses pauses = new Pauses(clock);
    private final Map<String, String> config = new HashMap<>(Map.of(
            "bot-token", TOKEN, "api-url", fake.url().toString(), "call-timeout", "5s"));

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void prose_is_a_markdown_block_under_the_personas_name() {
        String ts = platform().post(THREAD, post("answer/1", PROSE));
        assertThat(fake.calls()).hasSize(1);
        Call call = fake.calls().getFirst();
        assertThat(call.authorization()).isEqualTo("Bearer " + TOKEN);
        assertThat(call.args()).isEqualTo(Map.ofEntries(
                Map.entry("channel", CHANNEL), Map.entry("thread_ts", ROOT),
                Map.entry("username", "Backend Architect"), Map.entry("icon_emoji", ":large_blue_circle:"),
                Map.entry("text", "**Two services**, one queue."),
                Map.entry("blocks", "[{\"type\":\"markdown\",\"text\":\"**Two services**, one queue.\"}]"),
                Map.entry("metadata", "{\"event_type\":\"architect_part\",\"event_payload\":{\"part_id\":\"answer/1\"}}"),
                Map.entry("unfurl_links", "0"), Map.entry("unfurl_media", "0"),
                Map.entry("link_names", "0"), Map.entry("mrkdwn", "1"), Map.entry("reply_broadcast", "0")));
        assertThat(ts).isEqualTo(fake.messages(CHANNEL, ROOT).getFirst().path("ts").asText());
    }

    @Test
    void nobody_is_notified_by_what_a_model_writes() {
        String dangerous = "<!channel> <!here|here> <@U0ANA> @everyone <!subteam^S1> `<!everyone>`\n```\n<@U0ANA> @here\n```";
        platform().post(THREAD, post("answer/1", new Part.Prose(dangerous)));
        platform().post(THREAD, post("answer/2", new Part.Picture("<!channel>", "<@U0ANA> @here", new byte[] { 1 }, 1, 1, "")));
        platform().post(THREAD, post("answer/3", new Part.File("<!channel>@here.yaml", "text/plain", "x")));
        assertThat(fake.calls()).hasSize(9).allSatisfy(call -> assertThat(call.args().toString())
                .doesNotContain("<!", "<@", "@here", "@everyone", "\\u003c!", "\\u003c@"));
    }

    @Test
    void a_full_post_of_dangerous_words_still_fits_into_a_block() {
        platform().post(THREAD, post("answer/1", new Part.Prose("@here ".repeat(9_000 / 6))));
        assertThat(fake.methods()).containsExactly("chat.postMessage");
        assertThat(fake.calls().getFirst().arg("text").length()).isLessThanOrEqualTo(4_000);
    }

    @Test
    void an_app_that_may_not_change_its_name_says_who_speaks() {
        SlackPlatform platform = platform();
        fake.next("chat.postMessage", Reply.error("missing_scope"));
        platform.post(THREAD, post("answer/1", PROSE));
        platform.post(THREAD, post("answer/2", PROSE));
        assertThat(fake.methods()).containsExactly("chat.postMessage", "chat.postMessage", "chat.postMessage");
        assertThat(fake.calls().subList(1, 3)).allSatisfy(call -> {
            assertThat(call.args()).doesNotContainKeys("username", "icon_emoji");
            assertThat(call.json("blocks").at("/0/type").asText()).isEqualTo("context");
            assertThat(call.json("blocks").at("/0/elements/0/text").asText()).isEqualTo("Backend Architect");
            assertThat(call.json("blocks").at("/1/text").asText()).isEqualTo(PROSE.markdown());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "invalid_blocks", "msg_blocks_too_long", "msg_too_long" })
    void a_refused_block_goes_out_as_plain_text(String error) {
        fake.next("chat.postMessage", Reply.error(error));
        platform().post(THREAD, post("answer/1", new Part.Prose("a < b\n" + "x".repeat(8_000))));
        assertThat(fake.calls()).hasSize(2);
        assertThat(fake.calls().getLast().args()).doesNotContainKey("blocks")
                .containsEntry("text", "a &lt; b\n" + "x".repeat(8_000)).containsKey("metadata");
    }

    @Test
    void a_picture_is_uploaded_waited_for_and_shown() {
        platform().post(THREAD, post("answer/2", PICTURE));
        assertThat(fake.methods()).containsExactly("files.getUploadURLExternal", "upload", "files.completeUploadExternal",
                "files.info", "chat.postMessage");
        List<Call> calls = fake.calls();
        assertThat(calls.get(0).args()).isEqualTo(
                Map.of("filename", "order-flow.png", "length", "3", "alt_txt", "Order calls Payment"));
        assertThat(calls.get(1).body()).containsExactly(1, 2, 3);
        assertThat(calls.get(1).authorization()).isNull();
        assertThat(calls.get(2).args()).isEqualTo(Map.of("files", "[{\"id\":\"F0FILE01\",\"title\":\"Order flow\"}]"));
        assertThat(calls.get(3).args()).isEqualTo(Map.of("file", "F0FILE01"));
        assertThat(calls.get(4).json("blocks")).hasToString("""
                [{"type":"image","slack_file":{"id":"F0FILE01"},"alt_text":"Order calls Payment",\
                "title":{"type":"plain_text","text":"Order flow"}}]""");
        assertThat(calls.get(4).json("metadata").at("/event_payload/part_id").asText()).isEqualTo("answer/2");
    }

    @Test
    void a_picture_that_slack_has_not_taken_in_is_waited_for() {
        fake.next("files.info", Reply.error("file_not_found"),
                Reply.ok("{\"ok\":true,\"file\":{\"id\":\"F0FILE01\",\"mimetype\":\"\"}}"));
        fake.next("chat.postMessage", Reply.error("invalid_blocks"), Reply.error("invalid_blocks"));
        platform().post(THREAD, post("answer/2", PICTURE));
        assertThat(fake.methods()).containsExactly("files.getUploadURLExternal", "upload", "files.completeUploadExternal",
                "files.info", "files.info", "files.info", "chat.postMessage", "chat.postMessage", "chat.postMessage");
        assertThat(pauses.made).containsExactly(Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofSeconds(1),
                Duration.ofSeconds(2));
    }

    @Test
    void a_picture_that_is_never_seen_ready_is_shown_all_the_same() {
        config.put("files.ready-timeout", "2s");
        fake.next("files.info", Reply.error("file_not_found"), Reply.error("file_not_found"), Reply.error("file_not_found"),
                Reply.error("file_not_found"), Reply.error("file_not_found"));
        platform().post(THREAD, post("answer/2", PICTURE));
        assertThat(fake.calls("files.info")).hasSize(4);
        assertThat(fake.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void a_picture_that_slack_keeps_refusing_is_given_up() {
        fake.next("chat.postMessage", Reply.error("invalid_blocks"), Reply.error("invalid_blocks"),
                Reply.error("invalid_blocks"), Reply.error("invalid_blocks"));
        SlackPlatform platform = platform();
        assertThatThrownBy(() -> platform.post(THREAD, post("answer/2", PICTURE)))
                .isInstanceOf(PlatformException.Permanent.class)
                .hasMessage("Slack chat.postMessage failed: invalid_blocks [channel=C0BACKEND, team=T0CLINIC]");
        assertThat(fake.calls("chat.postMessage")).hasSize(4);
    }

    @Test
    void the_bytes_are_sent_again_and_the_completion_is_not() {
        fake.next("upload", Reply.status(500), Reply.status(503));
        fake.next("files.completeUploadExternal", Reply.status(500));
        SlackPlatform platform = platform();
        assertThatThrownBy(() -> platform.post(THREAD, post("answer/3", CONTRACT)))
                .isInstanceOf(PlatformException.Transient.class)
                .hasMessageContaining("Slack files.completeUploadExternal failed");
        assertThat(fake.methods()).containsExactly("files.getUploadURLExternal", "upload", "upload", "upload",
                "files.completeUploadExternal");
    }

    @Test
    void a_file_is_shared_in_the_thread_under_its_own_name() {
        platform().post(THREAD, post("answer/3", CONTRACT));
        assertThat(fake.methods()).containsExactly("files.getUploadURLExternal", "upload", "files.completeUploadExternal");
        List<Call> calls = fake.calls();
        assertThat(calls.get(0).args()).isEqualTo(
                Map.of("filename", "openapi.yaml", "length", "15", "alt_txt", "openapi.yaml [part answer/3]"));
        assertThat(new String(calls.get(1).body(), UTF_8)).isEqualTo("openapi: 3.1.0\n");
        assertThat(calls.get(2).args()).isEqualTo(Map.of("channel_id", CHANNEL, "thread_ts", ROOT,
                "files", "[{\"id\":\"F0FILE01\",\"title\":\"openapi.yaml\"}]"));
    }

    @Test
    void what_was_posted_is_found_again() {
        SlackPlatform platform = platform();
        platform.post(THREAD, post("answer/1", PROSE));
        platform.post(THREAD, post("answer/2", PICTURE));
        platform.post(THREAD, post("answer/3", CONTRACT));
        fake.say(CHANNEL, ROOT, """
                {"type":"message","user":"U0EVE","ts":"1767229999.000000","text":"mine",
                 "metadata":{"event_type":"architect_part","event_payload":{"part_id":"answer/4"}}}""");
        assertThat(platform.postedSince(THREAD, Instant.ofEpochSecond(1_767_225_600)))
                .isEqualTo(Set.of(new PartId("answer/1"), new PartId("answer/2"), new PartId("answer/3")));
        Call call = fake.calls("conversations.replies").getFirst();
        assertThat(call.args()).containsEntry("include_all_metadata", "1").containsEntry("oldest", "1767225540.000000")
                .containsEntry("channel", CHANNEL).containsEntry("ts", ROOT);
    }

    @Test
    void a_long_thread_is_read_page_by_page() {
        SlackPlatform platform = platform();
        for (int i = 0; i < 450; i++) {
            fake.say(CHANNEL, ROOT, ours(i));
        }
        assertThat(platform.postedSince(THREAD, Instant.ofEpochSecond(1_767_225_600))).hasSize(450);
        assertThat(fake.calls("conversations.replies")).hasSize(3);
    }

    @Test
    void without_a_history_scope_nothing_is_there() {
        fake.next("conversations.replies", Reply.error("missing_scope"), Reply.error("missing_scope"));
        assertThat(platform().postedSince(THREAD, Instant.EPOCH)).isEmpty();
        assertThat(platform().transcript(THREAD)).isEqualTo(Transcript.EMPTY);
    }

    @Test
    void a_transcript_tells_people_from_personas() {
        SlackPlatform platform = platform();
        fake.say(CHANNEL, ROOT, "{\"type\":\"message\",\"user\":\"U0ANA\",\"ts\":\"" + ROOT
                + "\",\"text\":\"<@U0BOT> one service &amp; two?\",\"blocks\":[{\"of\":\"tomorrow\"}]}");
        fake.say(CHANNEL, ROOT,
                "{\"type\":\"message\",\"subtype\":\"channel_join\",\"user\":\"U0BIA\",\"ts\":\"1767225001.0\",\"text\":\"joined\"}");
        fake.say(CHANNEL, ROOT,
                "{\"type\":\"message\",\"bot_id\":\"B0CI\",\"username\":\"build\",\"ts\":\"1767225002.0\",\"text\":\"green\"}");
        platform.post(THREAD, post("answer/1", new Part.Prose("Two. Ask @here")));
        assertThat(platform.transcript(THREAD).lines()).containsExactly(
                new Transcript.Line(ROOT, "U0ANA", false, "one service & two?", Instant.parse("2025-12-31T23:50:00.000200Z")),
                new Transcript.Line("1767225002.0", "build", false, "green", Instant.ofEpochSecond(1_767_225_002)),
                new Transcript.Line("1767225601.000000", "Backend Architect", true, "Two. Ask @here",
                        Instant.ofEpochSecond(1_767_225_601)));
    }

    @Test
    void a_transcript_keeps_the_question_and_the_last_lines() {
        config.put("transcript-lines", "3");
        fake.say(CHANNEL, ROOT, "{\"user\":\"U0ANA\",\"ts\":\"" + ROOT + "\",\"text\":\"question\"}");
        for (int i = 0; i < 250; i++) {
            fake.say(CHANNEL, ROOT, ours(i));
        }
        assertThat(platform().transcript(THREAD).lines()).extracting(Transcript.Line::text)
                .containsExactly("question", "part 248", "part 249");
    }

    @Test
    void a_transcript_that_is_cut_short_by_a_rate_limit_is_better_than_none() {
        for (int i = 0; i < 250; i++) {
            fake.say(CHANNEL, ROOT, ours(i));
        }
        config.put("transcript-lines", "1000");
        fake.next("conversations.replies", Reply.ok(
                "{\"ok\":true,\"messages\":[" + ours(1) + "],\"response_metadata\":{\"next_cursor\":\"200\"}}"),
                Reply.rateLimited(30));
        assertThat(platform().transcript(THREAD).lines()).hasSize(1);
    }

    @Test
    void the_status_speaks_the_readers_language() {
        platform().showStatus(THREAD, ARCHITECT, Language.PORTUGUESE);
        assertThat(fake.methods()).containsExactly("assistant.threads.setStatus");
        assertThat(fake.calls().getFirst().args()).isEqualTo(Map.of("channel_id", CHANNEL, "thread_ts", ROOT,
                "status", "está preparando uma resposta…", "loading_messages",
                "Lendo a conversa…,Desenhando os limites dos serviços…,Escrevendo os contratos…,Conferindo os diagramas…"));
    }

    @Test
    void a_status_that_fails_costs_nothing() {
        fake.next("assistant.threads.setStatus", Reply.error("missing_scope"), Reply.status(500), Reply.rateLimited(1));
        SlackPlatform platform = platform();
        for (int i = 0; i < 3; i++) {
            platform.showStatus(THREAD, ARCHITECT, Language.ENGLISH);
        }
        config.remove("bot-token");
        platform().showStatus(THREAD, ARCHITECT, Language.ENGLISH);
        assertThat(fake.calls()).hasSize(3);
    }

    @Test
    void an_offer_for_one_person_stands_in_the_channel_where_the_message_does() {
        String ts = platform().offer(THREAD, offer(ROOT, Optional.of(ANA), "This is for the **Backend Architect** <!here>."));
        assertThat(fake.calls()).singleElement().satisfies(call -> {
            assertThat(call.method()).isEqualTo("chat.postEphemeral");
            assertThat(call.args()).isEqualTo(Map.of("channel", CHANNEL, "user", "U0ANA", "username", "Backend Architect",
                    "icon_emoji", ":large_blue_circle:", "link_names", "0",
                    "text", "This is for the *Backend Architect* &lt;\u2060!here&gt;.",
                    "blocks", call.arg("blocks")));
            assertThat(call.json("blocks")).hasToString("""
                    [{"type":"section","text":{"type":"mrkdwn",\
                    "text":"This is for the *Backend Architect* &lt;\u2060!here&gt;."}},\
                    {"type":"actions","elements":[\
                    {"type":"button","text":{"type":"plain_text","text":"Desenhar"},"action_id":"offer:design",\
                    "value":"T0CLINIC C0BACKEND 1767225000.000200 pt","style":"primary"},\
                    {"type":"button","text":{"type":"plain_text","text":"Agora não"},"action_id":"offer:not-now",\
                    "value":"T0CLINIC C0BACKEND 1767225000.000200 pt"}]}]""");
        });
        assertThat(ts).matches("\\d+\\.\\d+");
    }

    @Test
    void an_offer_for_one_person_stands_in_the_thread_where_the_message_does() {
        platform().offer(THREAD, offer("1767225010.000100", Optional.of(ANA), "Shall I?"));
        assertThat(fake.calls()).singleElement().satisfies(call -> assertThat(call.args()).containsEntry("thread_ts", ROOT));
    }

    @Test
    void an_offer_for_everybody_is_found_again() {
        SlackPlatform platform = platform();
        platform.offer(THREAD, offer(ROOT, Optional.empty(), "Shall I?"));
        assertThat(fake.methods()).containsExactly("chat.postMessage");
        assertThat(fake.calls().getFirst().args()).containsEntry("thread_ts", ROOT).containsEntry("text", "Shall I?");
        assertThat(platform.postedSince(THREAD, Instant.ofEpochSecond(1_767_225_600)))
                .containsExactly(new PartId("turn/offer"));
    }

    @Test
    void a_form_is_a_section_inputs_and_buttons_in_the_thread() {
        var form = new Form("Two things are **open**, <!here>.",
                List.of(new Form.Field("Part", List.of("Resilience", "Security")), new Form.Field("Scale", List.of())),
                List.of(new Form.Button("Deeper", "Deeper on", List.of("Part"), true),
                        new Form.Button("Send", "My answers:", List.of("Part", "Scale"), false)),
                true);
        String ts = platform().post(THREAD, post("answer/4", new Part.Pressable(form)));
        assertThat(fake.methods()).containsExactly("chat.postMessage");
        Call call = fake.calls().getFirst();
        assertThat(call.args()).containsEntry("channel", CHANNEL).containsEntry("thread_ts", ROOT)
                .containsEntry("username", "Backend Architect")
                .containsEntry("text", "Two things are *open*, &lt;\u2060!here&gt;.")
                .containsEntry("metadata", "{\"event_type\":\"architect_part\",\"event_payload\":{\"part_id\":\"answer/4\"}}");
        assertThat(call.json("blocks")).hasToString("""
                [{"type":"section","text":{"type":"mrkdwn","text":"Two things are *open*, &lt;\u2060!here&gt;."},\
                "block_id":"form-asked"},\
                {"type":"input","block_id":"field:0","label":{"type":"plain_text","text":"Part"},\
                "element":{"type":"static_select","placeholder":{"type":"plain_text","text":"Choose…"},\
                "action_id":"field:0","options":[\
                {"text":{"type":"plain_text","text":"Resilience"},"value":"Resilience"},\
                {"text":{"type":"plain_text","text":"Security"},"value":"Security"}]},\
                "dispatch_action":false,"optional":false},\
                {"type":"input","block_id":"field:1","label":{"type":"plain_text","text":"Scale"},\
                "element":{"type":"plain_text_input","action_id":"field:1","multiline":true,"max_length":3000},\
                "dispatch_action":false,"optional":false},\
                {"type":"actions","elements":[\
                {"type":"button","text":{"type":"plain_text","text":"Deeper"},"action_id":"form:0",\
                "value":"{\\"says\\":\\"Deeper on\\",\\"fields\\":[{\\"at\\":0,\\"label\\":\\"Part\\"}],\\"once\\":true}",\
                "style":"primary"},\
                {"type":"button","text":{"type":"plain_text","text":"Send"},"action_id":"form:1",\
                "value":"{\\"says\\":\\"My answers:\\",\\"fields\\":[{\\"at\\":0,\\"label\\":\\"Part\\"},\
                {\\"at\\":1,\\"label\\":\\"Scale\\"}],\\"once\\":true}"}]}]""");
        assertThat(ts).isEqualTo(fake.messages(CHANNEL, ROOT).getFirst().path("ts").asText());
    }

    @Test
    void what_a_form_shows_is_cut_to_slacks_limits_and_what_it_says_is_not() {
        String longest = "é".repeat(200);
        var form = new Form("x".repeat(5_000), List.of(new Form.Field("l".repeat(2_100), List.of(longest.substring(0, 150)))),
                List.of(new Form.Button(longest, longest, List.of(), false)), false);
        platform().post(THREAD, post("answer/4", new Part.Pressable(form)));
        JsonNode blocks = fake.calls().getFirst().json("blocks");
        assertThat(blocks.at("/0/text/text").asText()).hasSize(3_000).endsWith("…");
        assertThat(blocks.at("/1/label/text").asText()).hasSize(2_000).endsWith("…");
        assertThat(blocks.at("/1/element/options/0/text/text").asText()).hasSize(75).endsWith("…");
        assertThat(blocks.at("/1/element/options/0/value").asText()).hasSize(150);
        assertThat(blocks.at("/2/elements/0/text/text").asText()).hasSize(75).endsWith("…");
        assertThat(blocks.at("/2/elements/0/value").asText()).contains(longest);
    }

    @Test
    void a_form_that_slack_refuses_is_refused_for_good() {
        fake.next("chat.postMessage", Reply.error("invalid_blocks"));
        var form = new Form("Go on?", List.of(), List.of(new Form.Button("Go on", "go on", List.of(), true)), false);
        assertThatThrownBy(() -> platform().post(THREAD, post("answer/4", new Part.Pressable(form))))
                .isInstanceOf(PlatformException.Permanent.class);
        assertThat(fake.methods()).containsExactly("chat.postMessage");
    }

    @Test
    void a_long_offer_fits_into_a_section() {
        platform().offer(THREAD, offer(ROOT, Optional.of(ANA), "a & b ".repeat(2_000)));
        assertThat(fake.calls().getFirst().json("blocks").at("/0/text/text").asText().length()).isLessThanOrEqualTo(3_000);
    }

    @Test
    void an_app_that_may_not_change_its_name_says_who_offers() {
        SlackPlatform platform = platform();
        fake.next("chat.postEphemeral", Reply.error("missing_scope"));
        platform.offer(THREAD, offer(ROOT, Optional.of(ANA), "Shall I?"));
        assertThat(fake.methods()).containsExactly("chat.postEphemeral", "chat.postEphemeral");
        assertThat(fake.calls().getLast().args()).doesNotContainKeys("username", "icon_emoji");
        assertThat(fake.calls().getLast().json("blocks").at("/0/elements/0/text").asText()).isEqualTo("Backend Architect");
    }

    @Test
    void an_offer_that_fails_says_whether_another_try_helps() {
        SlackPlatform platform = platform();
        fake.next("chat.postEphemeral", Reply.error("user_not_in_channel"), Reply.rateLimited(3));
        Offer offer = offer(ROOT, Optional.of(ANA), "Shall I?");
        assertThatThrownBy(() -> platform.offer(THREAD, offer)).isInstanceOf(PlatformException.Permanent.class)
                .hasMessage("Slack chat.postEphemeral failed: user_not_in_channel [channel=C0BACKEND, team=T0CLINIC]");
        assertThatThrownBy(() -> platform.offer(THREAD, offer)).isInstanceOf(PlatformException.Transient.class);
    }

    @Test
    void an_announcement_opens_a_thread_in_the_channel() {
        ThreadRef opened = platform().announce(THREAD.channel(), post("turn/stage", PROSE));
        assertThat(fake.methods()).containsExactly("chat.postMessage");
        assertThat(fake.calls().getFirst().args()).doesNotContainKey("thread_ts").containsEntry("channel", CHANNEL)
                .containsEntry("username", "Backend Architect").containsKey("metadata");
        assertThat(fake.messages(CHANNEL, opened.root())).hasSize(1);
        assertThat(opened.channel()).isEqualTo(THREAD.channel());
    }

    @Test
    void a_private_announcement_opens_the_direct_conversation_first() {
        ThreadRef opened = platform().announcePrivately(ANA, THREAD.channel(), post("turn/stage", PROSE));
        assertThat(fake.methods()).containsExactly("conversations.open", "chat.postMessage");
        assertThat(fake.calls().getFirst().args()).containsEntry("users", "U0ANA");
        assertThat(fake.calls().getLast().args()).containsEntry("channel", "D0ANA").doesNotContainKey("thread_ts");
        assertThat(opened.channel()).isEqualTo(new ChannelRef("slack", FakeSlack.TEAM, "D0ANA"));
    }

    @Test
    void a_direct_conversation_that_cannot_be_opened_names_what_is_missing() {
        fake.next("conversations.open", Reply.ok("{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"im:write\"}"));
        SlackPlatform platform = platform();
        assertThatThrownBy(() -> platform.announcePrivately(ANA, THREAD.channel(), post("turn/stage", PROSE)))
                .isInstanceOf(PlatformException.Permanent.class).hasMessage(
                        "Slack conversations.open failed: missing_scope (needs im:write) [user=U0ANA, team=T0CLINIC]");
        assertThat(fake.calls()).hasSize(1);
    }

    @Test
    void a_rate_limit_says_when_to_come_back() {
        fake.next("chat.postMessage", Reply.rateLimited(7));
        assertThat(failure()).isInstanceOfSatisfying(PlatformException.Transient.class,
                limit -> assertThat(limit.retryAfter()).contains(Duration.ofSeconds(7)))
                .hasMessage("Slack chat.postMessage failed: ratelimited [channel=C0BACKEND, team=T0CLINIC]");
    }

    @Test
    void what_passes_by_itself_is_worth_another_try() {
        fake.next("chat.postMessage", Reply.status(500), Reply.status(503), Reply.status(200), Reply.ok(""),
                Reply.ok("[]"), Reply.ok("{\"ok\":true}"), Reply.error("internal_error"), Reply.error("ratelimited"));
        for (int i = 0; i < 8; i++) {
            assertThat(failure()).isInstanceOf(PlatformException.Transient.class);
        }
        fake.close();
        assertThat(failure()).isInstanceOf(PlatformException.Transient.class);
    }

    @Test
    void a_post_whose_answer_is_lost_is_not_sent_again_unseen() {
        fake.next("chat.postMessage", Reply.hangUp());
        assertThat(failure()).isInstanceOf(PlatformException.Transient.class);
        assertThat(fake.calls()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "channel_not_found", "is_archived", "not_in_channel", "invalid_auth", "account_inactive",
            "token_revoked", "restricted_action", "an_error_of_tomorrow" })
    void what_does_not_pass_is_not_tried_again(String error) {
        fake.next("chat.postMessage", Reply.error(error));
        assertThat(failure()).isInstanceOf(PlatformException.Permanent.class)
                .hasMessage("Slack chat.postMessage failed: " + error + " [channel=C0BACKEND, team=T0CLINIC]");
        assertThat(fake.calls()).hasSize(1);
    }

    @Test
    void without_a_token_the_setting_is_named() {
        config.remove("bot-token");
        assertThat(failure()).isInstanceOf(PlatformException.Permanent.class)
                .hasMessage("Slack chat.postMessage failed: SLACK_BOT_TOKEN is not set [channel=C0BACKEND, team=T0CLINIC]");
        assertThat(fake.calls()).isEmpty();
    }

    @Test
    void a_token_that_cannot_be_sent_is_not_told() {
        config.put("bot-token", "xoxb-sécret");
        assertThat(failure()).isInstanceOf(PlatformException.Permanent.class)
                .hasMessageContaining("SLACK_BOT_TOKEN").hasNoCause();
        assertThat(failure().getMessage()).doesNotContain("cret");
    }

    @Test
    void messages_to_one_channel_keep_slacks_pace_after_a_burst() {
        SlackPlatform platform = platform();
        for (int i = 0; i < 5; i++) {
            platform.post(THREAD, post("answer/" + i, PROSE));
        }
        assertThat(pauses.made).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
        ThreadRef elsewhere = new ThreadRef(new ChannelRef("slack", FakeSlack.TEAM, "C0OPS"), ROOT);
        platform.post(elsewhere, post("answer/6", PROSE));
        assertThat(pauses.made).hasSize(2);
    }

    private Throwable failure() {
        SlackPlatform platform = platform();
        try {
            platform.post(THREAD, post("answer/1", PROSE));
            return null;
        } catch (PlatformException e) {
            return e;
        }
    }

    private static String ours(int number) {
        return """
                {"type":"message","user":"U0BOT","bot_id":"B0BOT","ts":"%d.000100","text":"part %d",
                 "metadata":{"event_type":"architect_part","event_payload":{"part_id":"%d"}}}"""
                .formatted(1_767_225_700 + number, number, number);
    }

    private static Offer offer(String about, Optional<Author> onlyFor, String markdown) {
        return new Offer(new PartId("turn/offer"), new MessageRef(THREAD.channel(), about), ARCHITECT, Language.PORTUGUESE,
                markdown, onlyFor, List.of(Choice.DESIGN, Choice.NOT_NOW));
    }

    private static Post post(String id, Part part) {
        return new Post(new PartId(id), ARCHITECT, Language.ENGLISH, part);
    }

    private SlackPlatform platform() {
        SlackSettings settings = TestSettings.of(config);
        SlackApi api = new SlackApi(settings);
        ChannelPace pace = new ChannelPace(settings, clock, pauses);
        return new SlackPlatform(api, new ThreadPoster(api, pace), new FileUpload(api, settings, clock, pace, pauses),
                new ThreadHistory(api, new BotIdentity(api, clock), settings),
                pauses, settings);
    }

    private static final class Clock implements InstantSource {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }
    }

    /// Moves the clock instead of waiting.
    private static final class Pauses extends Pause {

        private final List<Duration> made = new ArrayList<>();
        private final Clock clock;

        Pauses(Clock clock) {
            this.clock = clock;
        }

        @Override
        void of(Duration duration) {
            made.add(duration);
            clock.now = clock.now.plus(duration);
        }
    }
}
