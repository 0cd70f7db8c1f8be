package dev.architect.persona;

import static dev.architect.persona.AgentFiles.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
