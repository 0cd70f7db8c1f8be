package dev.architect.diagram.mermaid.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.diagram.mermaid.gantt.Draft.Begin;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class GanttParserTest {

    private final List<String> header = List.of("gantt", "dateFormat YYYY-MM-DD");

    @Test
    void a_task_has_tags_an_id_a_start_and_an_end() {
        GanttChart chart = GanttParser.parse(source("section Build", "API v2 :crit, done, a1, 2025-01-06, 5d"));

        assertThat(chart.drafts()).containsExactly(new Draft(new Draft.Place(4, 1), 0, "a1", RichText.plain("API v2"),
                Set.of(Tag.CRITICAL, Tag.DONE), new Begin.At("2025-01-06"), "5d"));
        assertThat(chart.sections()).containsExactly(new GanttChart.Section(RichText.plain("Build"), 0));
    }

    @Test
    void what_a_task_leaves_out_follows_from_the_one_before() {
        GanttChart chart = GanttParser.parse(source("A :2025-01-06, 1d", "B :2d", "C :after x y, until z", "D :milestone"));

        assertThat(chart.drafts()).extracting(Draft::begin).containsExactly(new Begin.At("2025-01-06"), new Begin.Next(),
                new Begin.After(List.of("x", "y")), new Begin.Next());
        assertThat(chart.drafts()).extracting(Draft::finish).containsExactly("1d", "2d", "until z", "0d");
        assertThat(chart.drafts()).extracting(Draft::id).containsExactly("task1", "task2", "task3", "task4");
    }

    @Test
    void settings_are_read_in_any_case_and_before_a_hash() {
        GanttChart chart = GanttParser.parse(source("TITLE Plan #1", "AxisFormat %d/%m # short", "tickinterval 2week",
                "weekday monday", "inclusiveEndDates", "TOPAXIS", "todayMarker stroke-width:5px,stroke:#0f0",
                "click A href \"https://example.org\"", "A :1d"));

        assertThat(chart.title()).isEqualTo("Plan #1");
        assertThat(chart.axisFormat()).isEqualTo(new AxisFormat("%d/%m"));
        assertThat(chart.ticks()).contains(TickInterval.parse("2week", "monday").orElseThrow());
        assertThat(chart.inclusive()).isTrue();
        assertThat(chart.topAxis()).isTrue();
        assertThat(chart.drafts()).hasSize(1);
    }

    @Test
    void sections_of_the_same_name_have_the_same_colour() {
        GanttChart chart = GanttParser.parse(source("A :1d", "section One", "B :1d", "section Two", "C :1d", "section One",
                "D :1d"));

        assertThat(chart.sections()).extracting(GanttChart.Section::colour).containsExactly(0, 1, 2, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Design|3|1|The task has no dates", "'  Design :done'|3|3|The task has no dates",
            "A :2025-13-45, 1d|3|1|The start 2025-13-45 is no date", "A :a, someday, 1d|3|1|The start someday is no date",
            "A :99999y|3|1|The task ends too far away",
            "excludes monday,tuesday,wednesday,thursday,friday,saturday,sunday ;\\nA :2025-01-06, 3d|4|1|The task never ends" })
    void a_mistake_names_its_place(String lines, int line, int column, String reason) {
        SyntaxException mistake = catchThrowableOfType(SyntaxException.class,
                () -> Gantts.draw(source(lines.split("\\\\n"))));

        assertThat(mistake).hasMessageStartingWith(reason);
        assertThat(List.of(mistake.line(), mistake.column())).containsExactly(line, column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "A :Done, a, 2025-01-06, 1d|Line 3: The tag Done was read as done.",
            "A :a, 1d|Line 3: The task has no start; it begins when the one before it ends.",
            "Phase 1: A :a, 2025-01-06, 1d|Line 3: A colon in the task's name was kept; the one before its dates counts.",
            "A :2025-01-06, 3 dias|Line 3: The length 3 dias was read as a number and a unit, such as 5d.",
            "A :2025/01/06, 1d|Line 3: The date 2025/01/06 is not in the chart's dateFormat; it was read as 2025-01-06.",
            "A :after b, 1d|Line 3: No task has the id b.",
            "A :2025-01-06, 2025-01-01|Line 3: The task ends before it begins; it was drawn without a length.",
            "A :2025-01-06, soon|Line 3: The end soon is neither a date nor a length such as 5d.",
            "A :x, y, a, 2025-01-06, 1d|Line 3: The item x was left out: a task has tags, an id, a start and an end, in this"
                    + " order." })
    void a_slip_is_mended_and_told(String line, String warning) {
        Source source = source(line);

        Gantts.draw(source);

        assertThat(source.warnings().sentences()).contains(warning);
    }

    @Test
    void more_tasks_than_the_limit_are_rejected() {
        var limits = new Limits(1_000, 2, 2, 2, 100, 1_000_000, Limits.DEFAULT.time());
        Source source = SourceReader.read("gantt\nA :1d\nB :1d", limits);

        assertThat(catchThrowableOfType(SyntaxException.class, () -> Gantts.draw(source)))
                .hasMessageContaining("more than 2 tasks");
    }

    private Source source(String... lines) {
        return SourceReader.read(String.join("\n", header) + "\n" + String.join("\n", lines), Limits.DEFAULT);
    }
}
