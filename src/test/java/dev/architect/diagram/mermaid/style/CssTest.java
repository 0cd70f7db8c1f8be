package dev.architect.diagram.mermaid.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;

class CssTest {

    @ParameterizedTest
    @CsvSource({ "#ffffff, #8a90dd, white on a bar of a gantt is the theme's own",
            "#ffffff, #8686ff, white on the first card of a timeline is the theme's own",
            "#333333, #ececff, the usual node" })
    void words_that_can_be_read_keep_their_colour(String ink, String ground, String why) {
        assertThat(readable(ink, ground)).as(why).isEqualTo(ink);
    }

    @ParameterizedTest
    @CsvSource({ "#ffffff, #a0a0ff, #222222, white on a pale event of a timeline",
            "#0d47a1, #a46bf5, #222222, blue on violet is as bright and no more",
            "#333333, #777777, #ffffff, grey on grey",
            "#333333, #ff0000, #ffffff, grey on red" })
    void words_that_would_sink_into_their_ground_turn_black_or_white(String ink, String ground, String better,
            String why) {
        assertThat(readable(ink, ground)).as(why).isEqualTo(better);
    }

    private static String readable(String ink, String ground) {
        return Css.readable(Colour.parse(ink).orElseThrow(), Look.filled(Colour.parse(ground).orElseThrow())).hex();
    }
}
