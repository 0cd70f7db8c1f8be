package dev.architect.persona;

import static dev.architect.persona.AgentFiles.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

class FrontMatterTest {

    @Test
    void a_valid_header_is_read_as_yaml() {
        var header = FrontMatter.of(file("---\nname: \"my \\u0061gent\"\nmodel: opus # the large one\n---\n\nBody\n"));
        assertThat(header.word("name")).isEqualTo("my agent");
        assertThat(header.word("model")).isEqualTo("opus");
        assertThat(header.body()).isEqualTo("Body");
    }

    @Test
    void a_header_that_is_no_yaml_is_read_line_by_line() {
        var header = FrontMatter.of(file("""
                ---
                name: 'reviewer' # who
                description: Use when: a colon comes\\nand a line, said "so": yes
                  and goes on: here
                model: sonnet # cheap
                color: "blue"
                ---
                Body
                """));
        assertThat(header.word("name")).isEqualTo("reviewer");
        assertThat(header.text("description"))
                .isEqualTo("Use when: a colon comes\nand a line, said \"so\": yes\nand goes on: here");
        assertThat(header.word("model")).isEqualTo("sonnet");
        assertThat(header.word("color")).isEqualTo("blue");
    }

    @Test
    void two_characters_become_a_line_break_in_valid_yaml_too() {
        assertThat(FrontMatter.of(file("---\ndescription: one\\ntwo\\tthree \\\"four\\\"\n---\nB")).text("description"))
                .isEqualTo("one\ntwo\tthree \"four\"");
        assertThat(FrontMatter.of(file("---\ndescription: \"one\\\\n\\\\ntwo \\\"three\\\"\"\n---\nB")).text("description"))
                .isEqualTo("one\n\ntwo \"three\"");
    }

    @Test
    void a_quoted_description_with_a_wrong_escape_is_read_from_its_lines() {
        assertThat(FrontMatter.of(file("---\ndescription: \"a \\d+ pattern\\nand \\\"more\\\"\"\n---\nB")).text("description"))
                .isEqualTo("a \\d+ pattern\nand \"more\"");
    }

    @Test
    void a_value_that_is_no_text_in_yaml_is_taken_as_it_was_written() {
        var header = FrontMatter.of(file("---\nname: 007\nmodel: 2026-13-45\ncolor: #4a90e2\ntools:\n---\nB"));
        assertThat(header.word("name")).isEqualTo("007");
        assertThat(header.word("model")).isEqualTo("2026-13-45");
        assertThat(header.word("color")).isEqualTo("#4a90e2");
        assertThat(header.word("tools")).isEmpty();
    }

    @Test
    void a_byte_order_mark_windows_line_ends_and_a_missing_last_line_end_do_not_matter() {
        var header = FrontMatter.of(file("\uFEFF---  \r\nname: a\r\ndescription: b\r\n--- \r\nBody\r\nmore"));
        assertThat(header.word("name")).isEqualTo("a");
        assertThat(header.body()).isEqualTo("Body\nmore");
    }

    @Test
    void three_dashes_in_the_body_are_a_rule() {
        assertThat(FrontMatter.of(file("---\nname: a\n---\nOne\n\n---\n\nTwo: x\n---\n")).body())
                .isEqualTo("One\n\n---\n\nTwo: x\n---");
    }

    @Test
    void a_list_can_be_written_in_any_way() {
        for (String list : new String[] { "channels: [a, 'b*', C1]", "channels:\n  - a\n  - \"b*\"\n  - C1",
                "channels: a, b*, C1", "channels:\n- a # one\n- b*\n- C1\nbroken: x: y",
                "channels: [a, b*, C1]\nbroken: x: y" }) {
            assertThat(FrontMatter.of(file("---\n" + list + "\n---\nB")).list("channels")).containsExactly("a", "b*", "C1");
        }
        assertThat(FrontMatter.of(file("---\nchannels:\n  - *-web\n---\nB")).list("channels")).containsExactly("*-web");
        assertThat(FrontMatter.of(file("---\nname: a\n---\nB")).list("channels")).isEmpty();
    }

    @Test
    void dialogue_in_real_lines_opens_no_key() {
        var header = FrontMatter.of(file("""
                ---
                name: a
                description: Use it: now. Examples:
                Examples:
                <example>
                Context: something
                user: "model is wrong"
                todo: not a key
                </example>
                Note: the end
                tools: Read, Write
                mode: subagent
                model: haiku
                ---
                B
                """));
        assertThat(header.text("description")).contains("user: \"model is wrong\"\ntodo: not a key").endsWith("Note: the end");
        assertThat(header.word("tools")).isEqualTo("Read, Write");
        assertThat(header.word("mode")).isEqualTo("subagent");
        assertThat(header.word("model")).isEqualTo("haiku");
    }

    @Test
    void an_example_without_an_end_does_not_swallow_the_model() {
        var header = FrontMatter.of(file("---\nname: a\ndescription: x: y <example>user: 'z'\nmodel: haiku\n---\nB"));
        assertThat(header.word("model")).isEqualTo("haiku");
    }

    @Test
    void a_block_is_read_even_where_another_line_breaks_the_yaml() {
        var header = FrontMatter.of(file("---\ndescription: >-\n  One\n\n    two\n  three\nargument: a: b\n---\nB"));
        assertThat(header.text("description")).isEqualTo("One\n\n  two\nthree");
    }

    @Test
    void bullets_that_yaml_folds_into_one_line_stay_bullets() {
        var header = FrontMatter.of(file("---\ndescription: Use it for\n  - one\n  - two\n---\nB"));
        assertThat(header.text("description")).isEqualTo("Use it for\n- one\n- two");
    }

    @Test
    void a_header_that_would_grow_without_end_is_not_expanded() {
        String laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n";
        for (char c = 'b'; c < 'k'; c++) {
            laughs += c + ": &" + c + " [" + ("*" + (char) (c - 1) + ",").repeat(8) + "*" + (char) (c - 1) + "]\n";
        }
        assertThat(FrontMatter.of(file("---\nname: a\n" + laughs + "---\nB")).word("name")).isEqualTo("a");
    }

    @Test
    void what_is_wrong_is_said_with_file_line_and_mend() {
        assertProblem(file(""), "agents/some.md:1: the file is empty. ");
        assertProblem(file("\n\n# Hello\n"), "agents/some.md:3: the file does not start with a header. ");
        assertProblem(file("---\nname: a\n"), "agents/some.md:1: the header has no end. ");
        assertProblem(file("---\nname: a\n---\nB\0"), "agents/some.md:4: the file is not text. ");
        assertProblem(file(("---\nname: a\n---\nol\u00e1\n").getBytes(StandardCharsets.ISO_8859_1)),
                "agents/some.md:4: the file is not UTF-8. ");
        byte[] large = new byte[AgentFile.MOST_BYTES + 1];
        Arrays.fill(large, (byte) 'a');
        assertProblem(file(large), "agents/some.md:0: the file is larger than 256 KB. ");
        assertProblem(new AgentFile("agents/some.md", limit -> {
            throw new java.nio.file.AccessDeniedException("agents/some.md");
        }), "agents/some.md:0: the file cannot be read (AccessDeniedException). ");
    }

    private static void assertProblem(AgentFile file, String start) {
        assertThatThrownBy(() -> FrontMatter.of(file)).isInstanceOf(PersonaException.class).message().startsWith(start)
                .doesNotContain("\n").endsWith(".");
    }
}
