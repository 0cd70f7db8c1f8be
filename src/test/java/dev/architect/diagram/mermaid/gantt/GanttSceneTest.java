package dev.architect.diagram.mermaid.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SourceReader;

class GanttSceneTest {

    @Test
    void a_name_that_does_not_fit_stands_behind_its_bar_and_before_the_last_one() {
        Scene scene = scene("Long work :a, 2025-01-01, 30d", "A name that is much too long :b, 2025-01-02, 1d",
                "A name that is much too long :c, 2025-01-30, 1d");

        assertThat(texts(scene, "node", "a")).containsExactly("Long work");
        assertThat(group(scene, "name", "b").x()).isGreaterThan(group(scene, "bar", "b").right());
        assertThat(group(scene, "name", "c").right()).isLessThan(group(scene, "bar", "c").x());
    }

    @Test
    void a_milestone_is_a_diamond_around_its_moment() {
        Scene scene = scene("Work :a, 2025-01-01, 4d", "Ready :milestone, m, 2025-01-03, 0d");

        Bounds work = group(scene, "node", "a");
        assertThat(group(scene, "bar", "m").centre().x()).isCloseTo(work.centre().x(), within(0.1));
        assertThat(scene.groups("bar").findFirst().orElseThrow().members().getFirst()).isInstanceOf(Primitive.Polygon.class);
    }

    @Test
    void a_vertical_marker_takes_no_row_and_strikes_out_no_words() {
        Scene scene = scene("section One", "Some work in the middle :a, 2025-01-01, 10d",
                "Freeze :vert, v, 2025-01-06, 0d", "More :b, 2025-01-01, 10d");

        List<Primitive> words = scene.groups("node").flatMap(node -> node.members().stream())
                .filter(Primitive.Text.class::isInstance).toList();
        assertThat(scene.groups("vert").flatMap(line -> line.members().stream()).map(Primitive::bounds))
                .hasSizeGreaterThan(1)
                .noneMatch(piece -> words.stream().anyMatch(text -> piece.grown(0.5).overlaps(text.bounds().grown(-1))));
        assertThat(group(scene, "node", "b").y() - group(scene, "node", "a").y()).isLessThan(30);
    }

    @Test
    void a_compact_chart_puts_tasks_in_a_row_where_they_leave_room() {
        Scene scene = scene("%%{init: {'gantt': {'displayMode': 'compact'}}}%%", "Red :a, 2025-01-01, 10d",
                "Green :b, 2025-01-11, 10d", "Blue :c, 2025-01-05, 10d");

        assertThat(group(scene, "node", "b").y()).isEqualTo(group(scene, "node", "a").y());
        assertThat(group(scene, "node", "c").y()).isGreaterThan(group(scene, "node", "a").y());
    }

    @Test
    void days_off_are_shaded_and_the_top_axis_repeats_the_labels() {
        Scene scene = scene("excludes weekends", "topAxis", "A :2025-01-06, 10d");

        assertThat(scene.groups("excluded").findFirst().orElseThrow().members()).hasSize(2);
        List<List<String>> axes = scene.groups("axis").map(axis -> axis.members().stream()
                .map(text -> ((Primitive.Text) text).words()).toList()).toList();
        assertThat(axes).hasSize(2);
        assertThat(axes.getFirst()).isEqualTo(axes.getLast()).contains("2025-01-07");
    }

    @Test
    void labels_of_ticks_never_touch() {
        Scene scene = scene("tickInterval 1day", "A :2025-01-01, 60d");

        List<Bounds> labels = scene.groups("axis").findFirst().orElseThrow().members().stream().map(Primitive::bounds).toList();
        assertThat(labels).hasSizeGreaterThan(8);
        for (int i = 1; i < labels.size(); i++) {
            assertThat(labels.get(i).overlaps(labels.get(i - 1))).isFalse();
        }
    }

    @Test
    void a_label_stands_once_where_ticks_are_closer_than_its_format_tells() {
        Scene scene = scene("dateFormat X", "axisFormat %S s", "A :0, 3", "B :3, 7");

        assertThat(scene.groups("axis").findFirst().orElseThrow().members().stream()
                .map(text -> ((Primitive.Text) text).words())).contains("00 s", "07 s").doesNotHaveDuplicates();
    }

    @Test
    void a_section_is_as_high_as_its_name() {
        Scene scene = scene("section A name that takes more than one of the rows that it has, or even three",
                "A :a, 2025-01-01, 1d",
                "section B", "B :b, 2025-01-01, 1d");

        Bounds frame = scene.groups("cluster").findFirst().orElseThrow().bounds();
        Bounds title = scene.groups("title").findFirst().orElseThrow().bounds();
        assertThat(title.y()).isGreaterThanOrEqualTo(frame.y());
        assertThat(title.bottom()).isLessThanOrEqualTo(frame.bottom());
        assertThat(title.right()).isLessThan(group(scene, "node", "a").x());
    }

    private static List<String> texts(Scene scene, String role, String id) {
        return scene.groups(role).filter(group -> group.id().equals(id)).flatMap(group -> group.members().stream())
                .filter(Primitive.Text.class::isInstance).map(text -> ((Primitive.Text) text).words()).toList();
    }

    private static Bounds group(Scene scene, String role, String id) {
        return scene.groups(role).filter(group -> group.id().equals(id)).findFirst().orElseThrow().bounds();
    }

    private static Scene scene(String... lines) {
        return Gantts.draw(SourceReader.read("gantt\ndateFormat YYYY-MM-DD\n" + String.join("\n", lines), Limits.DEFAULT))
                .scene();
    }
}
