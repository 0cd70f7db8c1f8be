package dev.architect.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whoever changes what is drawn makes the page anew: `./mvnw test -Dtest=DiagramsPageTest -Ddiagrams.page=write`.
class DiagramsPageTest {

    private static final Path PAGE = Path.of("docs/diagrams.md");
    private static final Path PICTURES = Path.of("docs/diagrams");
    private static final DiagramsPage MADE = new DiagramsPage();

    @BeforeAll
    static void write_if_that_is_wanted() throws IOException {
        if (!"write".equals(System.getProperty("diagrams.page"))) {
            return;
        }
        Files.writeString(PAGE, MADE.text());
        Files.createDirectories(PICTURES);
        Map<String, byte[]> pictures = MADE.pictures();
        for (String old : pictures()) {
            if (!pictures.containsKey(old)) {
                Files.delete(PICTURES.resolve(old));
            }
        }
        for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
            Files.write(PICTURES.resolve(picture.getKey()), picture.getValue());
        }
    }

    @Test
    void the_page_is_what_the_corpus_makes_of_it() throws IOException {
        assertThat(Files.readString(PAGE)).as("make it anew, see there").isEqualTo(MADE.text());
    }

    @Test
    void the_pictures_of_the_page_are_there_and_no_others() throws IOException {
        Set<String> shown = Stream.of(MADE.text().split("\\(diagrams/")).skip(1)
                .map(rest -> rest.substring(0, rest.indexOf(')')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(pictures()).containsExactlyElementsOf(shown);
        assertThat(shown).allSatisfy(picture -> assertThat(Files.readAllBytes(PICTURES.resolve(picture)))
                .startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(100_000));
    }

    @Test
    void every_type_of_the_corpus_has_its_section_and_pictures() throws IOException {
        try (Stream<Path> types = Files.list(Path.of("src/test/resources/dev/architect/diagram/mermaid"))) {
            List<String> folders = types.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).toList();
            assertThat(folders).isNotEmpty()
                    .allSatisfy(folder -> assertThat(MADE.text()).contains("(diagrams/" + folder + "-"));
        }
        assertThat(MADE.text()).doesNotContainPattern("\\{\\{[a-zA-Z]+}}");
    }

    private static List<String> pictures() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
