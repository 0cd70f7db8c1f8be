package dev.architect.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.intent.IntentModel;
import dev.architect.intent.Prose;
import dev.architect.intent.Tokens;
import dev.architect.persona.AgentFolder;
import dev.architect.persona.AgentsReport;
import dev.architect.persona.Persona;
import dev.architect.persona.TriggerRule;

/// The rule that an offer names: what stands in it must have to do with what was written.
class NamedRuleTest {

    private static final List<Persona> HOUSE = personas(Path.of("agents"));

    private final TriggerMatcher matcher = new TriggerMatcher("backend-architect", "database-architect",
            IntentModel.bundled());

    @ParameterizedTest
    @ValueSource(strings = {
            "I want to add webhooks so customers hear about shipment changes",
            "How should orders talk to billing?",
            "We have to expose our stock levels to third parties, rate limited. How would you design that?",
            "need realtime driver location on the rider's map, websockets or SSE?",
            "UUID ou bigint como chave primária da tabela de clientes?",
    })
    void an_example_about_something_else_is_not_named(String text) {
        assertThat(read(text, HOUSE).rule()).get().extracting(TriggerRule::isExample).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Precisamos de login com conta Google no app dos motoristas          | backend-architect/example-3
            Will the ticketing backend survive 50k users at on-sale time?       | backend-architect/example-5
            How do we rename a column in a 200M row table without downtime?     | database-architect/example-3
            """)
    void an_example_about_the_same_is_named(String text, String rule) {
        assertThat(read(text, HOUSE).rule()).get().extracting(TriggerRule::id).isEqualTo(rule);
    }

    @Test
    void what_a_file_gives_as_an_example_is_offered_help_with(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("backend-architect.md"), """
                ---
                name: backend-architect
                description: |
                  Use it when a backend is designed.

                  It should be used PROACTIVELY when:

                  - User mentions a new service

                  <example>
                  Context: User is building a new feature that requires a backend API
                  user: "I need to add a medication tracking feature to the app"
                  assistant: "Let me design it."
                  </example>
                ---
                You design backends.
                """);
        Reading reading = read("i need to add a medication tracking feature to the app!", personas(folder));
        assertThat(reading.fires()).isTrue();
        assertThat(reading.rule()).get().extracting(TriggerRule::id).isEqualTo("backend-architect/example-1");
        assertThat(read("I need to read about medication", personas(folder)).fires()).isFalse();
    }

    private Reading read(String text, List<Persona> personas) {
        return matcher.read(Tokens.of(Prose.of(text)), personas);
    }

    private static List<Persona> personas(Path folder) {
        return AgentsReport.of(AgentFolder.of(Optional.of(folder))).personas();
    }
}
