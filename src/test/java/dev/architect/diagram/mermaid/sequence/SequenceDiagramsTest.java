package dev.architect.diagram.mermaid.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.mermaid.MermaidRenderer;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.scene.Segment;

class SequenceDiagramsTest {

    private final MermaidRenderer renderer = new MermaidRenderer();

    @Test
    void a_sequence_diagram_becomes_a_picture_for_chat() {
        var drawn = drawn(Corpus.text("entrar-com-google.mmd"), PictureFormat.Png.FOR_CHAT);

        assertThat(drawn.bytes()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(drawn.warnings()).isEmpty();
        assertThat(drawn.altText()).startsWith("Sequence diagram. Usuário → Aplicativo: Toca em \"Entrar com Google\";");
    }

    @Test
    void a_vector_picture_holds_every_word() {
        var drawn = drawn(Corpus.text("pagamento-pix.mmd"), new PictureFormat.Svg());

        assertThat(new String(drawn.bytes(), StandardCharsets.UTF_8)).contains("Banco Central (SPI)", "QR Code + txid", "opt",
                "[webhook atrasado]", "[a cada 5 s, até 1 min]", "Pedido confirmado");
    }

    @Test
    void the_source_can_describe_itself() {
        assertThat(drawn(Corpus.text("accessibility.mmd"), new PictureFormat.Svg()).altText())
                .isEqualTo("Sequence diagram: How a file is scanned. The client uploads a file, the scanner checks it.");
    }

    @Test
    void the_theme_and_the_figures_at_the_bottom_are_settings() {
        var green = drawn(Corpus.text("directive-without-mirror.mmd"), new PictureFormat.Svg());
        var mirrored = drawn("sequenceDiagram\nA->>B: no figures at the bottom\nB-->>A: and green", new PictureFormat.Svg());

        assertThat(new String(green.bytes(), StandardCharsets.UTF_8)).contains("#cde498");
        assertThat(green.height()).isLessThan(mirrored.height());
    }

    @Test
    void half_arrows_turn_with_their_message() {
        assertThat(barb("A-\\\\B: x")).isNegative();
        assertThat(barb("B-\\\\A: x")).isPositive();
        assertThat(barb("A-//B: x")).isPositive();
        assertThat(barb("A//-B: x")).isNegative();
    }

    @Test
    void a_message_to_oneself_has_corners_when_the_source_says_so() {
        var source = Corpus.source("%%{init: {'sequence': {'rightAngles': true}}}%%\nsequenceDiagram\nA->>A: x");

        assertThat(edge(SequenceDiagrams.draw(source).scene()).segments()).hasOnlyElementsOfTypes(Segment.MoveTo.class,
                Segment.LineTo.class);
    }

    @Test
    void words_and_lines_can_be_seen_on_a_dark_box() {
        Scene scene = SequenceDiagrams.draw(Corpus.source(
                "sequenceDiagram\nbox Black X\nparticipant A\nparticipant B\nend\nloop day\nA->>B: x\nend")).scene();

        assertThat(Stream.of("label", "block", "title").flatMap(role -> scene.groups(role))
                .flatMap(group -> group.members().stream()).filter(Primitive.Text.class::isInstance)
                .map(text -> (Primitive.Text) text).filter(text -> !text.words().equals("loop")))
                .hasSize(3).allSatisfy(text -> assertThat(text.colour().luminance()).isGreaterThan(0.5));
        assertThat(edge(scene).look().stroke().luminance()).isGreaterThan(0.5);
    }

    /// How far the single barb of the first message stands below its line.
    private static double barb(String message) {
        Scene scene = SequenceDiagrams.draw(Corpus.source("sequenceDiagram\nparticipant A\nparticipant B\n" + message))
                .scene();
        List<Point> barb = ((Primitive.Path) scene.groups("edge").findFirst().orElseThrow().members().get(1)).points();
        return barb.getLast().y() - barb.getFirst().y();
    }

    private static Primitive.Path edge(Scene scene) {
        return (Primitive.Path) scene.groups("edge").findFirst().orElseThrow().members().getFirst();
    }

    @Test
    void a_mistake_is_told_with_its_line() {
        var rejected = (Rendering.Rejected) renderer.render("```mermaid\nsequenceDiagram\n  A->>B: x\n  A ??? B\n```",
                new PictureFormat.Svg());

        assertThat(rejected.line()).isEqualTo(4);
        assertThat(rejected.column()).isEqualTo(3);
        assertThat(rejected.sourceLine()).isEqualTo("A ??? B");
        assertThat(rejected.reason()).startsWith("Expected a message such as `A->>B: text`");
    }

    private Rendering.Drawn drawn(String source, PictureFormat format) {
        return (Rendering.Drawn) renderer.render(source, format);
    }
}
