package dev.architect.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.mermaid.source.Limits;

/// Whatever is done to a source, it is drawn or rejected with a reason, in time. `-Dfuzz.inputs=100000` tries more.
class FuzzTest {

    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 4_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_260_101L);
    private static final double SLACK = 1.5;
    private static final List<String> PIECES = List.of("[", "]", "(", ")", "{", "}", "((", "))", "\"", "|", "-->", "--", "-.",
            "==", "~~~", ";", "\n", "&", ":::", ":", "::", "@{", "subgraph ", "end", "end\n", "style ", "class ", "classDef ",
            "linkStyle ", "direction LR\n", "%%", "%%{", "}%%", "---\n", "#", "#quot;", "&lt;", "<br/>", "é", "🚀", "漢字",
            "\u0000", "\uD800", "\u202E", "\t", "`", "**", "_", "~", "$", "click ", "note ", "note over A,B: x\n", "loop x\n",
            "section x\n", "state x {\n", "[*]", "<<fork>>", "->>", "-->>+", "o--o", "||--o{", "}|..|{", "<|--", "*--",
            "namespace x {\n",
            "System(", "Rel(a, b, ", ",", "$tags=", "999999999999", "-1", "0.5", "1e309", "2024-01-01", "after a", "100000d",
            "commit id: ", "branch ", "merge ", "columns 3\n", "space:9999\n", "accDescr {", "title ", "\r", "\\", "/", "<",
            ">");

    @Test
    void whatever_is_changed_a_source_is_drawn_or_rejected_in_time() {
        List<String> sources = Corpus.all().map(Corpus.Sample::source).toList();
        List<String> lines = sources.stream().flatMap(String::lines).distinct().toList();
        var random = new Random(SEED);
        var renderer = new MermaidRenderer();
        int drawn = 0;
        for (int i = 0; i < INPUTS; i++) {
            String source = mutated(sources.get(random.nextInt(sources.size())), lines, random);
            long start = System.nanoTime();
            try {
                Rendering rendering = renderer.render(source, random.nextInt(4) == 0 ? PictureFormat.Png.FOR_CHAT
                        : new PictureFormat.Svg());
                drawn += isDrawn(rendering, source) ? 1 : 0;
            } catch (RuntimeException | Error broken) {
                throw new AssertionError("input " + i + ":\n" + source, broken);
            }
            assertThat((System.nanoTime() - start) / 1e9).as("seconds for input " + i + ":\n" + source)
                    .isLessThan(Limits.DEFAULT.time().toSeconds() * SLACK);
        }
        assertThat(drawn).isBetween(INPUTS / 4, INPUTS - 1);
    }

    private static boolean isDrawn(Rendering rendering, String source) {
        return switch (rendering) {
            case Rendering.Drawn drawn -> hasContent(drawn, source);
            case Rendering.Rejected rejected -> !hasReason(rejected, source);
        };
    }

    private static boolean hasContent(Rendering.Drawn drawn, String source) {
        assertThat(drawn.bytes()).as(source).isNotEmpty();
        return true;
    }

    private static boolean hasReason(Rendering.Rejected rejected, String source) {
        assertThat(rejected.reason()).as(source).isNotBlank();
        assertThat((long) rejected.line()).as(source).isBetween(0L, source.lines().count() + 1);
        return true;
    }

    private static String mutated(String source, List<String> lines, Random random) {
        var text = new StringBuilder(source);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(7)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(6)));
                case 2 -> {
                    int end = Math.min(text.length(), at + random.nextInt(30));
                    text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
                }
                case 3 -> text.insert(endOfLine(text, at), "\n" + lines.get(random.nextInt(lines.size())) + "\n");
                case 4 -> text.delete(at, Math.min(text.length(), endOfLine(text, at) + 1));
                case 5 -> shuffle(text, random);
                default -> {
                    if (at < text.length()) {
                        text.setCharAt(at, (char) (32 + random.nextInt(95)));
                    }
                }
            }
        }
        return text.toString();
    }

    private static int endOfLine(StringBuilder text, int from) {
        int end = text.indexOf("\n", from);
        return end < 0 ? text.length() : end;
    }

    /// Two lines change places.
    private static void shuffle(StringBuilder text, Random random) {
        var lines = new ArrayList<>(text.toString().lines().toList());
        if (lines.size() > 1) {
            int one = random.nextInt(lines.size());
            String moved = lines.remove(one);
            lines.add(random.nextInt(lines.size()), moved);
            text.setLength(0);
            text.append(String.join("\n", lines));
        }
    }
}
