package dev.architect.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.architect.decide.Reading.Label;
import dev.architect.intent.IntentModel;
import dev.architect.intent.Prose;
import dev.architect.intent.Tokens;
import dev.architect.persona.AgentFolder;
import dev.architect.persona.AgentsReport;
import dev.architect.persona.Persona;

/// Files of the format that coding assistants use, dropped into the folder: they work from what stands in them.
class ThirdPersonaTest {

    private static final List<Persona> HOUSE = personas("agents");
    private static final List<Persona> ALL = Stream
            .concat(HOUSE.stream(), personas("src/test/resources/third-personas").stream())
            .toList();

    private final TriggerMatcher matcher = new TriggerMatcher("backend-architect", "database-architect",
            IntentModel.bundled());

    @Test
    void each_is_offered_for_what_its_own_file_names() {
        List<Labelled> theirs = messages().stream().filter(message -> isThird(message.persona())).toList();
        assertThat(theirs).hasSizeGreaterThanOrEqualTo(25);
        assertThat(theirs).filteredOn(message -> !isOfferedBy(message, message.persona()))
                .as("messages that are not offered the right persona")
                .hasSizeLessThanOrEqualTo(theirs.size() / 10);
        assertThat(theirs).as("messages that are offered another third persona")
                .allSatisfy(message -> assertThat(read(message, ALL)).satisfiesAnyOf(
                        reading -> assertThat(reading.label()).isNotEqualTo(Label.OTHER),
                        reading -> assertThat(reading.personas()).extracting(Persona::name)
                                .containsExactly(message.persona())));
    }

    @Test
    void none_is_offered_for_anything_else() {
        List<Labelled> others = messages().stream().filter(message -> message.persona().equals("none")).toList();
        assertThat(others).hasSizeGreaterThanOrEqualTo(80);
        assertThat(others).filteredOn(message -> read(message, ALL).label() == Label.OTHER).isEmpty();
    }

    @Test
    void what_is_the_houses_stays_the_houses() {
        List<Labelled> ours = messages().stream().filter(message -> !isThird(message.persona()))
                .filter(message -> !message.persona().equals("none")).toList();
        assertThat(ours).isNotEmpty().allSatisfy(message -> assertThat(read(message, ALL)).isEqualTo(read(message, HOUSE)));
        assertThat(ours).filteredOn(message -> read(message, ALL).fires()).hasSizeGreaterThan(ours.size() / 2);
    }

    @Test
    void the_offer_names_the_rule_and_the_words_that_both_have() {
        var message = new Labelled("data-scientist", "Should we use clustering or embeddings for similar products?");
        Reading reading = read(message, ALL);
        assertThat(reading.rule()).get().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("data-scientist/5");
            assertThat(rule.text()).isEqualTo("User discusses embeddings, clustering or recommendation");
        });
        assertThat(reading.words()).contains("clustering", "embeddings").doesNotContain("should", "we", "or");
        assertThat(reading.predicted()).isEqualTo("data-scientist");
    }

    @Test
    void a_file_without_rules_of_its_own_is_never_offered() {
        Persona silent = new Persona("poet", "d", "inherit", "", List.of(), List.of(), List.of(), List.of(), "b", "p.md", "h");
        assertThat(read(new Labelled("none", "Should we use clustering or embeddings?"),
                Stream.concat(HOUSE.stream(), Stream.of(silent)).toList()).label()).isNotEqualTo(Label.OTHER);
    }

    private boolean isOfferedBy(Labelled message, String persona) {
        Reading reading = read(message, ALL);
        return reading.fires() && reading.personas().stream().map(Persona::name).toList().equals(List.of(persona));
    }

    private Reading read(Labelled message, List<Persona> personas) {
        return matcher.read(Tokens.of(Prose.of(message.text())), personas);
    }

    private static boolean isThird(String persona) {
        return ALL.stream().map(Persona::name).anyMatch(persona::equals)
                && HOUSE.stream().map(Persona::name).noneMatch(persona::equals);
    }

    private record Labelled(String persona, String text) {
    }

    private static List<Labelled> messages() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/third-personas.tsv")).stream().map(line -> line.split("\t"))
                    .map(columns -> new Labelled(columns[0], columns[1])).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Persona> personas(String folder) {
        AgentsReport report = AgentsReport.of(AgentFolder.of(Optional.of(Path.of(folder))));
        assertThat(report.problems()).isEmpty();
        return report.personas();
    }
}
