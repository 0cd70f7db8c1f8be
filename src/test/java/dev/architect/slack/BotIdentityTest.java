package dev.architect.slack;

import static dev.architect.slack.SlackRequests.payload;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.architect.chat.Addressee;
import dev.architect.chat.Message;
import dev.architect.slack.BotIdentity.Bot;
import dev.architect.slack.FakeSlack.Reply;

class BotIdentityTest {

    private static final Optional<Bot> ARCHITECT = Optional.of(new Bot(FakeSlack.BOT_USER, FakeSlack.BOT));

    private final FakeSlack fake = FakeSlack.start();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final BotIdentity identity = new BotIdentity(
            new SlackApi(TestSettings.of(Map.of("bot-token", "xoxb-1", "api-url", fake.url().toString()))), () -> now);

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void slack_is_asked_once() {
        assertThat(identity.bot()).isEqualTo(ARCHITECT);
        assertThat(identity.bot()).isEqualTo(ARCHITECT);
        assertThat(identity.userIdSoon()).contains(FakeSlack.BOT_USER);
        assertThat(fake.methods()).containsExactly("auth.test");
    }

    @Test
    void a_failure_is_tolerated_and_asked_about_again_after_a_minute() {
        fake.next("auth.test", Reply.status(500));
        assertThat(identity.userIdSoon()).isEmpty();
        assertThat(identity.bot()).isEmpty();
        assertThat(fake.calls()).hasSize(1);
        now = now.plusSeconds(61);
        assertThat(identity.bot()).isEqualTo(ARCHITECT);
    }

    @Test
    void without_a_token_nobody_is_asked() {
        BotIdentity unknown = new BotIdentity(new SlackApi(TestSettings.of(Map.of("api-url", fake.url().toString()))),
                () -> now);
        assertThat(unknown.userIdSoon()).isEmpty();
        assertThat(unknown.bot()).isEmpty();
        assertThat(fake.calls()).isEmpty();
    }

    @Test
    void a_request_that_does_not_name_the_bot_is_read_with_what_slack_said() {
        EventParser parser = new EventParser(identity::userIdSoon);
        assertThat(message(parser, new String(payload("without-authorizations"), UTF_8)))
                .returns(Addressee.BOT, Message::addressee).returns("and @U0BIA, one service or two?", Message::text);
    }

    @Test
    void a_request_that_names_the_bot_asks_nobody() {
        message(new EventParser(identity::userIdSoon), new String(payload("app-mention"), UTF_8));
        assertThat(fake.calls()).isEmpty();
    }

    @Test
    void the_only_mention_in_an_announced_mention_is_the_bots() {
        EventParser parser = new EventParser(Optional::empty);
        String mention = new String(payload("app-mention"), UTF_8).replace("\"is_bot\": true", "\"is_bot\": false");
        assertThat(message(parser, mention)).returns(Addressee.BOT, Message::addressee)
                .returns("how should the notification service talk to the patient service?", Message::text);
        assertThat(message(parser, mention.replace(" how should", " <@U0BIA> how should")))
                .returns(Addressee.BOT, Message::addressee)
                .returns("@U0BOT @U0BIA how should the notification service talk to the patient service?", Message::text);
    }

    private static Message message(EventParser parser, String payload) {
        return (Message) ((SlackDelivery.Event) parser.parse(payload.getBytes(UTF_8))).event();
    }
}
