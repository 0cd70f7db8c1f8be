package dev.architect.diagram.mermaid.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class JourneyTest {

    @Test
    void a_task_has_a_score_and_actors() {
        Journey journey = JourneyParser.parse(source("title Day", "First: 5", "section Work", "Build: 3.5: Zoe, Ana , Zoe",
                "Ship: 1: Ana"));

        assertThat(journey).isEqualTo(new Journey("Day", List.of(
                new Journey.Section(RichText.EMPTY, List.of(task("First", 5))),
                new Journey.Section(RichText.plain("Work"),
                        List.of(task("Build", 3.5, "Zoe", "Ana"), task("Ship", 1, "Ana"))))));
        assertThat(journey.actors()).containsExactly("Ana", "Zoe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Shop: 9: Ana|Line 2: The score was kept within 1 to 5.|5",
            "Shop: Ana|Line 2: The task has no score from 1 to 5; it was drawn as neutral.|3",
            "Step 1: shop: 4: Ana|Line 2: What stands before the score was taken as the task's name.|4" })
    void a_slip_is_mended_and_told(String line, String warning, double score) {
        Source source = source(line);

        Journey journey = JourneyParser.parse(source);

        assertThat(journey.tasks().findFirst().orElseThrow().score()).isEqualTo(score);
        assertThat(journey.actors()).containsExactly("Ana");
        assertThat(source.warnings().sentences()).containsExactly(warning);
    }

    @Test
    void a_task_without_a_score_is_rejected() {
        SyntaxException mistake = catchThrowableOfType(SyntaxException.class, () -> Journeys.draw(source("A: 1", "  Shop")));

        assertThat(mistake).hasMessageStartingWith("The task has no score");
        assertThat(List.of(mistake.line(), mistake.column())).containsExactly(3, 3);
    }

    @Test
    void a_better_score_is_a_higher_face() {
        Scene scene = Journeys.draw(source("Bad: 1", "So so: 3", "Good: 5")).scene();

        List<Double> heights = scene.groups("face").map(face -> face.members().getFirst().bounds().y()).toList();
        assertThat(heights.get(0) - heights.get(1)).isEqualTo(heights.get(1) - heights.get(2)).isPositive();
    }

    @Test
    void every_actor_of_a_task_is_a_dot_in_the_colour_of_the_legend() {
        Scene scene = Journeys.draw(source("Build: 3: Zoe, Ana", "Ship: 4: Zoe")).scene();

        List<Primitive.Group> legend = scene.groups("legend").toList();
        List<Primitive.Group> dots = scene.groups("actors").toList();
        assertThat(legend).extracting(Primitive.Group::id).containsExactly("Ana", "Zoe");
        assertThat(dots.getFirst().members()).hasSize(2);
        assertThat(look(dots.getLast())).isEqualTo(look(legend.getLast()));
    }

    private static Object look(Primitive.Group group) {
        return ((Primitive.Ellipse) group.members().getFirst()).look();
    }

    private static Journey.Task task(String name, double score, String... actors) {
        return new Journey.Task(RichText.plain(name), score, List.of(actors));
    }

    private static Source source(String... lines) {
        return SourceReader.read("journey\n" + String.join("\n", lines), Limits.DEFAULT);
    }
}
