package dev.architect.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonaCatalogTest {

    @TempDir
    Path folder;

    Instant now = Instant.parse("2026-03-04T05:06:07Z");

    @BeforeEach
    void two_personas() throws IOException {
        write("a.md", persona("ana", "First."));
        write("b.md", persona("bia", "First."));
    }

    @Test
    void a_changed_file_is_read_again_within_a_second() throws IOException {
        PersonaCatalog catalog = catalog();
        write("a.md", persona("ana", "Second, and longer."));
        assertThat(body(catalog, "ana")).isEqualTo("First.");
        pass(Duration.ofSeconds(1));
        assertThat(body(catalog, "ana")).isEqualTo("Second, and longer.");
    }

    @Test
    void a_new_file_is_a_new_persona_and_a_deleted_one_is_gone() throws IOException {
        PersonaCatalog catalog = catalog();
        write("c.md", persona("Carla", "New."));
        Files.delete(folder.resolve("b.md"));
        pass(Duration.ofSeconds(1));
        assertThat(catalog.personas()).extracting(Persona::name).containsExactly("ana", "Carla");
        assertThat(catalog.persona("CARLA")).isPresent();
        assertThat(catalog.persona("bia")).isEmpty();
        assertThat(catalog.problems()).isEmpty();
    }

    @Test
    void a_file_that_goes_bad_keeps_what_it_said_until_it_is_mended() throws IOException {
        PersonaCatalog catalog = catalog();
        write("a.md", "---\nname: ana\n---\n");
        pass(Duration.ofSeconds(1));
        assertThat(body(catalog, "ana")).isEqualTo("First.");
        assertThat(catalog.problems()).singleElement().asString()
                .startsWith(folder.resolve("a.md") + ":1: the header has no description. ");
        assertThat(new PersonaHealth(catalog).call().getData().orElseThrow()).containsKeys("personas", "problem 1");
        pass(Duration.ofSeconds(5));
        assertThat(catalog.problems()).hasSize(1);

        write("a.md", persona("ana", "Mended."));
        pass(Duration.ofSeconds(1));
        assertThat(body(catalog, "ana")).isEqualTo("Mended.");
        assertThat(catalog.problems()).isEmpty();
        assertThat(new PersonaHealth(catalog).call().getData().orElseThrow()).containsOnlyKeys("personas");
    }

    @Test
    void a_new_bad_file_changes_nothing() throws IOException {
        PersonaCatalog catalog = catalog();
        write("c.md", "no header");
        pass(Duration.ofSeconds(1));
        assertThat(catalog.personas()).extracting(Persona::name).containsExactly("ana", "bia");
        assertThat(catalog.problems()).hasSize(1);
    }

    @Test
    void whoever_had_a_name_keeps_it() throws IOException {
        PersonaCatalog catalog = catalog();
        write("0.md", persona("ana", "Somebody else."));
        write("b.md", persona("Ana", "Me too."));
        pass(Duration.ofSeconds(1));
        assertThat(body(catalog, "ana")).isEqualTo("First.");
        assertThat(body(catalog, "bia")).isEqualTo("First.");
        assertThat(catalog.problems()).extracting(PersonaProblem::toString).allSatisfy(
                problem -> assertThat(problem).containsIgnoringCase(":2: the name ana is taken by " + folder.resolve("a.md")))
                .hasSize(2);
    }

    @Test
    void two_files_may_swap_their_names() throws IOException {
        PersonaCatalog catalog = catalog();
        write("a.md", persona("bia", "Was ana."));
        write("b.md", persona("ana", "Was bia."));
        pass(Duration.ofSeconds(1));
        assertThat(body(catalog, "ana")).isEqualTo("Was bia.");
        assertThat(body(catalog, "bia")).isEqualTo("Was ana.");
        assertThat(catalog.problems()).isEmpty();
    }

    @Test
    void a_folder_that_vanishes_or_empties_leaves_everything_as_it_was() throws IOException {
        PersonaCatalog catalog = catalog();
        Files.delete(folder.resolve("a.md"));
        Files.delete(folder.resolve("b.md"));
        pass(Duration.ofSeconds(1));
        assertThat(catalog.personas()).hasSize(2);
        assertThat(catalog.problems()).singleElement().asString().contains(":0: the folder holds no persona. ");
        Files.delete(folder);
        pass(Duration.ofSeconds(1));
        assertThat(catalog.personas()).hasSize(2);
        assertThat(catalog.problems()).singleElement().asString().contains(":0: the folder does not exist. ");
    }

    @Test
    void a_clock_that_is_set_back_does_not_stop_the_looking() throws IOException {
        PersonaCatalog catalog = catalog();
        write("a.md", persona("ana", "Second, and longer."));
        pass(Duration.ofDays(-1));
        assertThat(body(catalog, "ana")).isEqualTo("Second, and longer.");
    }

    @Test
    void a_bad_file_stops_the_start_with_one_line() throws IOException {
        write("c.md", persona("BIA", "Twice."));
        Files.write(folder.resolve("d.md"),
                "---\nname: d\ndescription: ol\u00e1\n---\nB".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(this::catalog).isInstanceOf(PersonaException.class)
                .hasMessageContaining(folder.resolve("d.md") + ":3: the file is not UTF-8. Save it in UTF-8. (1 more: ")
                .message().doesNotContain("\n");
    }

    @Test
    void a_folder_that_is_missing_stops_the_start() {
        folder = folder.resolve("nowhere");
        assertThatThrownBy(this::catalog).hasMessageStartingWith(folder + ":0: the folder does not exist. ");
    }

    @Test
    void links_and_hidden_files_of_a_mounted_volume_are_understood() throws IOException {
        Path data = Files.createDirectory(folder.resolve("..data"));
        Files.move(folder.resolve("a.md"), data.resolve("a.md"));
        Files.createSymbolicLink(folder.resolve("a.md"), Path.of("..data/a.md"));
        write(".draft.md", "not looked at");
        write("notes.txt", "neither");
        PersonaCatalog catalog = catalog();
        assertThat(catalog.personas()).hasSize(2);

        Path next = Files.createDirectory(folder.resolve("..next"));
        Files.writeString(next.resolve("a.md"), persona("ana", "Mounted."));
        Files.delete(folder.resolve("a.md"));
        Files.createSymbolicLink(folder.resolve("a.md"), Path.of("..next/a.md"));
        pass(Duration.ofSeconds(1));
        assertThat(body(catalog, "ana")).isEqualTo("Mounted.");
    }

    @Test
    void the_pattern_that_says_most_chooses_the_context() throws IOException {
        context("any", "'*'");
        context("shop", "[shop-*, C0SHOP]");
        context("checkout", "shop-{checkout,payments}");
        PersonaCatalog catalog = catalog();
        assertThat(chosen(catalog, "C1", "shop-checkout")).contains("checkout");
        assertThat(chosen(catalog, "C1", "#Shop-Payments")).contains("checkout");
        assertThat(chosen(catalog, "C1", "shop-other")).contains("shop");
        assertThat(chosen(catalog, "C0SHOP", "")).contains("shop");
        assertThat(chosen(catalog, "C1", "other")).contains("any");
        assertThat(catalog.context("SHOP")).isPresent();

        Files.delete(folder.resolve("contexts/any.md"));
        pass(Duration.ofSeconds(1));
        assertThat(chosen(catalog, "C1", "other")).isEmpty();
    }

    private static Optional<String> chosen(PersonaCatalog catalog, String id, String name) {
        return catalog.contextFor(id, name).map(ProjectContext::name);
    }

    private static String body(PersonaCatalog catalog, String name) {
        return catalog.persona(name).orElseThrow().body();
    }

    private PersonaCatalog catalog() {
        return new PersonaCatalog(AgentFolder.of(Optional.of(folder)), () -> now);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private void context(String name, String channels) throws IOException {
        Files.createDirectories(folder.resolve("contexts"));
        write("contexts/" + name + ".md", "---\nname: " + name + "\nchannels: " + channels + "\n---\nA project.\n");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static String persona(String name, String body) {
        return "---\nname: " + name + "\ndescription: Use this agent when asked.\n---\n" + body + "\n";
    }
}
