package dev.architect.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrkdwnTest {

    private final Mrkdwn mrkdwn = new Mrkdwn(id -> Map.of("U1", "Ana").getOrDefault(id, id));

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            <@U1> and <@U2> => @Ana and @U2
            <@U1|ana.s> => @ana.s
            <#C1|general> and <#C2> => #general and #C2
            <!here> <!subteam^S1|@core> <!subteam^S1> => @here @core @S1
            <!date^1392734382^{date}|Feb 18> => Feb 18
            <https://a.example/x?y=1&amp;z=2> => https://a.example/x?y=1&z=2
            <https://a.example|the docs> => the docs (https://a.example)
            <http://a.example|a.example> <mailto:a@b.example|a@b.example> => a.example a@b.example
            1 &lt; 2 &amp;&amp; 3 &gt; 2, &copy; &amp;lt; => 1 < 2 && 3 > 2, &copy; &lt;
            a < b > c, <, <> and << <@U1> => a  b  c, <, <> and << @Ana
            """)
    void a_person_reads_it_as_it_was_meant(String written, String read) {
        assertThat(mrkdwn.readable(written)).isEqualTo(read);
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
