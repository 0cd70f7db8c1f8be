package dev.architect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.architect.memory.Database;
import dev.architect.slack.FakeSlack;
import dev.architect.slack.FakeSlack.Call;
import dev.architect.slack.FakeSlack.Reply;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// From the signed request to the last post, with no model configured: the playbooks answer.
@QuarkusTest
@WithTestResource(SlackPeer.class)
class AnswersWithoutAModelTest {

    FakeSlack slack;

    @Inject
    Database database;

    private Channel channel;

    @BeforeEach
    void empty_workspace() {
        awaitQuiet();
        slack.reset();
        channel = new Channel(slack);
    }

    @Test
    void a_mention_is_answered_with_lead_pictures_rest_and_contract() {
        String ts = channel.say("<@U0BOT> we need to add Google OAuth login");
        List<Call> calls = channel.await(ts, AnswersWithoutAModelTest::isComplete);

        assertThat(calls.stream().map(Call::method).distinct()).containsExactly("assistant.threads.setStatus",
                "chat.postMessage", "files.getUploadURLExternal", "upload", "files.completeUploadExternal", "files.info");
        assertThat(calls.getFirst().method()).isEqualTo("assistant.threads.setStatus");
        Call lead = calls.get(1);
        assertThat(lead.arg("username")).isEqualTo("Backend Architect");
        assertThat(lead.arg("thread_ts")).isEqualTo(ts);
        assertThat(lead.json("blocks").get(0).path("text").asText().lines().filter(line -> !line.isBlank()).count())
                .isBetween(5L, 9L);
        List<Call> pictures = calls.stream().filter(AnswersWithoutAModelTest::isPicture).toList();
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(call -> assertThat(call.json("blocks").toString()).contains("slack_file", "alt_text"));
        assertThat(calls).filteredOn(call -> call.method().equals("upload")).first()
                .satisfies(upload -> assertThat(upload.body()).startsWith(0x89, 'P', 'N', 'G'));
        String text = Channel.allText(calls);
        assertThat(text).contains("## 1.", "## 10.").containsIgnoringCase("google").doesNotContain("```mermaid", "{{");
        assertThat(uploaded(calls, "openapi.yaml")).startsWith("openapi: 3");
        assertThat(uploaded(calls, "diagrams.md")).contains("```mermaid\nflowchart", "```mermaid\nsequenceDiagram");
    }

    @Test
    void a_mention_that_is_announced_twice_is_answered_once() {
        String ts = channel.say("<@U0BOT> how should orders talk to billing?");
        channel.mention("<@U0BOT> how should orders talk to billing?", ts);
        channel.await(ts, AnswersWithoutAModelTest::isComplete);
        String next = channel.say("<@U0BOT> hello");
        channel.await(next, calls -> calls.stream().anyMatch(call -> call.args().containsValue(next)
                && call.method().equals("chat.postMessage")));
        assertThat(slack.messages(channel.id(), ts))
                .extracting(message -> message.at("/metadata/event_payload/part_id").asText())
                .filteredOn(id -> !id.isEmpty()).doesNotHaveDuplicates();
        assertThat(slack.calls("assistant.threads.setStatus")).filteredOn(call -> call.args().containsValue(ts)).hasSize(1);
    }

    @Test
    void the_answer_is_in_the_language_of_the_question() {
        String ts = channel.say("<@U0BOT> precisamos separar o processamento de documentos em um serviço próprio");
        List<Call> calls = channel.await(ts, AnswersWithoutAModelTest::isComplete);
        assertThat(Channel.allText(calls)).contains("serviço", "não");
    }

    @Test
    void what_nobody_asked_the_bot_is_left_alone_and_the_reason_is_kept() {
        String silent = channel.say("we need to add Google OAuth login");
        String asked = channel.say("<@U0BOT> hello");
        channel.await(asked, calls -> calls.stream().anyMatch(call -> call.method().equals("chat.postMessage")));
        awaitQuiet();
        assertThat(slack.calls()).noneMatch(call -> call.args().containsValue(silent));
        assertThat(database.query("select decision, because from decision where channel = ? and message_ts = ?",
                row -> row.getString(1) + " " + row.getString(2), channel.id(), silent))
                .containsExactly("silent CHANNEL_IS_OFF");
    }

    @Test
    void a_schema_question_is_answered_by_the_database_architect() {
        String ts = channel.say("<@U0BOT> which columns and indexes should the invoices table have?");
        List<Call> calls = channel.await(ts, made -> made.stream().filter(AnswersWithoutAModelTest::isPost).count() >= 3);
        assertThat(calls).filteredOn(AnswersWithoutAModelTest::isPost)
                .allSatisfy(call -> assertThat(call.arg("username")).isEqualTo("Database Architect"));
    }

    @Test
    void a_question_of_both_kinds_gets_the_data_layer_first() {
        String ts = channel.say("<@U0BOT> we need an endpoint for refunds and the tables behind it");
        List<Call> calls = channel.await(ts, AnswersWithoutAModelTest::isComplete);
        List<String> names = calls.stream().filter(AnswersWithoutAModelTest::isPost).map(call -> call.arg("username"))
                .distinct()
                .toList();
        assertThat(names).containsExactly("Database Architect", "Backend Architect");
    }

    @Test
    void a_follow_up_goes_on_in_the_thread() {
        String ts = channel.say("<@U0BOT> we need to add Google OAuth login");
        channel.await(ts, AnswersWithoutAModelTest::isComplete);
        int before = slack.messages(channel.id(), ts).size();
        channel.sayIn(ts, "and what about retries?");
        channel.await(ts, calls -> slack.messages(channel.id(), ts).size() > before);
        assertThat(slack.messages(channel.id(), ts).get(before).path("username").asText()).isEqualTo("Backend Architect");
    }

    @Test
    void a_post_whose_receipt_was_lost_is_found_and_not_made_again() {
        // The first answer to chat.postMessage is lost on the way: Slack has the message, the bot does not know.
        slack.next("chat.postMessage", Reply.status(500));
        String ts = channel.say("<@U0BOT> we need to add Google OAuth login");
        List<Call> calls = channel.await(ts, AnswersWithoutAModelTest::isComplete);
        assertThat(calls).extracting(Call::method).contains("conversations.replies");
        assertThat(slack.messages(channel.id(), ts))
                .extracting(message -> message.at("/metadata/event_payload/part_id").asText())
                .filteredOn(id -> !id.isEmpty()).doesNotHaveDuplicates();
    }

    @Test
    void a_picture_that_cannot_be_uploaded_is_shown_as_source_and_the_answer_goes_on() {
        slack.next("files.getUploadURLExternal", Reply.status(500), Reply.status(500), Reply.status(500));
        String ts = channel.say("<@U0BOT> we need to add Google OAuth login");
        List<Call> calls = channel.await(ts, AnswersWithoutAModelTest::isComplete);
        assertThat(Channel.allText(calls)).containsOnlyOnce("```mermaid").doesNotContain("Sorry");
        assertThat(calls).filteredOn(AnswersWithoutAModelTest::isPicture).isNotEmpty();
    }

    @Test
    void what_can_never_be_posted_is_a_dead_letter() {
        slack.next("chat.postMessage", Reply.error("channel_not_found"), Reply.error("channel_not_found"));
        String ts = channel.say("<@U0BOT> we need to add Google OAuth login");
        channel.await(ts, calls -> calls.stream().filter(AnswersWithoutAModelTest::isPost).count() == 2);
        awaitQuiet();
        assertThat(database.query("select state, reason from inbox_event where message_key like ?",
                row -> row.getString(1) + " " + row.getString(2), "%/" + channel.id() + "/" + ts))
                .singleElement().asString().startsWith("DEAD").contains("channel_not_found");
    }

    /// Until nobody works on what an earlier test asked.
    private void awaitQuiet() {
        while (database.queryOne("select 1 from inbox_event where state = 'PENDING'", row -> true).isPresent()) {
            slack.await(calls -> false, Duration.ofMillis(20));
        }
    }

    private static boolean isComplete(List<Call> calls) {
        return Channel.shared(calls).containsAll(List.of("openapi.yaml", "diagrams.md"));
    }

    private static boolean isPost(Call call) {
        return call.method().equals("chat.postMessage");
    }

    private static boolean isPicture(Call call) {
        return isPost(call) && call.json("blocks").toString().contains("slack_file");
    }

    private static String uploaded(List<Call> calls, String name) {
        int order = calls.stream().filter(call -> call.method().equals("files.getUploadURLExternal"))
                .map(call -> call.arg("filename"))
                .toList().indexOf(name);
        return new String(calls.stream().filter(call -> call.method().equals("upload")).toList().get(order).body(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
