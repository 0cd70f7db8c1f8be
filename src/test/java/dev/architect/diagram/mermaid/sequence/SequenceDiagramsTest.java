package dev.architect.diagram.mermaid.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.mermaid.MermaidRenderer;

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
