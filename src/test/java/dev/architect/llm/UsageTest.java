package dev.architect.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsageTest {

    @Test
    void what_came_on_top_is_the_difference() {
        Usage first = new Usage(1, 3_000, 2_000, 500, 700);
        Usage second = new Usage(1, 400, 0, 100, 90);
        assertThat(first.plus(second)).isEqualTo(new Usage(2, 3_400, 2_000, 600, 790));
        assertThat(first.plus(second).minus(first)).isEqualTo(second);
        assertThat(first.minus(first)).isEqualTo(Usage.NONE);
        assertThat(first.fresh()).isEqualTo(500);
    }

    @Test
    void counts_that_cannot_be_are_corrected() {
        assertThat(new Usage(1, -5, 3, 3, -1)).isEqualTo(new Usage(1, 0, 0, 0, 0));
        assertThat(new Usage(1, 10, 20, 20, 1)).isEqualTo(new Usage(1, 10, 10, 0, 1));
        Usage most = Usage.of(Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(most.plus(most).input()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void a_mended_answer_took_what_both_calls_took() {
        var written = new Completion("a", "p", "m", new Usage(1, 100, 50, 0, 10), true);
        Completion mended = written.with("b").and(new Completion("c", "p", "other", 7, 3, false));
        assertThat(mended).isEqualTo(new Completion("b", "p", "m", new Usage(2, 107, 50, 0, 13), true));
    }
}
