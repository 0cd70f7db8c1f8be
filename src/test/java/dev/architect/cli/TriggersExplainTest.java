package dev.architect.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class TriggersExplainTest {

    private static final String CLEAR = "How should the notification service talk to the patient service?";

    @TempDir
    Path folder;

    @Test
    void an_offer_names_rule_score_threshold_and_words() {
        Terminal terminal = explain(CLEAR);
        assertThat(terminal.code()).isZero();
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out()).startsWith("It would offer help, since a rule fired\n")
                .containsPattern("label +architect\n")
                .containsPattern(
                        "score +0\\.\\d\\d for architect, above the threshold of 0\\.\\d\\d; unsure is 0\\.\\d\\d to 0\\.\\d\\d\n")
                .containsPattern("personas +backend-architect\n").containsPattern("rule +backend-architect/\\S+: .+\n")
                .containsPattern("words +.*service.*\n").containsPattern("language +English\n")
                .containsPattern("nearest rules, by likeness\n( +0\\.\\d\\d  \\S+/\\S+: .+ \\(.+\\)\n){3}$");
    }

    @Test
    void silence_is_good_and_says_why() {
        Terminal terminal = explain("lunch anyone?");
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out()).startsWith("Silence, since no rule fired\n")
                .containsPattern("label +none; closest to \\w+\n")
                .containsPattern("score +0\\.\\d\\d for \\w+, below the threshold of 0\\.\\d\\d");
    }

    @Test
    void a_guard_is_named_and_the_rules_were_not_asked() throws IOException {
        Terminal terminal = explain("@ana can you look at the patient service?");
        assertThat(terminal.out()).startsWith("Silence, since the message is addressed to somebody else\n")
                .contains("none; the rules were not asked");
        JsonNode json = json("@ana can you look at the patient service?");
        assertThat(json.get("guard").asText()).isEqualTo("PEOPLE_TALK_TO_EACH_OTHER");
        assertThat(json.get("speaks").asBoolean()).isFalse();
        assertThat(json.get("predicted").asText()).isEqualTo("none");
    }

    @Test
    void json_has_exactly_what_a_machine_reads() throws IOException {
        JsonNode json = json(CLEAR);
        assertThat(json.properties().stream().map(Map.Entry::getKey)).containsExactly("speaks", "predicted", "because", "guard",
                "label", "score", "threshold", "unsureFrom", "certainty", "personas", "rule", "words", "language", "nearest");
        assertThat(json.get("speaks").asBoolean()).isTrue();
        assertThat(json.get("predicted").asText()).isEqualTo("architect");
        assertThat(json.at("/because/reason").asText()).isEqualTo("RULE_FIRED");
        assertThat(json.get("guard").isNull()).isTrue();
        assertThat(json.get("certainty").asText()).isEqualTo("fires");
        assertThat(json.get("score").asDouble()).isGreaterThanOrEqualTo(json.get("threshold").asDouble());
        assertThat(json.get("personas").get(0).asText()).isEqualTo("backend-architect");
        assertThat(json.at("/rule/id").asText()).startsWith("backend-architect/");
        assertThat(json.get("nearest")).hasSize(3);
    }

    @Test
    void the_text_may_come_from_standard_input() {
        Terminal terminal = Terminal.run("precisamos modelar as tabelas de consultas e as chaves estrangeiras, como fazemos?\n",
                Map.of(), "triggers", "explain", "-");
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out()).contains("language  Portuguese");
    }

    @Test
    void a_persona_of_the_teams_own_is_asked_by_its_file_alone() throws IOException {
        Files.writeString(folder.resolve("network.md"),
                """
                        ---
                        name: network-engineer
                        description: "Should be used PROACTIVELY when the user:\\n- plans VPN tunnels, subnets, peering or firewall rules\\n"
                        ---
                        You design networks.
                        """);
        Terminal terminal = Terminal.run("triggers", "explain", "--agents", folder.toString(), "--json",
                "how should we lay out the subnets and the VPN peering between the two offices?");
        JsonNode json = new ObjectMapper().readTree(terminal.out());
        assertThat(json.get("nearest").get(0).get("persona").asText()).isEqualTo("network-engineer");
        assertThat(json.get("predicted").asText()).isEqualTo("network-engineer");
        assertThat(json.get("label").asText()).isEqualTo("other");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "\n\t" })
    void no_text_is_wrong_use(String text) {
        Terminal terminal = explain(text);
        assertThat(terminal.code()).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).isEqualTo("there is no text\n");
        assertThat(Terminal.run(text, Map.of(), "triggers", "explain", "-").code()).isEqualTo(2);
    }

    @Test
    void wrong_use_is_told_from_silence() {
        assertThat(Terminal.run("triggers").code()).isEqualTo(2);
        assertThat(Terminal.run("triggers", "explain").code()).isEqualTo(2);
        assertThat(Terminal.run("triggers", "explain", "a", "b").code()).isEqualTo(2);
        Terminal terminal = Terminal.run("triggers", "explain", "--agents", folder.resolve("nowhere").toString(), CLEAR);
        assertThat(terminal.code()).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo(folder.resolve("nowhere") + ": this is not a folder\n");
    }

    @Test
    void odd_texts_are_decided_like_any_other() {
        for (String text : OddTexts.ALL) {
            Terminal terminal = Terminal.run(text, Map.of(), "triggers", "explain", "-");
            assertThat(terminal.code()).as(text.substring(0, Math.min(40, text.length()))).isZero();
            assertThat(terminal.err()).isEmpty();
        }
    }

    private static Terminal explain(String text) {
        return Terminal.run("triggers", "explain", text);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(Terminal.run("triggers", "explain", "--json", text).out());
    }
}
