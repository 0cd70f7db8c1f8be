package dev.architect.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;

class MutationTest {

    private static final int ROUNDS = 2_000;
    private static final List<String> PIECES = List.of("[", "]", "(", ")", "{", "}", "((", "))", "\"", "|", "-->", "--", "-.",
            "==",
            "~~~", ";", "\n", "&", ":::", "@{", "subgraph ", "end", "style ", "class ", "classDef ", "linkStyle ", "direction ",
            "%%", "#", "<br/>", "é", "🚀", "\u0000", "\uD800", "\t", "`", "**", "_", "direction LR\n", "click ", "~", "x",
            "o--o");

    @Test
    void whatever_is_changed_a_source_is_drawn_or_rejected() {
        List<Corpus.Sample> samples = Corpus.of("flowchart").toList();
        var random = new Random(20_260_101);
        var renderer = new MermaidRenderer();
        int drawn = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String source = mutated(samples.get(random.nextInt(samples.size())).source(), random);
            try {
                drawn += renderer.render(source, new PictureFormat.Svg()) instanceof Rendering.Drawn ? 1 : 0;
            } catch (RuntimeException | Error broken) {
                throw new AssertionError("round " + i + ":\n" + source, broken);
            }
        }
        assertThat(drawn).isBetween(ROUNDS / 4, ROUNDS - 1);
    }

    private static String mutated(String source, Random random) {
        var text = new StringBuilder(source);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(6)));
                case 2 -> {
                    int end = Math.min(text.length(), at + random.nextInt(30));
                    text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
                }
                default -> {
                    if (at < text.length()) {
                        text.setCharAt(at, (char) (32 + random.nextInt(95)));
                    }
                }
            }
        }
        return text.toString();
    }
}
