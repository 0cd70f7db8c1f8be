package dev.architect.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.decide.Decider;
import dev.architect.decide.Mode;
import dev.architect.intent.IntentModel;
import dev.architect.persona.AgentFolder;
import dev.architect.persona.AgentsReport;
import dev.architect.persona.Persona;

class ReplayTest {

    private static final List<Persona> PERSONAS = AgentsReport.of(AgentFolder.of(Optional.of(Path.of("agents")))).personas();
    private static final Rules RULES = new Rules(Mode.NUDGE, Duration.ofMinutes(30), 6, Optional.empty(), ZoneId.of("UTC"));
    private static final String CLEAR = "How should the notification service talk to the patient service?";
    // 2026-03-02 12:00:00 UTC
    private static final long NOON = 1_772_452_800L;

    @TempDir
    Path folder;

    private long expected;
    private long reached;

    @Test
    void what_would_have_been_said_is_told_with_its_place_and_reason() throws IOException {
        JsonNode report = replay(ExportZip.usual().day("general", "2026-03-02",
                said("U1", NOON, "bom dia!"), said("U2", NOON + 60, CLEAR + "\n```&lt;b&gt; for <@U1>```")));
        assertThat(report.at("/totals").toString()).isEqualTo(
                "{\"channels\":1,\"days\":1,\"messages\":2,\"wouldHaveSaid\":1,\"heldBack\":0,\"silent\":1,\"leftOut\":0}");
        JsonNode hit = report.at("/suggestions/0");
        assertThat(hit.get("channel").asText()).isEqualTo("general");
        assertThat(hit.get("ts").asText()).isEqualTo(NOON + 60 + ".000100");
        assertThat(hit.get("time").asText()).isEqualTo("2026-03-02T12:01:00.000100Z");
        assertThat(hit.get("excerpt").asText()).isEqualTo(CLEAR + " ```<b> for @Ana Souza```");
        assertThat(hit.get("predicted").asText()).isEqualTo("architect");
        assertThat(hit.get("personas").get(0).asText()).isEqualTo("backend-architect");
        assertThat(hit.get("rule").asText()).startsWith("backend-architect/");
        assertThat(hit.get("score").asDouble()).isGreaterThan(0.5);
        assertThat(hit.get("words")).isNotEmpty();
        assertThat(report.at("/channels/0/days/2026-03-02/wouldHaveSaid").asInt()).isEqualTo(1);
        assertThat(report.at("/days/0").toString())
                .isEqualTo("{\"day\":\"2026-03-02\",\"messages\":2,\"wouldHaveSaid\":1,\"heldBack\":0}");
        assertThat(report.at("/rules/0/wouldHaveSaid").asInt()).isEqualTo(1);
        assertThat(report.get("problems")).isEmpty();
        assertThat(expected).isPositive().isEqualTo(reached);
    }

    @Test
    void an_answer_to_a_person_is_silent_and_going_on_alone_is_not() throws IOException {
        JsonNode report = replay(ExportZip.usual()
                .day("general", "2026-03-02", said("U1", NOON, "we have a problem"), said("U2", NOON + 1, "morning everyone"))
                .day("general", "2026-03-03",
                        reply("U2", NOON + 86_400, NOON, "").put("text", CLEAR).toString(),
                        reply("U2", NOON + 86_500, NOON + 1, "").put("text", CLEAR).toString(),
                        reply("U2", NOON + 90_000, NOON - 90_000, "U1").put("text", CLEAR).toString(),
                        reply("U2", NOON + 90_001, NOON - 90_000, "U1").put("text", CLEAR).toString()));
        assertThat(report.get("suggestions")).hasSize(1);
        assertThat(report.at("/suggestions/0/ts").asText()).startsWith(String.valueOf(NOON + 86_500));
        assertThat(report.at("/suggestions/0/inThread").asBoolean()).isTrue();
        assertThat(reason(report, "ANSWERS_A_PERSON")).isEqualTo(3);
    }

    @Test
    void manners_hold_back_in_the_order_of_time_whatever_the_order_in_the_file() throws IOException {
        JsonNode report = replay(ExportZip.usual()
                .day("general", "2026-03-03", said("U1", NOON + 86_400, CLEAR))
                .day("general", "2026-03-02", said("U2", NOON + 60, CLEAR), said("U1", NOON, CLEAR)));
        assertThat(report.get("suggestions")).extracting(hit -> hit.get("time").asText().substring(0, 16))
                .containsExactly("2026-03-02T12:00", "2026-03-03T12:00");
        assertThat(report.at("/heldBack/0/because/reason").asText()).isEqualTo("COOLING_DOWN");
        assertThat(report.at("/heldBackBy/0/count").asInt()).isEqualTo(1);
        assertThat(report.at("/channels/0/mostOnOneDay").asInt()).isEqualTo(1);
    }

    @Test
    void bots_notices_and_doubles_are_left_out_and_files_and_broadcasts_are_not() throws IOException {
        JsonNode report = replay(ExportZip.usual().day("general", "2026-03-02",
                message("U1", NOON, "a").put("subtype", "channel_join").toString(),
                message("U1", NOON + 1, "b").put("bot_id", "B1").toString(),
                message("U9", NOON + 2, "c").toString(),
                message("", NOON + 3, "d").put("subtype", "bot_message").toString(),
                message("U1", NOON + 4, "  ").toString(),
                message("U1", NOON + 5, "e").put("subtype", "tombstone").toString(),
                message("U1", NOON + 6, "f").put("ts", "soon").toString(),
                "{\"type\":\"huddle\"}", "17", "null", "\"text\"", "[[1]]",
                message("U1", NOON + 7, "the file").put("subtype", "file_share").toString(),
                message("U1", NOON + 8, "again").toString(), message("U1", NOON + 8, "again").toString(),
                reply("U1", NOON + 9, NOON + 7, "U1").put("subtype", "thread_broadcast").put("text", "look at this")
                        .toString()));
        assertThat(report.at("/totals/messages").asInt()).isEqualTo(3);
        assertThat(report.get("leftOut").toString()).isEqualTo("{\"a notice, such as a join or a change of topic\":2,"
                + "\"not a message\":1,\"without an author or a time\":1,\"without text\":1,\"written by a bot\":3}");
        assertThat(report.get("problems")).isEmpty();
    }

    @Test
    void all_may_lie_in_a_folder_private_channels_count_and_direct_conversations_do_not() throws IOException {
        JsonNode report = replay(ExportZip.usual()
                .with("groups.json", "[{\"id\":\"G1\",\"name\":\"secret\"},{\"id\":\"G2\",\"name\":\"empty\"}]")
                .with("dms.json", "[{\"id\":\"D1\",\"members\":[\"U1\",\"U2\"]}]")
                .day("general", "2026-03-02", said("U1", NOON, "hello there"))
                .day("secret", "2026-03-02", said("U1", NOON, CLEAR))
                .day("D1", "2026-03-02", said("U1", NOON, CLEAR))
                .with("general/canvas.json", "nonsense").in("Acme Slack export")
                .with("__MACOSX/Acme Slack export/channels.json", "\0"));
        assertThat(report.get("channels")).extracting(channel -> channel.get("name").asText()).containsExactly("general",
                "secret");
        assertThat(report.at("/channels/1/private").asBoolean()).isTrue();
        assertThat(report.get("suggestions")).hasSize(1);
    }

    @Test
    void one_broken_file_is_named_and_the_rest_goes_on() throws IOException {
        JsonNode report = replay(ExportZip.usual()
                .with("general/2026-03-01.json", "[" + said("U1", NOON - 86_400, "hello there") + ",\n{\"type\": oops}]")
                .with("general/2026-03-03.json", "{\"ok\":false}")
                .with("general/2026-02-30.json", "[]")
                .with("general/2026-03-04.json", "[" + said("U1", NOON + 200_000, "cut off"))
                .with("users.json", "[{\"id\":")
                .day("general", "2026-03-02", said("U1", NOON, CLEAR)));
        assertThat(report.at("/totals/messages").asInt()).isEqualTo(3);
        assertThat(report.get("suggestions")).hasSize(1);
        assertThat(report.get("problems")).hasSize(5).extracting(JsonNode::asText)
                .anyMatch(line -> line.startsWith("general/2026-03-01.json:2: this is not JSON"))
                .anyMatch(line -> line.startsWith("general/2026-03-03.json: it is not a list"))
                .anyMatch(line -> line.startsWith("general/2026-02-30.json: there is no such day"))
                .anyMatch(line -> line.startsWith("general/2026-03-04.json:"))
                .anyMatch(line -> line.startsWith("users.json:1: this is not JSON"));
    }

    @Test
    void a_damaged_archive_is_read_as_far_as_it_goes() throws IOException {
        Path file = ExportZip.usual().day("general", "2026-03-02", said("U1", NOON, CLEAR))
                .day("general", "2026-03-03", random(400)).write(folder.resolve("x.zip"));
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("general/2026-03-03.json") + 60;
        Arrays.fill(bytes, at, at + 200, (byte) 0xff);
        Files.write(file, bytes);
        JsonNode report = new ObjectMapper().readTree(replay(file).json());
        assertThat(report.get("suggestions")).hasSize(1);
        assertThat(report.get("problems")).hasSize(1);
        assertThat(report.at("/problems/0").asText()).startsWith("general/2026-03-03.json");
    }

    @ParameterizedTest
    @ValueSource(strings = { "../general/2026-03-02.json", "/general/2026-03-02.json", "general/../../2026-03-02.json",
            "..\\general\\2026-03-02.json", "C:/general/2026-03-02.json" })
    void names_that_lead_elsewhere_are_passed_over(String name) throws IOException {
        JsonNode report = replay(ExportZip.usual().day("general", "2026-03-01", said("U1", NOON - 86_400, "hello there"))
                .with(name, "[" + said("U1", NOON, CLEAR) + "]"));
        assertThat(report.get("suggestions")).isEmpty();
        assertThat(report.at("/problems/0").asText()).endsWith(": the name leads out of the archive; the file was left out");
    }

    @Test
    void a_bomb_goes_off_nowhere() throws IOException {
        String bomb = "[{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"" + NOON + ".1\",\"text\":\"" + "x ".repeat(9_000_000)
                + "\"}]";
        String deep = "[".repeat(100_000);
        String wide = "[{\"ts\":\"1\"," + "\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}]";
        JsonNode report = replay(ExportZip.usual().with("general/2026-03-01.json", deep).with("general/2026-03-02.json", wide)
                .with("general/2026-03-03.json", bomb + "x")
                .with("general/2026-03-04.json", bomb.replace("\"}]", "x".repeat(3_000_000) + "\"}]"))
                .day("general", "2026-03-05", said("U1", NOON + 300_000, CLEAR)));
        assertThat(report.get("suggestions")).hasSize(1);
        assertThat(report.at("/totals/messages").asInt()).isEqualTo(2);
        assertThat(report.get("problems")).hasSize(3).allMatch(line -> line.asText().contains("left out"));
    }

    @Test
    void what_is_no_export_is_told_in_a_line() throws IOException {
        Path text = Files.writeString(folder.resolve("x.zip"), "not a zip");
        assertThatThrownBy(() -> replay(text)).isInstanceOf(ExportException.class)
                .hasMessageStartingWith(text + ": this is not a zip archive");
        assertThatThrownBy(() -> replay(new ExportZip().with("readme.txt", "hello")))
                .isInstanceOf(ExportException.class).hasMessageContaining("there is no channels.json in it");
        assertThatThrownBy(() -> replay(ExportZip.usual())).isInstanceOf(ExportException.class)
                .hasMessageContaining("no channel in it has messages.");
        assertThatThrownBy(() -> replay(ExportZip.usual().with("channels.json", "<html>").day("general", "2026-03-02", "{}")))
                .isInstanceOf(ExportException.class).hasMessageContaining("no channel in it has messages (channels.json:1: ");
    }

    @Test
    void nothing_that_people_wrote_is_markup_in_the_page_and_nothing_is_loaded() throws IOException {
        String wild = "<script>alert(1)</script> \"'><img src=x onerror=y> \u202E\u0007 ";
        String json = "[{\"id\":\"C1\",\"name\":\"gen<b>eral\"}]";
        Path file = ExportZip.usual().with("channels.json", json).with("users.json", "[{\"id\":\"U1\",\"name\":\"<i>\"}]")
                .day("gen<b>eral", "2026-03-02",
                        said("U2", NOON,
                                CLEAR + "\n```" + wild.replace("<", "&lt;").replace(">", "&gt;")
                                        + " <@U1> <https://evil.example/x|\"onclick=z>```"))
                .with("gen<b>eral/2026-03-03.json", "<u>").write(folder.resolve("<s>.zip"));
        Path out = folder.resolve("a/b");
        assertThat(replay(file).writeTo(out)).containsExactly(out.resolve("report.html"), out.resolve("report.json"));
        String page = Files.readString(out.resolve("report.html"));
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&#39;&gt;&lt;img src=x onerror=y&gt;",
                "@&lt;i&gt;", "#gen&lt;b&gt;eral", "&lt;s&gt;.zip", "dir=\"auto\"", "prefers-color-scheme:dark",
                "name=\"viewport\"", "default-src 'none'")
                .doesNotContain("<script", "<img", "<b>", "<i>", "<u>", "<s>", "<link", "<a ", "href", "\u0007", "url(",
                        "@import");
    }

    @Test
    void half_a_pair_and_odd_bytes_reach_the_report() throws IOException {
        Path file = ExportZip.usual().day("general", "2026-03-02",
                said("U1", NOON, CLEAR + "\n```PAIR```").replace("PAIR", "\\ud83d\\u0000 \\ud83c\\udf89"))
                .write(folder.resolve("x.zip"));
        Path out = folder.resolve("out");
        replay(file).writeTo(out);
        assertThat(new ObjectMapper().readTree(out.resolve("report.json").toFile()).at("/suggestions/0/excerpt").asText())
                .isEqualTo(CLEAR + " ```? \uD83C\uDF89```");
    }

    private static String[] random(int count) {
        var random = new java.util.Random(1);
        String[] messages = new String[count];
        for (int i = 0; i < count; i++) {
            messages[i] = said("U1", NOON + 86_400 + i, Long.toHexString(random.nextLong()) + " hello");
        }
        return messages;
    }

    private static int reason(JsonNode report, String reason) {
        for (JsonNode silence : report.get("silences")) {
            if (silence.get("reason").asText().equals(reason)) {
                return silence.get("count").asInt();
            }
        }
        return 0;
    }

    private static String said(String user, long second, String text) {
        return message(user, second, text).toString();
    }

    private static ObjectNode message(String user, long second, String text) {
        ObjectNode message = JsonNodeFactory.instance.objectNode().put("type", "message").put("ts", second + ".000100")
                .put("text", text);
        message.putObject("user_profile").put("real_name", "somebody").put("text", "not this one");
        message.putObject("edited").put("user", "U8").put("ts", "1.1");
        message.putArray("blocks").addObject().put("type", "rich_text").put("text", "nor this one");
        return user.isEmpty() ? message : message.put("user", user);
    }

    private static ObjectNode reply(String user, long second, long root, String parent) {
        ObjectNode reply = message(user, second, "").put("thread_ts", root + ".000100");
        return parent.isEmpty() ? reply : reply.put("parent_user_id", parent);
    }

    private JsonNode replay(ExportZip zip) throws IOException {
        return new ObjectMapper().readTree(replay(zip.write(folder.resolve("export.zip"))).json());
    }

    private Report replay(Path file) {
        return new Replay(new Decider("backend-architect", "database-architect", IntentModel.bundled()), PERSONAS, RULES)
                .of(file, new Progress() {

                    @Override
                    public void expect(long bytes) {
                        expected = bytes;
                    }

                    @Override
                    public void reached(long bytes, long messages) {
                        reached = bytes - listBytes(file);
                    }
                });
    }

    private static long listBytes(Path file) {
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            return zip.stream().filter(entry -> !entry.getName().contains("/")).mapToLong(java.util.zip.ZipEntry::getSize)
                    .sum();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
