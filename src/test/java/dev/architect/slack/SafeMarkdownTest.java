package dev.architect.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeMarkdownTest {

    private static final String J = SafeMarkdown.WORD_JOINER;

    @ParameterizedTest
    @ValueSource(strings = { "<!channel>", "<!here>", "<!here|here>", "<!everyone>", "<!subteam^S012|@data>", "<@U012ABC>",
            "<@U012ABC|ana>", "<@W012>", "@channel", "@here", "@everyone", "Hi.@Here", "(@CHANNEL)", "&lt;!channel&gt;",
            "&#60;@U012&gt;", "```\n<!channel> @here\n```", "`<@U012>`", "| a | <!here> |\n|---|---|\n| @channel | b |" })
    void whoever_is_called_is_not_notified(String text) {
        assertThat(SafeMarkdown.markdown(text)).doesNotContain("<!", "<@", "&lt;!", "&#60;@")
                .doesNotContainIgnoringCase("@here")
                .doesNotContainIgnoringCase("@channel").doesNotContainIgnoringCase("@everyone");
        assertThat(SafeMarkdown.markdown(text).replace(J, "")).isEqualTo(text);
        assertThat(SafeMarkdown.mrkdwn(text, 1000)).doesNotContain("<").doesNotContainIgnoringCase("@here");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ana@example.org", "someone@here.example", "`Map<@NonNull, T>`", "a < b", "<!DOCTYPE html>",
            "# Title\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "```yaml\n$ref: '#/x'\na[b](c): 1\n```",
            "`f[i](x)`",
            "text with\n\n    code[i](x)\n", "1 * 2 * 3 [not a link] (at all)", "\\[a](b)" })
    void what_harms_nobody_stays_as_it_is(String text) {
        assertThat(SafeMarkdown.markdown(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "see [the docs](https://example.org/a) now~see the docs (https://example.org/a) now",
            "[https://bank.example](https://evil.example)~https://bank.example (https://evil.example)",
            "[https://example.org](https://example.org)~https://example.org",
            "[example.org](https://example.org)~https://example.org",
            "<https://example.org>~https://example.org",
            "[run **me**](javascript:alert(1))~run me",
            "[run](data:text/html;base64,PHN2Zz4=)~run",
            "[run](JavaScript:alert`1`)~run",
            "![logo](https://tracker.example/x.png)~logo (https://tracker.example/x.png)",
            "[![a](https://a.example/i.png)](https://b.example)~a (https://b.example)",
            "<https://evil.example|https://bank.example>~https://bank.example (https://evil.example)",
            "<https://evil.example|your bank>~your bank (https://evil.example)",
            "<javascript:alert(1)|go>~go",
            "write to <mailto:ana@example.org>~write to ana@example.org",
            "[Resilience](#resilience)~Resilience",
            "[spec](docs/spec.md)~spec (docs/spec.md)" })
    void a_link_shows_where_it_leads(String markdown, String shown) {
        assertThat(SafeMarkdown.markdown(markdown)).isEqualTo(shown);
    }

    @Test
    void links_between_html_tags_and_by_reference_are_links_too() {
        assertThat(SafeMarkdown.markdown("<div>\n[run](javascript:x)\n</div>")).isEqualTo("<div>\nrun\n</div>");
        assertThat(SafeMarkdown.markdown("[the bank][1]\n\n[1]: https://evil.example"))
                .startsWith("the bank (https://evil.example)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { ">", "- ", "[", "![", "**a ", "_a ", "<", "`", "[a](", "|" })
    void nesting_without_end_is_text_like_any_other(String opening) {
        String text = opening.repeat(9_000 / opening.length());
        assertThat(SafeMarkdown.markdown(text)).hasSizeLessThan(12_000);
    }

    @Test
    void an_escape_is_never_cut_in_half() {
        assertThat(SafeMarkdown.mrkdwn("a<b", 4)).isEqualTo("a");
        assertThat(SafeMarkdown.mrkdwn("a<b", 5)).isEqualTo("a&lt;");
        assertThat(SafeMarkdown.mrkdwn("a😀", 2)).isEqualTo("a");
    }
}
