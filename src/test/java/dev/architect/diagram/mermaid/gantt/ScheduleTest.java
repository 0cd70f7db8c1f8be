package dev.architect.diagram.mermaid.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;

class ScheduleTest {

    @Test
    void a_task_begins_after_the_last_of_those_that_it_waits_for() {
        assertThat(dates("A :a, 2025-01-01, 5d", "B :b, 2025-01-02, 9d", "C :after a b, 1d"))
                .containsExactly("2025-01-01T00:00 2025-01-06T00:00", "2025-01-02T00:00 2025-01-11T00:00",
                        "2025-01-11T00:00 2025-01-12T00:00");
    }

    @Test
    void a_task_may_wait_for_one_that_stands_below_it() {
        assertThat(dates("A :after c, 1d", "B :2025-01-01, until c", "C :c, 2025-01-05, 2d"))
                .containsExactly("2025-01-07T00:00 2025-01-08T00:00", "2025-01-01T00:00 2025-01-05T00:00",
                        "2025-01-05T00:00 2025-01-07T00:00");
    }

    @Test
    void tasks_that_wait_for_each_other_are_drawn_all_the_same() {
        assertThat(dates("A :x, 2025-01-01, 1d", "B :b, after c, 1d", "C :c, after b, 1d"))
                .containsExactly("2025-01-01T00:00 2025-01-02T00:00", "2025-01-02T00:00 2025-01-03T00:00",
                        "2025-01-03T00:00 2025-01-04T00:00");
    }

    @Test
    void lengths_have_units_and_decimals() {
        assertThat(dates("A :2025-01-01, 1.5d", "B :36h", "C :90m", "D :1M", "E :1w", "F :500ms", "G :1y", "H :2.5s"))
                .extracting(dates -> dates.split(" ")[1]).containsExactly("2025-01-02T12:00", "2025-01-04T00:00",
                        "2025-01-04T01:30", "2025-02-04T01:30", "2025-02-11T01:30", "2025-02-11T01:30:00.500",
                        "2026-02-11T01:30:00.500", "2026-02-11T01:30:03");
    }

    @Test
    void days_off_make_tasks_longer_but_not_those_with_an_end() {
        assertThat(dates("excludes weekends", "A :2025-01-02, 3d", "B :2025-01-02, 2025-01-05"))
                .containsExactly("2025-01-02T00:00 2025-01-07T00:00", "2025-01-02T00:00 2025-01-05T00:00");
    }

    @Test
    void a_bar_ends_before_the_days_off_at_its_end() {
        Task task = tasks("excludes weekends", "A :2025-01-06, 5d").getFirst();

        assertThat(task.lastWorked()).hasToString("2025-01-11T00:00");
        assertThat(task.end()).hasToString("2025-01-13T00:00");
    }

    @Test
    void a_weekend_may_begin_on_friday_and_have_an_included_day() {
        assertThat(dates("weekend friday", "excludes weekends", "includes 2025-01-03", "A :2025-01-01, 3d"))
                .containsExactly("2025-01-01T00:00 2025-01-05T00:00");
    }

    @Test
    void an_inclusive_end_is_the_end_of_its_day() {
        assertThat(dates("inclusiveEndDates", "A :2025-01-01, 2025-01-02"))
                .containsExactly("2025-01-01T00:00 2025-01-03T00:00");
    }

    @Test
    void a_chart_without_any_date_begins_on_the_same_day_whenever_it_is_drawn() {
        assertThat(dates("A :2d")).containsExactly("2024-01-01T00:00 2024-01-03T00:00");
    }

    private static List<String> dates(String... lines) {
        return tasks(lines).stream().map(task -> task.start() + " " + task.end()).toList();
    }

    private static List<Task> tasks(String... lines) {
        Source source = SourceReader.read("gantt\ndateFormat YYYY-MM-DD\n" + String.join("\n", lines), Limits.DEFAULT);
        return Schedule.of(GanttParser.parse(source), source.warnings());
    }
}
