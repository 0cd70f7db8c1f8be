package dev.architect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import dev.architect.slack.FakeSlack;
import dev.architect.slack.FakeSlack.Call;
import dev.architect.slack.SlackRequests;
import io.restassured.response.ValidatableResponse;

/// A channel in which people write and the bot answers, seen from Slack.
final class Channel {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FakeSlack slack;
    private final SlackRequests requests = new SlackRequests(SlackPeer.SIGNING_SECRET);
    // Unlike any other, since the test's database outlives the application.
    private final String id = "C" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    Channel(FakeSlack slack) {
        this.slack = slack;
    }

    /// @return the message's ts
    String say(String text) {
        String ts = ts();
        event("message", text, ts, ts);
        return ts;
    }

    String sayIn(String thread, String text) {
        String ts = ts();
        event("message", text, ts, thread);
        return ts;
    }

    /// Slack's second announcement of a mention.
    void mention(String text, String ts) {
        event("app_mention", text, ts, ts);
    }

    private void event(String type, String text, String ts, String thread) {
        String inThread = thread.equals(ts) ? "" : "\"thread_ts\":\"%s\",".formatted(thread);
        requests.post(
                """
                        {"type":"event_callback","team_id":"%s","api_app_id":"A1","event_id":"Ev%s%s%s","event_time":1767225600,
                        "authorizations":[{"team_id":"%s","user_id":"%s","is_bot":true}],
                        "event":{"type":"%s",%s"channel":"%s","channel_type":"channel","user":"U0ANA","text":"%s","ts":"%s","event_ts":"%s"}}"""
                        .formatted(FakeSlack.TEAM, type, id, ts, FakeSlack.TEAM, FakeSlack.BOT_USER, type, inThread, id, text,
                                ts,
                                ts))
                .statusCode(200);
    }

    /// Somebody takes the bot into the channel.
    void invite() {
        requests.post("""
                {"type":"event_callback","team_id":"%s","api_app_id":"A1","event_id":"EvJoin%s","event_time":1767225600,
                "authorizations":[{"team_id":"%s","user_id":"%s","is_bot":true}],
                "event":{"type":"member_joined_channel","user":"%s","channel":"%s","channel_type":"C","team":"%s",
                "inviter":"U0ANA","event_ts":"1767225600.000050"}}"""
                .formatted(FakeSlack.TEAM, id, FakeSlack.TEAM, FakeSlack.BOT_USER, FakeSlack.BOT_USER, id, FakeSlack.TEAM))
                .statusCode(200);
    }

    /// Ana presses a button of an offer, or of what came in its place.
    ///
    /// @param blocks that the button stands in
    /// @return the id of this press, which ends the address of its response
    String press(JsonNode blocks, String actionId) {
        return press(blocks, actionId, "press" + NUMBER.incrementAndGet());
    }

    String press(JsonNode blocks, String actionId, String trigger) {
        JsonNode button = StreamSupport.stream(blocks.spliterator(), false)
                .filter(block -> block.path("type").asText().equals("actions"))
                .flatMap(block -> StreamSupport.stream(block.path("elements").spliterator(), false))
                .filter(element -> element.path("action_id").asText().equals(actionId)).findFirst().orElseThrow();
        requests.interaction("""
                {"type":"block_actions","user":{"id":"U0ANA","username":"ana","name":"ana","team_id":"%s"},"api_app_id":"A1",
                "container":{"type":"message","message_ts":"1767225600.000900","channel_id":"%s","is_ephemeral":true},
                "trigger_id":"%s","team":{"id":"%s","domain":"clinic"},"enterprise":null,"is_enterprise_install":false,
                "channel":{"id":"%s","name":"backend"},"state":{"values":{}},"response_url":"%s",
                "actions":[{"action_id":"%s","block_id":"b1","text":{"type":"plain_text","text":"x","emoji":true},
                "value":"%s","type":"button","action_ts":"1767225601.5"}]}"""
                .formatted(FakeSlack.TEAM, id, trigger, FakeSlack.TEAM, id, slack.responseUrl(trigger), actionId,
                        button.path("value").asText()))
                .statusCode(200);
        return trigger;
    }

    /// Ana types a slash command.
    ValidatableResponse command(String text) {
        String number = String.valueOf(NUMBER.incrementAndGet());
        return requests.command(Map.ofEntries(Map.entry("token", "unused"), Map.entry("team_id", FakeSlack.TEAM),
                Map.entry("team_domain", "clinic"), Map.entry("channel_id", id), Map.entry("channel_name", "backend"),
                Map.entry("user_id", "U0ANA"), Map.entry("user_name", "ana"), Map.entry("command", "/architect"),
                Map.entry("text", text), Map.entry("api_app_id", "A1"), Map.entry("is_enterprise_install", "false"),
                Map.entry("response_url", slack.responseUrl(number)), Map.entry("trigger_id", id + number + ".7384")))
                .statusCode(200);
    }

    /// Waits until the condition holds for all calls, and gives them.
    List<Call> awaitCalls(Predicate<List<Call>> condition) {
        assertThat(slack.await(condition, PATIENCE)).as(() -> "calls so far: " + slack.methods()).isTrue();
        return slack.calls();
    }

    private static String ts() {
        return "1767225600.%06d".formatted(NUMBER.incrementAndGet());
    }

    /// Waits until the bot has made these many posts and uploads in the thread, and gives all calls about it.
    List<Call> await(String thread, Predicate<List<Call>> isComplete) {
        assertThat(slack.await(calls -> isComplete.test(about(thread, calls)), PATIENCE))
                .as(() -> "calls so far: " + about(thread, slack.calls()).stream().map(Call::method).toList())
                .isTrue();
        return about(thread, slack.calls());
    }

    /// Calls that name the thread or, like those about files, none.
    private List<Call> about(String thread, List<Call> calls) {
        return calls.stream().filter(call -> {
            String threadTs = call.args().getOrDefault("thread_ts", call.args().get("ts"));
            return threadTs == null || threadTs.equals(thread);
        }).toList();
    }

    String id() {
        return id;
    }

    /// The titles of the files that were shared in a thread.
    static List<String> shared(List<Call> calls) {
        return calls.stream()
                .filter(call -> call.method().equals("files.completeUploadExternal") && call.args().containsKey("thread_ts"))
                .map(call -> call.json("files").get(0).path("title").asText())
                .toList();
    }

    static String allText(List<Call> calls) {
        var text = new StringBuilder();
        for (Call call : calls) {
            if (call.method().equals("chat.postMessage")) {
                call.json("blocks").forEach(block -> text.append(block.path("text").asText()).append('\n'));
            }
        }
        return text.toString();
    }
}
