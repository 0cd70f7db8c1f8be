package dev.architect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import dev.architect.memory.Database;
import dev.architect.slack.FakeSlack;
import dev.architect.slack.FakeSlack.Call;
import dev.architect.slack.FakeSlack.Reply;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// How the bot behaves in a channel of Slack when nobody calls it: from the signed request to the last call, and no others.
@QuarkusTest
@WithTestResource(SlackPeer.class)
class OffersInSlackTest {

    private static final String QUESTION = "How should the notification service talk to the patient service?";
    private static final String PERGUNTA = "Como o serviço de notificações deve se comunicar com o serviço de pacientes?";

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
    void nothing_is_offered_where_nobody_invited_the_bot() {
        channel.say(QUESTION);
        awaitQuiet();
        assertThat(slack.calls()).isEmpty();
        channel.command("why").body("text", containsString("offers are off in this channel"));
    }

    @Test
    void an_invited_bot_introduces_itself_once_in_two_lines() {
        channel.invite();
        channel.invite();
        awaitQuiet();
        assertThat(slack.calls()).hasSize(1);
        Call introduction = slack.calls().getFirst();
        assertThat(introduction.method()).isEqualTo("chat.postMessage");
        assertThat(introduction.args()).containsEntry("channel", channel.id()).doesNotContainKey("thread_ts")
                .containsEntry("username", "Backend Architect");
        String text = introduction.json("blocks").at("/0/text").asText();
        assertThat(text.lines()).hasSize(2);
        assertThat(text).contains("mention me", "`quiet`", "`why`");
    }

    @Test
    void a_design_message_is_offered_help_that_only_its_author_sees() {
        invited();
        channel.say(QUESTION);
        awaitQuiet();
        assertThat(slack.methods()).containsExactly("chat.postEphemeral");
        Call offer = slack.calls().getFirst();
        assertThat(offer.args()).containsEntry("channel", channel.id()).containsEntry("user", "U0ANA")
                .containsEntry("username", "Backend Architect").doesNotContainKeys("thread_ts", "metadata");
        assertThat(offer.json("blocks").at("/0/text/text").asText()).startsWith("This looks like a question for the *")
                .contains("(rule: “");
        assertThat(labels(offer.json("blocks"))).containsExactly("Design it", "Only me", "Not now", "Quiet here");
    }

    @Test
    void small_talk_is_left_alone() {
        invited();
        channel.say("lunch anyone?");
        awaitQuiet();
        assertThat(slack.calls()).isEmpty();
    }

    @Test
    void an_offer_speaks_the_language_of_the_message() {
        invited();
        channel.say(PERGUNTA);
        awaitQuiet();
        assertThat(labels(offer())).containsExactly("Desenhar", "Só para mim", "Agora não", "Silêncio aqui");
    }

    @Test
    void design_it_answers_the_message_in_its_thread() {
        invited();
        String ts = channel.say(QUESTION);
        awaitQuiet();
        String press = channel.press(offer(), "offer:design");
        channel.await(ts, OffersInSlackTest::isComplete);
        Call settled = response(press);
        assertThat(settled.authorization()).isNull();
        assertThat(settled.json().path("replace_original").asBoolean()).isTrue();
        assertThat(settled.json().path("blocks")).hasSize(1);
        assertThat(settled.json().at("/blocks/0/text/text").asText()).isEqualTo("On it: the answer comes in the thread.");
        awaitQuiet();
        assertThat(slack.calls("chat.postMessage")).isNotEmpty()
                .allSatisfy(call -> assertThat(call.args()).containsEntry("channel", channel.id())
                        .containsEntry("thread_ts", ts));
    }

    @Test
    void a_button_that_is_delivered_twice_does_nothing_twice() {
        invited();
        String ts = channel.say(QUESTION);
        awaitQuiet();
        JsonNode offer = offer();
        channel.press(offer, "offer:design", "T" + ts);
        channel.press(offer, "offer:design", "T" + ts);
        channel.await(ts, OffersInSlackTest::isComplete);
        awaitQuiet();
        assertThat(slack.calls("response")).hasSize(1);
        assertThat(slack.messages(channel.id(), ts))
                .extracting(message -> message.at("/metadata/event_payload/part_id").asText())
                .filteredOn(id -> !id.isEmpty()).doesNotHaveDuplicates();
    }

    @Test
    void only_me_answers_in_a_direct_message() {
        invited();
        channel.say(QUESTION);
        awaitQuiet();
        String press = channel.press(offer(), "offer:only-me");
        channel.awaitCalls(OffersInSlackTest::isComplete);
        awaitQuiet();
        assertThat(response(press).json().path("text").asText()).contains("direct message to you");
        assertThat(slack.calls("conversations.open")).singleElement()
                .satisfies(call -> assertThat(call.arg("users")).isEqualTo("U0ANA"));
        List<Call> posts = slack.calls("chat.postMessage");
        assertThat(posts).allSatisfy(call -> assertThat(call.arg("channel")).isEqualTo("D0ANA"));
        assertThat(posts.getFirst().args()).doesNotContainKey("thread_ts");
        assertThat(posts.getFirst().json("blocks").at("/0/text").asText()).contains("> " + QUESTION);
        assertThat(posts.subList(1, posts.size())).isNotEmpty()
                .allSatisfy(call -> assertThat(call.args()).containsKey("thread_ts"));
    }

    @Test
    void three_times_not_now_makes_the_channel_quieter() {
        invited();
        for (int i = 1; i <= 3; i++) {
            channel.say(QUESTION);
            awaitQuiet();
            assertThat(slack.calls("chat.postEphemeral")).hasSize(i);
            String press = channel.press(slack.calls("chat.postEphemeral").getLast().json("blocks"), "offer:not-now");
            assertThat(response(press).json().path("text").asText())
                    .isEqualTo(i < 3 ? "All right, not now."
                            : "That was the third _Not now_ in a row, so I get quieter here: the mode is now `shadow`. "
                                    + "`mode public` or `mode nudge` undoes it.");
            anHourPasses();
        }
        channel.say(QUESTION);
        awaitQuiet();
        assertThat(slack.calls("chat.postEphemeral")).hasSize(3);
        assertThat(slack.calls("chat.postMessage")).isEmpty();
    }

    @Test
    void quiet_here_ends_the_offers_and_can_be_narrowed() {
        invited();
        channel.say(QUESTION);
        awaitQuiet();
        Call settled = response(channel.press(offer(), "offer:quiet"));
        assertThat(settled.json().path("text").asText()).startsWith("I offer nothing more in this channel.");
        assertThat(labels(settled.json().path("blocks"))).containsExactly("Only today", "Only this thread");
        anHourPasses();
        channel.say(QUESTION);
        awaitQuiet();
        assertThat(slack.methods()).containsExactly("chat.postEphemeral", "response");

        Call narrowed = response(channel.press(settled.json().path("blocks"), "offer:quiet-thread"));
        assertThat(narrowed.json().path("blocks")).hasSize(1);
        channel.say(QUESTION);
        awaitQuiet();
        assertThat(slack.methods()).containsExactly("chat.postEphemeral", "response", "response", "chat.postEphemeral");
    }

    @Test
    void a_second_message_soon_after_is_offered_nothing() {
        invited();
        channel.say(QUESTION);
        awaitQuiet();
        channel.say("Should we split the billing service from the order service?");
        awaitQuiet();
        assertThat(slack.methods()).containsExactly("chat.postEphemeral");
        channel.command("why").body("text", containsString("the last offer in this channel is not long ago"));
    }

    @Test
    void a_public_offer_stands_in_the_thread_for_all() {
        invited();
        channel.command("mode public").body("text", startsWith("The mode of this channel is now `public`"));
        String ts = channel.say(QUESTION);
        awaitQuiet();
        assertThat(slack.methods()).containsExactly("chat.postMessage");
        Call offer = slack.calls().getFirst();
        assertThat(offer.args()).containsEntry("thread_ts", ts);
        assertThat(offer.json("metadata").at("/event_payload/part_id").asText()).endsWith("/offer");
        assertThat(labels(offer.json("blocks"))).contains("Design it");
    }

    @Test
    void why_names_rule_score_and_words() {
        invited();
        channel.say(QUESTION);
        awaitQuiet();
        channel.command("why").body("response_type", equalTo("ephemeral"))
                .body("text", containsString("*offered help*: a rule fired; rule “"))
                .body("text", containsString("; score 0."))
                .body("text", containsString("; words `"));
        channel.command("por que").body("text", containsString("*ofereci ajuda*: uma regra disparou; regra “"));
    }

    @Test
    void orders_are_answered_to_the_person_alone() {
        channel.command("").body("response_type", equalTo("ephemeral")).body("text", containsString("• `why`"));
        channel.command("help").body("text", startsWith("Ask me a design question"));
        channel.command("ajuda").body("text", startsWith("Faça uma pergunta"));
        channel.command("quiet thread").body("text", startsWith("Say that in the thread"));
        channel.command("modo shadow").body("text", startsWith("O modo deste canal agora é `shadow`"));
        channel.command("status").body("text", startsWith("Mode: `shadow`"));
        channel.command("quiet").body("text", startsWith("I offer nothing more"));
        assertThat(slack.calls()).isEmpty();
    }

    @Test
    void a_question_by_command_opens_a_thread_in_the_channel() {
        channel.command("we need to add Google OAuth login <!here>").body("response_type", equalTo("ephemeral"))
                .body("text", startsWith("On it: "));
        channel.awaitCalls(OffersInSlackTest::isComplete);
        awaitQuiet();
        List<Call> posts = slack.calls("chat.postMessage");
        assertThat(posts.getFirst().args()).containsEntry("channel", channel.id()).doesNotContainKey("thread_ts");
        assertThat(posts.getFirst().json("blocks").at("/0/text").asText())
                .isEqualTo("ana asks:\n> we need to add Google OAuth login @\u2060here");
        String root = slack.messages(channel.id(), posts.get(1).arg("thread_ts")).getFirst().path("ts").asText();
        assertThat(posts.subList(1, posts.size())).allSatisfy(call -> assertThat(call.arg("thread_ts")).isEqualTo(root));

        slack.reset();
        channel.sayIn(root, "and what about retries?");
        awaitQuiet();
        assertThat(slack.calls("chat.postMessage")).isNotEmpty()
                .allSatisfy(call -> assertThat(call.arg("thread_ts")).isEqualTo(root));
    }

    @Test
    void a_question_by_command_where_the_bot_may_not_write_is_answered_in_private() {
        slack.next("chat.postMessage", Reply.error("channel_not_found"));
        channel.command("we need to add Google OAuth login");
        channel.awaitCalls(OffersInSlackTest::isComplete);
        awaitQuiet();
        assertThat(slack.methods().subList(0, 3)).containsExactly("chat.postMessage", "conversations.open", "chat.postMessage");
        List<Call> posts = slack.calls("chat.postMessage");
        assertThat(posts.subList(1, posts.size())).allSatisfy(call -> assertThat(call.arg("channel")).isEqualTo("D0ANA"));
    }

    @Test
    void an_apology_stands_in_the_thread_that_the_command_opened() {
        slack.next("chat.postMessage", Reply.ok("{\"ok\":true,\"ts\":\"1767225999.000100\"}"), Reply.error("is_archived"));
        channel.command("we need to add Google OAuth login");
        awaitQuiet();
        assertThat(slack.calls("chat.postMessage")).hasSize(3).last().satisfies(call -> {
            assertThat(call.arg("thread_ts")).isEqualTo("1767225999.000100");
            assertThat(call.arg("text")).startsWith("Sorry, I could not finish");
        });
    }

    @Test
    void stop_in_a_thread_is_obeyed_without_a_word() {
        for (String stop : List.of("stop", "fica quieto")) {
            String ts = channel.say("<@U0BOT> hello");
            awaitQuiet();
            slack.reset();
            channel.sayIn(ts, stop);
            awaitQuiet();
            channel.sayIn(ts, "and what about retries?");
            awaitQuiet();
            assertThat(slack.calls()).isEmpty();
        }
    }

    private void invited() {
        channel.invite();
        awaitQuiet();
        slack.reset();
    }

    private JsonNode offer() {
        return slack.calls("chat.postEphemeral").getFirst().json("blocks");
    }

    private Call response(String press) {
        return channel.awaitCalls(calls -> calls.stream().anyMatch(call -> press.equals(call.arg("url")))).stream()
                .filter(call -> press.equals(call.arg("url"))).findFirst().orElseThrow();
    }

    private void anHourPasses() {
        List<Instant> made = database.query("select made_at from suggestion where channel = ?",
                row -> row.getTimestamp(1).toInstant(), channel.id());
        made.forEach(moment -> database.update("update suggestion set made_at = ? where channel = ? and made_at = ?",
                moment.minus(Duration.ofHours(1)), channel.id(), Timestamp.from(moment)));
    }

    /// Until nobody works on what was said.
    private void awaitQuiet() {
        while (database.queryOne("select 1 from inbox_event where state = 'PENDING'", row -> true).isPresent()) {
            slack.await(calls -> false, Duration.ofMillis(20));
        }
    }

    private static List<String> labels(JsonNode blocks) {
        var labels = new ArrayList<String>();
        blocks.at("/1/elements").forEach(button -> labels.add(button.at("/text/text").asText()));
        return labels;
    }

    private static boolean isComplete(List<Call> calls) {
        return Channel.shared(calls).containsAll(List.of("openapi.yaml", "diagrams.md"));
    }
}
