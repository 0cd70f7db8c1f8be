package dev.architect.diagram.mermaid.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.mermaid.MermaidRenderer;

/// Whatever is done to a source, it is drawn or rejected with a reason.
class SequenceFuzzTest {

    private static final int CASES = 2_500;
    private static final List<String> PIECES = List.of("end", "alt x", "else", "and", "rect rgb(1,2,3)", "box Aqua X",
            "note over A,B: x", "note right of", "->>", "-->>", "-x", "<<->>", "+", "-", "()", ":", ";", "#", "%%", "@{", "}",
            "participant ", "create participant Z", "destroy A", "activate A", "deactivate A", "autonumber 1 ", "\"", "\\",
            "\t",
            "\u0000", "😀", "<br/>", "&lt;", "#59;", "title", "loop", "A->>A: self", ",", "as", "note over A\n", "links A: {",
            "99999999999999999999", "\uD800", "‮", "---\n");

    @Test
    void a_mutated_source_is_drawn_or_rejected() {
        var random = new Random(20_261_123);
        var renderer = new MermaidRenderer();
        List<String> corpus = Corpus.names().stream().map(Corpus::text).toList();
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            int drawn = 0;
            for (int i = 0; i < CASES; i++) {
                String source = mutated(corpus.get(random.nextInt(corpus.size())), corpus, random);
                switch (renderer.render(source, new PictureFormat.Svg())) {
                    case Rendering.Drawn(byte[] bytes, int width, int height, String altText, List<String> warnings) -> {
                        drawn++;
                        assertThat(bytes).as(source).isNotEmpty();
                        assertThat(width).isPositive();
                    }
                    case Rendering.Rejected(int line, int column, String reason, String sourceLine) -> {
                        assertThat(reason).as(source).isNotBlank();
                        assertThat((long) line).as(source).isBetween(0L, source.lines().count() + 1);
                    }
                }
            }
            assertThat(drawn).isGreaterThan(CASES / 6);
        });
    }

    private static String mutated(String source, List<String> corpus, Random random) {
        var text = new StringBuilder(source);
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(6)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.insert(at, "\n" + PIECES.get(random.nextInt(PIECES.size())) + "\n");
                case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(12)));
                case 3 -> text = shuffled(text, random);
                case 4 -> text.insert(at, corpus.get(random.nextInt(corpus.size())).replace("sequenceDiagram", ""));
                default -> {
                    if (at < text.length()) {
                        text.setCharAt(at, (char) random.nextInt(32, 127));
                    }
                }
            }
        }
        return text.toString();
    }

    private static StringBuilder shuffled(StringBuilder text, Random random) {
        var lines = new ArrayList<>(List.of(text.toString().split("\n", -1)));
        if (lines.size() > 3) {
            Collections.swap(lines, random.nextInt(1, lines.size()), random.nextInt(1, lines.size()));
        }
        return new StringBuilder(String.join("\n", lines));
    }
}
