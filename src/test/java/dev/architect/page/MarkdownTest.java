package dev.architect.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown("Copy");

    @Test
    void markup_in_it_is_text() {
        assertThat(markdown.ofModel("<script>alert(1)</script>\n\na <b onclick=x>bold</b> <!-- c -->"))
                .doesNotContain("<script", "<b ", "<!--").contains("&lt;script&gt;", "&lt;b onclick=x&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](data:text/html,<b>)",
            "![x](javascript:alert(1))", "<javascript:alert(1)>", "[x](vbscript:a)" })
    void a_link_that_runs_something_leads_nowhere(String text) {
        assertThat(markdown.ofModel(text).toLowerCase()).doesNotContain("href=\"javascript", "href=\"data", "href=\"vbscript");
    }

    @Test
    void a_link_opens_elsewhere_and_hands_nothing_over() {
        assertThat(markdown.ofModel("[x](https://example.org/?a=1&b=2)")).contains("href=\"https://example.org/?a=1&amp;b=2\"")
                .contains("rel=\"noopener noreferrer nofollow\"").contains("target=\"_blank\"").contains(">x</a>");
    }

    @Test
    void a_picture_from_elsewhere_becomes_a_link() {
        assertThat(markdown.ofModel("![a *map*](https://example.org/m.png)")).doesNotContain("<img").contains(">a map</a>");
    }

    @Test
    void a_table_scrolls_in_its_frame() {
        assertThat(markdown.ofModel("- one\n\n| a | b |\n|---|--:|\n| 1 | <2> |\n"))
                .containsPattern("<div [^>]*class=\"table\"[^>]*>\\s*<table>").contains("<td align=\"right\">&lt;2&gt;</td>");
    }

    @Test
    void code_has_its_language_and_a_button_to_copy_it() {
        assertThat(markdown.ofModel("```yaml title=\"x\"\na: <b>\n```")).contains("<span>yaml</span>", "class=\"copy\"",
                ">Copy<",
                "<code>a: &lt;b&gt;\n</code>");
    }

    @Test
    void headings_stand_below_those_of_the_page() {
        assertThat(markdown.ofModel("# one\n\n###### six")).contains("<h3>one</h3>", "<h6>six</h6>");
    }

    @Test
    void mentions_stand_out_in_peoples_messages_only() {
        assertThat(markdown.ofPeople("hi @architect\nbye")).contains("<span class=\"mention\">@architect</span><br>");
        assertThat(markdown.ofModel("hi @architect")).isEqualTo("<p>hi @architect</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { ">", "- ", "*a ", "[", "![", "<", "`", "_a_", "**", "|", "(", "\\", "&", "1. ", "| a " })
    void the_wildest_text_is_drawn(String piece) {
        assertThat(markdown.ofModel(piece.repeat(40_000 / piece.length()))).isNotNull();
        assertThat(markdown.ofPeople(("a\n" + piece).repeat(2_000))).isNotNull();
    }
}
