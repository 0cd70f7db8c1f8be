package dev.architect.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.architect.chat.Transcript;
import dev.architect.chat.Transcript.Line;

class HistoryTest {

    private static final Instant START = Instant.parse("2026-03-04T12:00:00Z");

    @Test
    void a_thread_within_the_budget_stays_whole() {
        var lines = List.of(said(0, "Ana", "one"), answered(1, "two"), said(2, "Ana", "three"));
        assertThat(History.of(new Transcript(lines), 100)).isEqualTo(lines);
    }

    @Test
    void the_oldest_lines_go_first_and_the_last_design_stays_whole() {
        String design = "d".repeat(20_000);
        var lines = new ArrayList<Line>();
        lines.add(answered(0, "an old answer"));
        lines.add(answered(1, design));
        IntStream.range(2, 40).forEach(i -> lines.add(said(i, "Ana", i + " " + "x".repeat(1_000))));
        List<Line> kept = History.of(new Transcript(lines), 10_000);
        assertThat(kept.getFirst().text()).isEqualTo(design);
        assertThat(kept.getLast().text()).startsWith("39 ");
        assertThat(kept.stream().mapToInt(line -> line.text().length()).sum()).isLessThanOrEqualTo(30_000);
        assertThat(kept).extracting(Line::ts)
                .isSortedAccordingTo((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)));
    }

    @Test
    void a_design_beyond_the_budget_is_cut_and_says_so() {
        List<Line> kept = History.of(new Transcript(List.of(answered(0, "d".repeat(50_000)), said(1, "Ana", "and?"))), 1_000);
        assertThat(kept.getFirst().text()).hasSizeLessThan(3_100).endsWith("[…]");
    }

    @Test
    void a_letter_of_two_halves_is_not_cut_in_two() {
        String cut = History.cut("ab😀", 3);
        assertThat(cut).isEqualTo("ab\n[…]");
    }

    private static Line said(int ts, String who, String text) {
        return new Line(String.valueOf(ts), who, false, text, START.plusSeconds(ts));
    }

    private static Line answered(int ts, String text) {
        return new Line(String.valueOf(ts), "backend-architect", true, text, START.plusSeconds(ts));
    }
}
