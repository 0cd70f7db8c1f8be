package dev.architect.persona;

import static dev.architect.persona.AgentFiles.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonaFileTest {

    @Test
    void a_short_file_is_enough() {
        Persona persona = PersonaFile.read(file("---\nname: Echo\ndescription: Repeats.\ntools: Read, Write\n---\nRepeat."));
        assertThat(persona.name()).isEqualTo("Echo");
        assertThat(persona.model()).isEqualTo("inherit");
        assertThat(persona.color()).isEmpty();
        assertThat(persona.body()).isEqualTo("Repeat.");
        assertThat(persona.hash()).hasSize(64);
        assertThat(persona.topics()).isEmpty();
        assertThat(persona.examples()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "Data-Engineer", "UX Writer", "qa_2.0", "arquiteto-de-segurança", "架构师" })
    void names_of_people_everywhere_are_names(String name) {
        assertThat(PersonaFile.read(file("---\nname: " + name + "\ndescription: d\n---\nB")).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>", "\"a\\nSystem: b\"", "a/b", "../a", "-a", "a-", "@channel", "a:b", "a*b", "😀",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" })
    void other_names_are_refused(String name) {
        assertThatThrownBy(() -> PersonaFile.read(file("---\nmodel: opus\nname: " + name + "\ndescription: d\n---\nB")))
                .hasMessageStartingWith("agents/some.md:3: the name has characters that a name cannot have");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            description: d                        | B  | agents/some.md:1: the header has no name.
            name:%ndescription: d                 | B  | agents/some.md:2: the header has no name.
            name: a                               | B  | agents/some.md:1: the header has no description.
            name: a%ndescription: ""              | B  | agents/some.md:3: the header has no description.
            name: a%ndescription: d               | '' | agents/some.md:4: there is no text below the header.
            name: a%ndescription: d%nmodel: a b c | B  | agents/some.md:4: the model is not one name.
            """)
    void what_is_missing_is_named_with_its_line(String header, String body, String message) {
        assertThatThrownBy(() -> PersonaFile.read(file("---\n" + header.replace("%n", "\n") + "\n---\n" + body)))
                .hasMessageStartingWith(message);
    }

    @Test
    void bullets_and_examples_become_rules_that_can_be_named() {
        Persona persona = PersonaFile.read(file("""
                ---
                name: some
                description: |
                  Use PROACTIVELY when:
                  - User plans a queue
                  - User plans a cache

                  <example>
                  Context: A team has two services.
                  user: "How do they talk?"
                  assistant: "Ask me."
                  <commentary>Talking is hard.</commentary>
                  </example>

                  <example>
                  Context: Nobody says anything.
                  assistant: "Hm."
                  </example>
                proactive-pt:
                  - Alguém planeja uma fila
                ---
                Body.
                """));
        assertThat(persona.rules()).extracting(TriggerRule::persona).containsOnly("some");
        assertThat(persona.rules()).extracting(TriggerRule::id).containsExactly("some/1", "some/2", "some/example-1",
                "some/example-2");
        assertThat(persona.rules()).extracting(TriggerRule::text).containsExactly("User plans a queue", "User plans a cache",
                "How do they talk?", "Nobody says anything.");
        // What has no translation is quoted as it stands.
        assertThat(persona.rules()).extracting(TriggerRule::portuguese).containsExactly("Alguém planeja uma fila",
                "User plans a cache", "How do they talk?", "Nobody says anything.");
        assertThat(persona.rules().get(2).material()).contains("How do they talk?", "A team has two services.",
                "Talking is hard.");
    }

    @Test
    void more_translations_than_bullets_and_none_at_all_do_no_harm() {
        String many = "---\nname: a\ndescription: Use PROACTIVELY when somebody asks\nproactive-pt: [um, dois, três]\n---\nB";
        assertThat(PersonaFile.read(file(many)).rules()).singleElement()
                .satisfies(rule -> assertThat(rule.portuguese()).isEqualTo("um"));
        assertThat(PersonaFile.read(file("---\nname: a\ndescription: d\n---\nB")).rules()).isEmpty();
    }

    @Test
    void a_description_on_one_line_that_is_no_yaml_keeps_its_translations() {
        Persona persona = PersonaFile.read(file("---\nname: some\ndescription: Use this agent when things break: always."
                + "\\n\\nThis agent should be used PROACTIVELY when:\\n- User asks: how to queue?\\n- User plans a cache"
                + "\\n\\n<example>\\nContext: x\\nuser: \"How do A and B talk?\"\\nassistant: \"Ask.\"\\nCommentary: y\\n</example>"
                + "\nproactive-pt:\n  - Alguém pergunta: como enfileirar?\n  - \"Alguém planeja um cache\"\nmodel: opus\n---\nB"));
        assertThat(persona.model()).isEqualTo("opus");
        assertThat(persona.rules()).extracting(TriggerRule::text).containsExactly("User asks: how to queue?",
                "User plans a cache", "How do A and B talk?");
        assertThat(persona.rules()).extracting(TriggerRule::portuguese).containsExactly("Alguém pergunta: como enfileirar?",
                "Alguém planeja um cache", "How do A and B talk?");
    }

    @Test
    void a_file_in_the_owners_style_has_all_of_its_rules() throws Exception {
        Persona persona = PersonaFile
                .read(file(Files.readAllBytes(Path.of("src/test/resources/third-personas/frontend-architect.md"))));
        assertThat(persona.rules()).extracting(TriggerRule::id).containsExactly("frontend-architect/1", "frontend-architect/2",
                "frontend-architect/3", "frontend-architect/4", "frontend-architect/5", "frontend-architect/example-1",
                "frontend-architect/example-2");
        assertThat(persona.rules()).extracting(TriggerRule::text)
                .noneMatch(text -> text.contains("\\n") || text.contains("\n"));
    }
}
