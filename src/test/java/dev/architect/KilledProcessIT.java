package dev.architect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import dev.architect.llm.FakeModelPeer;
import dev.architect.slack.FakeSlack;
import dev.architect.slack.FakeSlack.Call;
import io.restassured.RestAssured;

/// What was acknowledged is answered, once, also when the process is killed on the way.
class KilledProcessIT {

    @TempDir
    Path folder;

    private final FakeSlack slack = FakeSlack.start();
    private final FakeModelPeer model = new FakeModelPeer();
    private final String restAssuredUri = RestAssured.baseURI;
    private Channel channel;

    @BeforeEach
    void open_a_channel() {
        channel = new Channel(slack);
    }

    @AfterEach
    void stop_the_peers() {
        slack.close();
        model.close();
        RestAssured.baseURI = restAssuredUri;
    }

    @Test
    void killed_between_the_acknowledgement_and_the_answer() throws Exception {
        model.answers(FakeModelPeer.hang());
        String ts;
        try (var bot = BotProcess.start(folder, environment(Map.of("ANTHROPIC_API_KEY", "key", "ANTHROPIC_BASE_URL",
                model.url().toString())))) {
            ts = channel.say("<@U0BOT> we need to add Google OAuth login");
            channel.await(ts, calls -> calls.stream().anyMatch(call -> call.method().equals("assistant.threads.setStatus")));
            bot.kill();
        }
        assertThat(slack.calls("chat.postMessage")).isEmpty();
        try (var bot = BotProcess.start(folder, environment(Map.of()))) {
            channel.await(ts, KilledProcessIT::isComplete);
            assertEachPartStandsOnce(ts);
        }
    }

    @Test
    void killed_in_the_middle_of_the_answer() throws Exception {
        String ts;
        try (var bot = BotProcess.start(folder, environment(Map.of()))) {
            ts = channel.say("<@U0BOT> we need to add Google OAuth login");
            channel.await(ts, calls -> calls.stream().anyMatch(call -> call.method().equals("chat.postMessage")));
            bot.kill();
        }
        try (var bot = BotProcess.start(folder, environment(Map.of()))) {
            channel.await(ts, KilledProcessIT::isComplete);
            assertEachPartStandsOnce(ts);
        }
    }

    private void assertEachPartStandsOnce(String ts) {
        List<JsonNode> messages = slack.messages(channel.id(), ts);
        assertThat(messages).extracting(message -> message.at("/metadata/event_payload/part_id").asText())
                .filteredOn(id -> !id.isEmpty()).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(messages).filteredOn(message -> message.path("files").toString().contains("openapi.yaml")).hasSize(1);
    }

    private Map<String, String> environment(Map<String, String> more) {
        var environment = new HashMap<>(Map.of("SLACK_API_URL", slack.url().toString(), "SLACK_BOT_TOKEN", "xoxb-test",
                "SLACK_SIGNING_SECRET", SlackPeer.SIGNING_SECRET));
        environment.putAll(more);
        return environment;
    }

    private static boolean isComplete(List<Call> calls) {
        return Channel.shared(calls).containsAll(List.of("openapi.yaml", "diagrams.md"));
    }
}
