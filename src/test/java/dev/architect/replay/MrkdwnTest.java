package dev.architect.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MrkdwnTest {

    private final Mrkdwn mrkdwn = new Mrkdwn(id -> Map.of("U1", "Ana").getOrDefault(id, id));

    // The same table as for what is read when the bot serves.
    @ParameterizedTest
    @MethodSource("dev.architect.slack.SlackTextTest#rows")
    void a_person_reads_it_as_when_the_bot_serves(String written, String read) {
        assertThat(mrkdwn.readable(written)).isEqualTo(read);
    }

    @Test
    void names_stand_for_ids_where_they_are_known() {
        assertThat(mrkdwn.readable("<@U1> and <@U2>")).isEqualTo("@Ana and @U2");
    }

    @Test
    void mentions_of_people_are_told_from_those_of_everybody() {
        assertThat(Mrkdwn.mentionsSomebody("hi <@U1>")).isTrue();
        assertThat(Mrkdwn.mentionsSomebody("<!subteam^S1|@core> look")).isTrue();
        assertThat(Mrkdwn.mentionsSomebody("<!here> <#C1|general> <https://a.example> <@> a < @b")).isFalse();
    }

    @Test
    void no_text_makes_it_slow_or_too_long() {
        assertThat(mrkdwn.readable("<@".repeat(200_000))).hasSize(40_000);
        assertThat(mrkdwn.readable("&".repeat(200_000))).hasSize(40_000);
        assertThat(Mrkdwn.mentionsSomebody("<@".repeat(200_000))).isFalse();
        assertThat(Mrkdwn.cut("ab\uD83C\uDF89", 3)).isEqualTo("ab");
    }
}
