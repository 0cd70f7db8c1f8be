package dev.architect.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

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

    private static Prompt prompt(Optional<ProjectContext> context) {
        var persona = new Persona("backend-architect", "d", "inherit", "", List.of(), List.of(), List.of(), List.of(),
                "You are the architect.", "a.md", "hash");
        return new PromptWriter(1_000)
                .write(new Question(persona, "how do orders and billing talk?", Language.ENGLISH, Scope.OPEN,
                        new Task.Answer(),
                        new Background(context, Transcript.EMPTY, List.of(), Optional.empty(), List.of(), List.of())));
    }
}
