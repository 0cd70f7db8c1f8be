package dev.architect.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.llm.Prompt;

class PlaybookShelfTest {

    private static final String GOOD = """
            ---
            name: caching
            title: Caching
            persona: performance-architect
            language: en
            phrases: [cache the *]
            defaults: { feature: your data, answer: forty-two }
            ---
            **Cache {{feature}}: {{answer}}.**

            ## 1. Service boundaries

            One.
            """;

    @TempDir
    Path folder;

    @Test
    void a_playbook_that_is_dropped_in_answers_without_code() throws IOException {
        write("caching.en.md", GOOD);
        assertThat(answer(PlaybookShelf.of(folder), "performance-architect", "we should cache the product catalog"))
                .contains("forty-two", "no language model was asked", "## 1. Service boundaries");
    }

    @Test
    void those_inside_the_application_fill_the_gaps() {
        assertThat(answer(PlaybookShelf.of(folder.resolve("missing")), "backend-architect", "add a wishlist feature"))
                .contains("wishlist-service");
    }

    @Test
    void a_changed_file_is_read_again_and_a_bad_change_keeps_the_old_one() throws IOException {
        write("caching.en.md", GOOD);
        PlaybookShelf shelf = PlaybookShelf.only(folder);
        write("caching.en.md", GOOD.replace("forty-two", "forty-three and more"));
        assertThat(answer(shelf, "performance-architect", "cache the catalog")).contains("forty-three and more");
        write("caching.en.md", GOOD.replace("name: caching", "name: [caching"));
        assertThat(answer(shelf, "performance-architect", "cache the catalog")).contains("forty-three and more");
        assertThat(shelf.problem()).hasValueSatisfying(problem -> assertThat(problem).contains("caching.en.md:"));
        write("caching.en.md", GOOD);
        assertThat(answer(shelf, "performance-architect", "cache the catalog")).contains("forty-two");
        assertThat(shelf.problem()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: caching              | name:                  | :2: give 'name' a value
            language: en               | language: English      | :5: write 'language' as a tag
            phrases: [cache the *]     | phrases: cache         | :6: write 'phrases' as a list
            phrases: [cache the *]     | phrases: [a: b]        | :6: write each of the 'phrases' as words
            title: Caching             | title: a: b            | :3: mend the YAML
            One.                       | {{other}}              | :13: give {{other}} a default
            One.                       | {{> none.yaml}}        | :13: there is no file none.yaml
            One.                       | {{> ../secret.yaml}}   | :13:
            persona: performance-architect | general: perhaps   | :4: write 'general: persona'
            """)
    void a_bad_file_is_named_with_line_and_mend(String old, String broken, String message) throws IOException {
        write("bad.en.md", GOOD.replace(old, broken));
        assertThatThrownBy(() -> PlaybookShelf.only(folder)).isInstanceOf(BadPlaybookException.class)
                .hasMessageContaining("bad.en.md" + message).hasMessageNotContaining("\n");
    }

    @Test
    void two_files_with_one_name_and_language_are_refused() throws IOException {
        write("a.en.md", GOOD);
        write("b.en.md", GOOD);
        assertThatThrownBy(() -> PlaybookShelf.only(folder)).hasMessageContaining("b.en.md:2: give it another name");
    }

    @Test
    void a_file_that_is_no_utf8_or_has_no_header_is_refused() throws IOException {
        Files.write(folder.resolve("a.en.md"), "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> PlaybookShelf.only(folder)).hasMessageContaining("a.en.md:1: save this file as UTF-8");
        write("a.en.md", "# no header");
        assertThatThrownBy(() -> PlaybookShelf.only(folder)).hasMessageContaining("a.en.md:1: start the file with");
        write("a.en.md", "---\nname: x\n");
        assertThatThrownBy(() -> PlaybookShelf.only(folder)).hasMessageContaining("a.en.md:1: close the header");
    }

    @Test
    void an_empty_folder_is_refused() {
        assertThatThrownBy(() -> PlaybookShelf.only(folder)).hasMessageContaining("put a playbook into this folder");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String answer(PlaybookShelf shelf, String persona, String question) {
        return new PlaybookModel(shelf)
                .complete(new Prompt(persona, "inherit", List.of(), List.of(), question, Locale.ENGLISH), piece -> {
                }).text();
    }
}
