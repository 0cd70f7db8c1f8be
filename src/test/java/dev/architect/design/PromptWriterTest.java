package dev.architect.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.architect.chat.Language;
import dev.architect.chat.Transcript;
import dev.architect.llm.Prompt;
import dev.architect.persona.Persona;
import dev.architect.persona.ProjectContext;

class PromptWriterTest {

    @Test
    void what_channels_share_comes_before_what_one_has() {
        List<String> without = prompt(Optional.empty()).system();
        List<String> with = prompt(Optional.of(new ProjectContext("familyped", List.of(), "A family app.", "c.md"))).system();
        assertThat(without).hasSize(2).first().isEqualTo("You are the architect.");
        assertThat(with.subList(0, 2)).isEqualTo(without);
        assertThat(with.getLast()).isEqualTo("# Project context: familyped\n\nA family app.");
    }

    @Test
    void nothing_of_a_question_stands_in_what_a_provider_remembers() {
        assertThat(prompt(Optional.empty()).system()).noneMatch(part -> part.contains("how do orders"));
    }

    @Test
    void the_design_that_is_deepened_comes_whole_and_once_whatever_was_said_since() {
        String design = "Use a queue.\n\n" + "d".repeat(20_000) + " the end";
        var transcript = new Transcript(List.of(answered("1", design), answered("2", "A breaker opens at 50 %.")));
        String said = prompt(new Task.Deepen(OutputPart.API_CONTRACTS, 1, "how do they talk?", design), transcript).turns()
                .stream()
                .map(Prompt.Turn::text).collect(Collectors.joining("\n"));
        assertThat(said).containsOnlyOnce(design)
                .contains("A breaker opens at 50 %.", "<design version=\"1\">\nAnswers: how do they talk?\n\nUse a queue.");
    }

    private static Transcript.Line answered(String ts, String text) {
        return new Transcript.Line(ts, "backend-architect", true, text, Instant.parse("2026-03-04T12:00:00Z"));
    }

    private static Prompt prompt(Optional<ProjectContext> context) {
        return prompt(context, new Task.Answer(), Transcript.EMPTY);
    }

    private static Prompt prompt(Task task, Transcript transcript) {
        return prompt(Optional.empty(), task, transcript);
    }

    private static Prompt prompt(Optional<ProjectContext> context, Task task, Transcript transcript) {
        var persona = new Persona("backend-architect", "d", "inherit", "", List.of(), List.of(), List.of(), List.of(),
                "You are the architect.", "a.md", "hash");
        return new PromptWriter(1_000)
                .write(new Question(persona, "how do orders and billing talk?", Language.ENGLISH, Scope.OPEN,
                        task,
                        new Background(context, transcript, List.of(), Optional.empty(), List.of(), List.of())));
    }
}
