package dev.architect.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTextTest {

    private static final Activity.Mention BOT = mention("28:bot", "<at>Architect</at>");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "List<String> or a < b                | List<String> or a < b",
            "a &lt; b &amp;&amp; c &#62; &#x64;   | a < b && c > d",
            "voc&ecirc; n&atilde;o &Ccedil;       | você não Ç",
            "&unknown; &#0; &#xD800; &#99999999;  | &unknown; &#0; &#xD800; &#99999999;",
            "<div>one</div><p>two</p>             | one¶two",
            "one<br/>two<br>three                 | one¶two¶three",
            "<b>bold</b> <a href=\"x\">link</a>   | bold link",
            "<at>Architect</at> hi                | hi",
            "<at id=\"0\">Architect</at>&nbsp;hi  | hi",
            "hi <at>Unknown &amp; Co</at>         | hi @Unknown & Co",
            "&lt;at&gt;Architect&lt;/at&gt; hi    | <at>Architect</at> hi",
            "cost: $1 \\1                         | cost: $1 \\1" })
    void a_person_reads_the_same(String sent, String read) {
        assertThat(WrittenText.of(sent, List.of(BOT), "28:bot")).isEqualTo(read.replace('¶', '\n'));
    }

    @Test
    void somebody_with_the_bots_name_is_somebody_else() {
        var namesake = mention("29:person", "<at>Architect</at>");
        assertThat(WrittenText.of("<at>Architect</at> ask <at>Architect</at>", List.of(BOT, namesake), "28:bot"))
                .isEqualTo("ask @Architect");
        assertThat(WrittenText.of("<at>Architect</at> ask <at>Architect</at>", List.of(namesake, BOT), "28:bot"))
                .isEqualTo("@Architect ask");
    }

    @Test
    void a_name_of_the_bot_with_entities_in_it_is_taken_out() {
        var bot = mention("28:bot", "<at>R&D bot</at>");
        assertThat(WrittenText.of("<at>R&amp;D bot</at> help", List.of(bot), "28:bot")).isEqualTo("help");
    }

    @Test
    void a_long_text_of_open_tags_is_read_in_no_time() {
        assertThat(WrittenText.of("<at>".repeat(20_000), List.of(), "28:bot")).isNotEmpty();
    }

    private static Activity.Mention mention(String id, String text) {
        return new Activity.Mention(new Activity.Account(id, "", ""), text);
    }
}
