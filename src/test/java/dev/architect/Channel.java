package dev.architect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import dev.architect.slack.FakeSlack;
import dev.architect.slack.FakeSlack.Call;
import dev.architect.slack.SlackRequests;

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
