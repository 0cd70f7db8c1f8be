package dev.architect.diagram.mermaid.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class TimelineTest {

    @Test
    void periods_have_events_on_their_own_line_and_on_lines_below() {
        Timeline timeline = TimelineParser.parse(source("timeline", "title Plan", "section One", "2024 : a : b", "  : c",
                "2025", "section Two", "2026:d"));

        assertThat(timeline).isEqualTo(new Timeline("Plan", false, List.of(
                new Timeline.Section(text("One"), List.of(period("2024", "a", "b", "c"), period("2025"))),
                new Timeline.Section(text("Two"), List.of(period("2026", "d"))))));
    }

    @Test
    void a_colon_within_a_time_or_an_address_separates_nothing() {
        Timeline timeline = TimelineParser.parse(source("timeline", "14:30 : see https://example.org:80/a"));

        assertThat(timeline.periods()).containsExactly(period("14:30", "see https://example.org:80/a"));
    }

    @Test
    void the_direction_stands_behind_the_keyword_or_is_mended() {
        Source mended = source("timeline", "direction TB", "A : b");

        assertThat(TimelineParser.parse(source("timeline TD", "A : b")).down()).isTrue();
        assertThat(TimelineParser.parse(source("timeline LR", "A : b")).down()).isFalse();
        assertThat(TimelineParser.parse(mended).down()).isTrue();
        assertThat(mended.warnings().sentences()).containsExactly(
                "Line 2: The direction was taken from here; it belongs behind the word timeline.");
    }

    @Test
    void an_event_without_a_period_is_rejected() {
        SyntaxException mistake = catchThrowableOfType(SyntaxException.class,
                () -> Timelines.draw(source("timeline", "  : lonely")));

        assertThat(mistake).hasMessageStartingWith("The event belongs to no period");
        assertThat(List.of(mistake.line(), mistake.column())).containsExactly(2, 3);
    }

    @Test
    void an_empty_timeline_is_rejected() {
        assertThat(catchThrowableOfType(SyntaxException.class, () -> Timelines.draw(source("timeline"))).line()).isEqualTo(1);
    }

    @Test
    void periods_have_colours_of_their_own_unless_sections_or_the_configuration_say_otherwise() {
        assertThat(fills("timeline", "A", "B", "C")).doesNotHaveDuplicates();
        assertThat(fills("timeline", "section S", "A", "B")).containsOnly(fills("timeline", "A").getFirst());
        assertThat(fills("%%{init: {'timeline': {'disableMulticolor': true}}}%%", "timeline", "A", "B"))
                .containsOnly(fills("timeline", "A").getFirst());
    }

    @Test
    void many_periods_stand_in_rows_of_about_the_same_length() {
        Scene scene = Timelines.draw(source("timeline", "1 : a", "2", "3", "4", "5", "6", "7", "8", "9")).scene();

        assertThat(box(scene, "4").y()).isEqualTo(box(scene, "1").y());
        assertThat(box(scene, "5").x()).isEqualTo(box(scene, "1").x());
        assertThat(box(scene, "5").y()).isGreaterThan(box(scene, "a").bottom());
        assertThat(fills("timeline", "1", "2", "3", "4", "5", "6", "7", "8", "9")).doesNotHaveDuplicates();
    }

    @Test
    void a_section_that_does_not_fit_into_a_row_begins_the_next() {
        Scene scene = Timelines.draw(source("timeline", "section One", "1", "2", "3", "4", "5", "section Two", "6", "7",
                "8", "9", "section Three", "10")).scene();

        assertThat(box(scene, "Two").x()).isEqualTo(box(scene, "One").x());
        assertThat(box(scene, "6").y()).isGreaterThan(box(scene, "5").bottom());
        assertThat(box(scene, "Three").y()).isEqualTo(box(scene, "Two").y());
    }

    @Test
    void events_stand_below_their_period_and_below_each_other() {
        Scene scene = Timelines.draw(source("timeline", "A : one : two")).scene();

        assertThat(box(scene, "one").y()).isGreaterThan(box(scene, "A").bottom());
        assertThat(box(scene, "two").y()).isGreaterThan(box(scene, "one").bottom());
        assertThat(box(scene, "two").centre().x()).isEqualTo(box(scene, "A").centre().x());
    }

    @Test
    void a_timeline_that_goes_down_has_its_events_on_the_right() {
        Scene scene = Timelines.draw(source("timeline TD", "A : one : two", "B : three")).scene();

        assertThat(box(scene, "one").x()).isGreaterThan(box(scene, "A").right());
        assertThat(box(scene, "B").y()).isGreaterThan(box(scene, "two").bottom());
    }

    private static List<String> fills(String... lines) {
        return Timelines.draw(source(lines)).scene().groups("node")
                .map(node -> ((Primitive.Rectangle) node.members().getFirst()).look().fill().hex()).toList();
    }

    private static Bounds box(Scene scene, String id) {
        return scene.groups("node").filter(node -> node.id().equals(id)).findFirst().orElseThrow().members().getFirst()
                .bounds();
    }

    private static Timeline.Period period(String name, String... events) {
        return new Timeline.Period(text(name), List.of(events).stream().map(TimelineTest::text).toList());
    }

    private static RichText text(String words) {
        return RichText.plain(words);
    }

    private static Source source(String... lines) {
        return SourceReader.read(String.join("\n", lines), Limits.DEFAULT);
    }
}
