package dev.architect.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MarkdownSplitterTest {

    @Test
    void what_fits_stays_whole() {
        assertThat(MarkdownSplitter.split("# A\n\ntext", 200)).containsExactly("# A\n\ntext");
    }

    @Test
    void a_blank_text_is_no_post() {
        assertThat(MarkdownSplitter.split(" \n", 200)).isEmpty();
    }

    @Test
    void it_tears_before_a_heading() {
        String first = "# One\n\n" + "word ".repeat(30).strip();
        String second = "# Two\n\n" + "word ".repeat(30).strip();
        assertThat(MarkdownSplitter.split(first + "\n\n" + second, 200)).containsExactly(first, second);
    }

    @Test
    void a_heading_never_ends_a_post() {
        String markdown = "x".repeat(170) + "\n\n## Heading\n\n" + "y".repeat(150);
        assertThat(MarkdownSplitter.split(markdown, 200)).allSatisfy(
                piece -> assertThat(piece.lines().toList().getLast()).doesNotStartWith("#"));
    }

    @Test
    void a_fence_is_never_torn_when_it_fits() {
        String fence = "```json\n" + "{\"a\": 1}\n".repeat(12) + "```";
        List<String> pieces = MarkdownSplitter.split("word ".repeat(30).strip() + "\n\n" + fence + "\n\n" + "after ".repeat(20),
                200);
        assertThat(pieces).contains(fence);
    }

    @Test
    void a_fence_longer_than_a_post_is_closed_and_opened_again() {
        String fence = "```yaml\n" + "key: value\n".repeat(100) + "```";
        List<String> pieces = MarkdownSplitter.split(fence, 200);
        assertThat(pieces).hasSizeGreaterThan(4).allSatisfy(piece -> {
            assertThat(piece).startsWith("```yaml\n").endsWith("\n```").hasSizeLessThanOrEqualTo(200);
        });
        assertThat(String.join("\n", pieces).lines().filter("key: value"::equals)).hasSize(100);
    }

    @Test
    void an_unclosed_fence_is_closed() {
        List<String> pieces = MarkdownSplitter.split("text\n\n```sql\n" + "select 1;\n".repeat(50), 200);
        assertThat(pieces).allSatisfy(piece -> assertThat(count(piece, "```") % 2).isZero());
    }

    @Test
    void a_heading_sign_within_a_fence_is_no_heading() {
        String fence = "```sh\n# a comment\n\n# another\n```";
        assertThat(MarkdownSplitter.split("word ".repeat(38) + "\n\n" + fence, 200)).contains(fence);
    }

    /// Random documents: nothing is lost, nothing is too long, every fence is closed.
    @RepeatedTest(200)
    void whatever_the_text_each_piece_fits_and_every_word_is_there(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var markdown = new StringBuilder();
        int word = 0;
        for (int block = 0; block < 12; block++) {
            switch (random.nextInt(4)) {
                case 0 -> markdown.append("## h").append(word++).append("\n\n");
                case 1 -> {
                    markdown.append("```\n");
                    for (int line = random.nextInt(30); line > 0; line--) {
                        markdown.append("w").append(word++).append("x".repeat(random.nextInt(40))).append('\n');
                    }
                    markdown.append("```\n\n");
                }
                case 2 -> {
                    for (int line = random.nextInt(10) + 1; line > 0; line--) {
                        markdown.append("- w").append(word++).append(" \uD83D\uDE80".repeat(random.nextInt(5))).append('\n');
                    }
                    markdown.append('\n');
                }
                default -> {
                    for (int words = random.nextInt(120) + 1; words > 0; words--) {
                        markdown.append("w").append(word++).append(' ');
                    }
                    markdown.append("\n\n");
                }
            }
        }
        List<String> pieces = MarkdownSplitter.split(markdown.toString(), 240);
        assertThat(pieces).allSatisfy(piece -> {
            assertThat(piece.length()).isBetween(1, 240);
            assertThat(piece.lines().filter(line -> line.startsWith("```")).count() % 2).isZero();
        });
        assertThat(words(String.join("\n", pieces))).isEqualTo(words(markdown.toString()));
    }

    private static List<String> words(String text) {
        return java.util.regex.Pattern.compile("[wh]\\d+").matcher(text).results().map(r -> r.group()).toList();
    }

    private static int count(String text, String wanted) {
        return (text.length() - text.replace(wanted, "").length()) / wanted.length();
    }
}
