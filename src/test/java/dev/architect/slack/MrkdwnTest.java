package dev.architect.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MrkdwnTest {

    @Test
    void what_we_write_in_markdown_reads_the_same_in_mrkdwn() {
        assertThat(Mrkdwn.of("""
                **Two services** and *one* queue, `a < b`:
                - first [spec](https://example.org/a?b=1&c=2)
                - second

                ## Next
                Done_it.""", 3_000)).isEqualTo("""
                *Two services* and _one_ queue, `a &lt; b`:
                • first spec (https://example.org/a?b=1&amp;c=2)
                • second

                *Next*

                Done_it.""");
    }

    @Test
    void nobody_is_notified_and_no_link_hides_where_it_leads() {
        assertThat(Mrkdwn.of(
                "<!channel> <@U0ANA> @here `<!here>` <https://evil.example|bank> <!subteam^S1|@ops>\n\n```\n<@U1>\n```",
                3_000)).doesNotContain("<", "@here", "<!", "|bank").contains("bank (https://evil.example)");
    }

    @Test
    void what_is_too_long_ends_at_a_line_and_never_within_an_entity() {
        assertThat(Mrkdwn.of("- one two three\n- four five six\n- seven", 28)).isEqualTo("• one two three…");
        assertThat(Mrkdwn.of("x".repeat(25) + "&&&", 30)).isEqualTo("x".repeat(25) + "…");
        assertThat(Mrkdwn.of("&".repeat(5_000), 3_000)).hasSizeLessThanOrEqualTo(3_000).endsWith("&amp;…");
    }
}
