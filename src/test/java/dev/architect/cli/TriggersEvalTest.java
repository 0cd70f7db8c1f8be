package dev.architect.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

class TriggersEvalTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ARCHITECT = "How should the notification service talk to the patient service?";

    @TempDir
    Path folder;

    @Test
    void precision_recall_and_confusion_are_counted_for_all_and_for_each_language() throws IOException {
        Path file = write(row("1", ARCHITECT, "architect", "en"), row("2", ARCHITECT, "none", "en"),
                row("3", "lunch anyone?", "architect", "en"), row("4", "bom dia pessoal, quem vai almoçar?", "none", "pt"));
        Terminal terminal = Terminal.run("triggers", "eval", file.toString(), "--json");
        assertThat(terminal.code()).isZero();
        assertThat(terminal.err()).isEmpty();
        JsonNode json = JSON.readTree(terminal.out());
        assertThat(json.properties().stream().map(Map.Entry::getKey)).containsExactly("file", "messages", "labelled",
                "badLines", "predicted", "all", "languages");
        assertThat(json.get("all")).isEqualTo(JSON.readTree("""
                {"messages":4,
                 "architect":{"precision":0.5,"recall":0.5,"f1":0.5,"support":2},
                 "schema":{"precision":null,"recall":null,"f1":null,"support":0},
                 "both":{"precision":null,"recall":null,"f1":null,"support":0},
                 "none":{"precision":0.5,"recall":0.5,"f1":0.5,"support":2},
                 "speak":{"precision":0.5,"recall":0.5,"f1":0.5,"support":2},
                 "staySilent":{"precision":0.5,"recall":0.5,"f1":0.5,"support":2},
                 "confusion":{"none":{"none":1,"architect":1,"schema":0,"both":0},
                              "architect":{"none":1,"architect":1,"schema":0,"both":0},
                              "schema":{"none":0,"architect":0,"schema":0,"both":0},
                              "both":{"none":0,"architect":0,"schema":0,"both":0}}}"""));
        assertThat(json.at("/languages/en/messages").asInt()).isEqualTo(3);
        assertThat(json.at("/languages/pt/none/recall").asDouble()).isEqualTo(1);
    }

    @Test
    void people_read_tables() throws IOException {
        Path file = write(row("1", ARCHITECT, "architect", "en"), row("2", "lunch anyone?", "none", "en"));
        Terminal terminal = Terminal.run("triggers", "eval", file.toString());
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out())
                .contains(file + ": 2 messages, 2 of them labelled\n", "all, 2 messages", "lang en, 2 messages")
                .containsPattern("speak +1\\.000 +1\\.000 +1\\.000 +1\n").containsPattern("schema +- +- +- +0\n")
                .containsPattern("expected +none +architect +schema +both  predicted\n");
    }

    @Test
    void predictions_come_in_the_order_of_the_messages_and_need_no_label() throws IOException {
        Path file = write("{\"id\":\"b\",\"text\":\"" + ARCHITECT + "\"}", "", "{\"id\":7,\"text\":\"@ana can you look?\"}",
                "{\"text\":\"lunch anyone?\",\"label\":null}");
        Path out = folder.resolve("out.jsonl");
        Terminal terminal = Terminal.run("triggers", "eval", file.toString(), "--predictions", out.toString());
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out()).contains("3 messages, 0 of them labelled").doesNotContain("precision");
        List<JsonNode> predictions = predictions(out);
        assertThat(predictions).hasSize(3).allSatisfy(prediction -> assertThat(prediction.properties())
                .extracting(Map.Entry::getKey).containsExactly("id", "predicted", "score", "rule", "because"));
        assertThat(predictions).extracting(prediction -> prediction.get("id").toString()).containsExactly("\"b\"", "7", "4");
        assertThat(predictions).extracting(prediction -> prediction.get("predicted").asText()).containsExactly("architect",
                "none", "none");
        assertThat(predictions.getFirst().get("score").isNumber()).isTrue();
        assertThat(predictions.getFirst().get("rule").asText()).startsWith("backend-architect/");
        assertThat(predictions.getFirst().get("because").asText()).startsWith("a rule fired: ").contains("service");
        assertThat(predictions.get(1).get("because").asText()).isEqualTo("the message is addressed to somebody else");
    }

    @Test
    void each_bad_line_is_named_with_its_mend_and_the_rest_counts() throws IOException {
        Path file = folder.resolve("in.jsonl");
        Files.write(file, String.join("\n", row("1", ARCHITECT, "architect", "en"), "not json", "[1]", "{\"id\":\"3\"}",
                "{\"id\":\"4\",\"text\":\"a b\",\"label\":\"perhaps\"}", "{\"text\":\"a\"} {\"text\":\"b\"}",
                "{\"text\":\"caf\u00e9\"}",
                "{\"text\":\"" + "x".repeat(2_000_000) + "\"}", row("9", "lunch anyone?", "none", "en"))
                .getBytes(StandardCharsets.ISO_8859_1));
        Terminal terminal = Terminal.run("triggers", "eval", file.toString(), "--json");
        assertThat(terminal.code()).isEqualTo(1);
        assertThat(terminal.err().lines()).hasSize(7).allMatch(line -> line.matches(".+in\\.jsonl:[2-8]: .+; .+\\."))
                .anyMatch(line -> line.contains(":2: this is not JSON"))
                .anyMatch(line -> line.contains(":4: text is missing; add"))
                .anyMatch(line -> line.contains(":5: the label is unknown; use one of none, architect, schema, both."))
                .anyMatch(line -> line.contains(":7: the line is not UTF-8; save"))
                .anyMatch(line -> line.contains(":8: the line is longer than 1 MB; keep"));
        JsonNode json = JSON.readTree(terminal.out());
        assertThat(json.get("messages").asInt()).isEqualTo(2);
        assertThat(json.get("badLines").asInt()).isEqualTo(7);
    }

    @Test
    void a_persona_of_the_teams_own_counts_by_its_name_in_predictions_and_as_none_in_the_measures() throws IOException {
        Path agents = Files.createDirectory(folder.resolve("agents"));
        Files.writeString(agents.resolve("network.md"),
                """
                        ---
                        name: network-engineer
                        description: "Should be used PROACTIVELY when the user:\\n- plans VPN tunnels, subnets, peering or firewall rules\\n"
                        ---
                        You design networks.
                        """);
        Path file = write(row("1", "how should we lay out the subnets and the VPN peering between the two offices?",
                "network-engineer", "en"));
        Path out = folder.resolve("out.jsonl");
        Terminal terminal = Terminal.run("triggers", "eval", file.toString(), "--predictions", out.toString(), "--agents",
                agents.toString(), "--json");
        assertThat(terminal.code()).isZero();
        assertThat(predictions(out).getFirst().get("predicted").asText()).isEqualTo("network-engineer");
        assertThat(JSON.readTree(terminal.out()).at("/all/confusion/none/none").asInt()).isEqualTo(1);
    }

    @Test
    void odd_texts_are_messages_too() throws IOException {
        Path file = write(OddTexts.ALL.stream().map(text -> JsonNodeFactory.instance.objectNode().put("text", text)
                .put("label", "none").toString().replace("\uD800", "\\ud800")).toArray(String[]::new));
        Files.writeString(file, "\n{\"text\":\"\",\"label\":\"none\"}", java.nio.file.StandardOpenOption.APPEND);
        Path out = folder.resolve("out.jsonl");
        Terminal terminal = Terminal.run("triggers", "eval", file.toString(), "--predictions", out.toString());
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.code()).isZero();
        assertThat(predictions(out)).hasSize(OddTexts.ALL.size() + 1);
    }

    @Test
    void a_file_without_messages_is_no_good() throws IOException {
        for (String content : List.of("", "\n\n")) {
            Terminal terminal = Terminal.run("triggers", "eval", write(content).toString());
            assertThat(terminal.code()).isEqualTo(1);
            assertThat(terminal.out()).isEmpty();
            assertThat(terminal.err()).contains(": there is no message in it. Write one on each line").hasLineCount(1);
        }
    }

    @Test
    void files_that_cannot_be_read_or_written_are_wrong_use() throws IOException {
        Path file = write(row("1", "lunch anyone?", "none", "en"));
        for (List<String> arguments : List.of(List.of(folder.resolve("nowhere.jsonl").toString()), List.of(folder.toString()),
                List.of(file.toString(), "--predictions", folder.resolve("nowhere/out.jsonl").toString()),
                List.of(file.toString(), "--predictions", file.toString()))) {
            var all = new java.util.ArrayList<>(List.of("triggers", "eval"));
            all.addAll(arguments);
            Terminal terminal = Terminal.run(all.toArray(String[]::new));
            assertThat(terminal.code()).isEqualTo(2);
            assertThat(terminal.err()).hasLineCount(1);
        }
        assertThat(file).content().contains("lunch");
    }

    private static String row(String id, String text, String label, String language) {
        return JsonNodeFactory.instance.objectNode().put("id", id).put("text", text).put("label", label).put("lang", language)
                .put("why", "not looked at").toString();
    }

    private Path write(String... lines) throws IOException {
        return Files.writeString(folder.resolve("in.jsonl"), String.join("\n", lines));
    }

    private static List<JsonNode> predictions(Path file) throws IOException {
        var predictions = new java.util.ArrayList<JsonNode>();
        for (String line : Files.readAllLines(file)) {
            predictions.add(JSON.readTree(line));
        }
        return predictions;
    }
}
