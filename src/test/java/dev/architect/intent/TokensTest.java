package dev.architect.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.architect.intent.IntentModel.Head;

class TokensTest {

    /// Each a piece that is repeated: what does not grow with the number of times cannot be slow.
    static List<String> pieces() {
        return List.of("a", " ", "\n", "'", "a'", "n't ", "?", "? ", "api? ", "api?! ", ".", ":", ":a", ":+1: ", "@", "@ana ",
                "@a.",
                "http://", "http://a ", "www.", "1", "1,", "1:1 ", "12ms ", "#", "c# ", "+", "c++", "`", "``` ", "`a", ">",
                "> ", ">\n",
                "\ud83d\ude80", "\ud83d", "\ude80", "\u200b", "\u202e", "\u0301", "e\u0301", "\ufdfa", "\ufdfa ", "\u05d0 ",
                "\u4e2d", "\u4e2d\u6587 ", "ǆ", "İ", "ß ", "{", "};", "/", "a/b/", "-", "should we use a queue or a table? ",
                "at com.foo.Bar(Bar.java:1)\n", "2026-01-02 10:11:12 ERROR x\n", "\0", "\t", "\ufffd", "\uffff", "<n>",
                "<at> ");
    }

    @Test
    void words_are_folded_and_the_rest_becomes_a_few_signs() {
        assertThat(Tokens.of("Índice ou ÍNDICE?")).containsExactly("indice", "ou", "indice", "?");
        assertThat(Tokens.of("we don't, we're")).containsExactly("we", "dont", "we", "re");
        assertThat(Tokens.of("it\u2019s 200ms at 10:30, see https://x.y/z?a=b :rocket: \ud83d\ude80\ud83d\ude80 @ana.b!"))
                .containsExactly("it", "s", "<n>", "ms", "at", "<n>", "see", "<url>", "<emoji>", "<at>", ".");
        assertThat(Tokens.of("\u200bser\u200bvice\u202e")).containsExactly("service");
        assertThat(Tokens.of("\uff33\uff25\uff32\uff36\uff29\uff23\uff25")).containsExactly("service");
        assertThat(Tokens.of("")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void no_text_however_long_makes_more_work_than_its_head_and_tail(String piece) {
        IntentModel model = IntentModel.bundled();
        Head head = model.head("intent");
        int most = 0;
        for (int times : new int[] { 1, 2, 3, 50, 5_000, 40_000, 400_000 }) {
            List<String> tokens = Tokens.of(Prose.of(piece.repeat(times)));
            int[] features = { 0 };
            Features.words(tokens, (feature, from, to) -> {
                if (feature < 0 || feature >= Features.BUCKETS || from < 0 || to < from || to > tokens.size()) {
                    throw new AssertionError(feature + " of " + from + " to " + to);
                }
                features[0]++;
            });
            assertThat(tokens).noneMatch(String::isEmpty);
            assertThat(tokens.size()).isLessThan(201);
            assertThat(features[0]).isLessThan(40 * (tokens.size() + 25));
            for (float p : model.probabilities(head, IntentModel.Seen.of(tokens))) {
                assertThat(p).isBetween(0f, 1f);
            }
            assertThat(model.wordsFor(head, "architect", tokens)).hasSizeLessThan(7);
            if (times == 40_000) {
                most = tokens.size();
            }
            assertThat(times > 40_000 ? tokens.size() : 0).isLessThanOrEqualTo(most + 2);
        }
    }

    @Test
    void the_end_of_a_long_message_is_read_too() {
        String text = "we talk about the weather, and ".repeat(500) + "should we use a queue?";
        assertThat(Tokens.of(text)).endsWith("use", "a", "queue", "?");
    }

    @Test
    void no_text_breaks_anything() {
        var random = new java.util.Random(7);
        List<String> pieces = pieces();
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(random.nextInt(4) == 0 ? String.valueOf((char) random.nextInt(0x10000))
                        : pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(Tokens.of(Prose.of(text.toString()))).as(text.toString()).noneMatch(String::isEmpty);
        }
    }
}
