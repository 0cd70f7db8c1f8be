package dev.architect.diagram.mermaid.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

class TurnedTextTest {

    private static final Primitive.Text LEVEL = new Primitive.Text(40, 30, List.of(Run.plain("aslant")), 16, Anchor.START,
            Colour.BLACK);

    @Test
    void a_text_turned_by_a_quarter_reads_downwards_from_its_anchor() {
        var turned = new Primitive.Text(40, 30, LEVEL.runs(), 16, Anchor.START, Colour.BLACK, 90);

        assertThat(turned.bounds().height()).isCloseTo(LEVEL.bounds().width(), within(1e-6));
        assertThat(turned.bounds().y()).isCloseTo(30, within(1e-6));
        assertThat(turned.bounds().right()).isCloseTo(40 + TextMeasure.ascent(16), within(1e-6));
    }

    @Test
    void a_slanted_text_covers_less_than_its_bounds() {
        var turned = new Primitive.Text(40, 30, LEVEL.runs(), 16, Anchor.END, Colour.BLACK, -45);

        assertThat(turned.corners()).allMatch(turned.bounds().grown(1e-6)::contains);
        assertThat(turned.bounds().height()).isGreaterThan(2 * LEVEL.bounds().height());
        assertThat(turned.corners().get(0).distance(turned.corners().get(3)))
                .isCloseTo(LEVEL.bounds().height(), within(1e-6));
    }

    @Test
    void both_painters_turn_it() {
        var turned = new Primitive.Text(20, 5, List.of(Run.plain("IIIIIIII")), 16, Anchor.START, Colour.BLACK, 90);
        var scene = new Scene(60, 90, List.of(turned));
        var level = new Scene(60, 90, List.of(new Primitive.Text(20, 5, turned.runs(), 16, Anchor.START, Colour.BLACK)));

        assertThat(new String(SvgPainter.paint(scene, ""), StandardCharsets.UTF_8)).contains("rotate(90 20,5)");
        assertThat(PngPainter.paint(scene, 1, 100_000).bytes()).isNotEqualTo(PngPainter.paint(level, 1, 100_000).bytes());
    }
}
