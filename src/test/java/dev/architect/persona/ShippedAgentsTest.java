package dev.architect.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class ShippedAgentsTest {

    private static final AgentsReport SHIPPED = AgentsReport.of(AgentFolder.of(Optional.of(Path.of("agents"))));

    static List<Persona> personas() {
        return SHIPPED.personas();
    }

    @Test
    void every_file_can_be_used() {
        assertThat(SHIPPED.problems()).isEmpty();
        assertThat(SHIPPED.personas()).extracting(Persona::name).contains("backend-architect", "database-architect");
        assertThat(SHIPPED.contexts()).extracting(ProjectContext::name).contains("familyped");
    }

    @ParameterizedTest
    @MethodSource("personas")
    void a_persona_says_when_it_is_the_right_one(Persona persona) {
        assertThat(persona.topics()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(persona.proactive()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(persona.examples()).hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(example -> assertThat(
                        List.of(example.context(), example.user(), example.assistant(), example.commentary()))
                        .noneMatch(String::isBlank));
        assertThat(persona.model()).isNotEqualTo("inherit");
        assertThat(persona.color()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("personas")
    void every_rule_is_said_in_portuguese_too_and_briefly(Persona persona) {
        assertThat(persona.proactivePortuguese()).hasSameSizeAs(persona.proactive())
                .allSatisfy(rule -> assertThat(rule).startsWith("Alguém ").hasSizeLessThan(120).doesNotEndWith("."));
        assertThat(persona.rules()).hasSize(persona.proactive().size() + persona.examples().size());
    }

    @ParameterizedTest
    @MethodSource("personas")
    void a_persona_asks_for_what_is_delivered(Persona persona) {
        assertThat(persona.body()).contains("five to eight short lines", "before any heading", "`mermaid`", "`sequenceDiagram`",
                "`flowchart`", "Answer in the language of the question", "assume");
    }

    @ParameterizedTest
    @MethodSource("personas")
    void our_own_headers_are_valid_yaml(Persona persona) throws Exception {
        String header = Files.readString(Path.of(persona.source())).split("(?m)^---$")[1];
        Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(header);
        assertThat(yaml).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("name", persona.name()).containsEntry("model", persona.model())
                .containsKeys("description", "color");
    }

    @Test
    void the_backend_architect_has_its_five_rules_and_keeps_to_its_border() {
        Persona persona = persona("backend-architect");
        assertThat(persona.proactive()).hasSize(5);
        assertThat(persona.proactive().get(0)).contains("service", "API", "endpoint", "feature");
        assertThat(persona.proactive().get(1)).contains("architecture of a system", "design of a service");
        assertThat(persona.proactive().get(2)).contains("scalability", "resilience", "distributed systems");
        assertThat(persona.proactive().get(3)).contains("patterns", "best practices", "API design", "authentication");
        assertThat(persona.proactive().get(4)).contains("communication between services");
        assertThat(persona.topics()).hasSize(12);
        assertThat(persona.body()).contains("Database schema design should be handled by the database-architect agent. "
                + "Once the data layer is designed, I can architect the services that interact with it.")
                .contains("never design tables, columns, indexes, keys, data models or migrations");
    }

    @Test
    void the_backend_architect_hands_over_ten_parts_in_their_order() {
        assertThat(persona("backend-architect").body()).containsSubsequence("1. **Service boundaries**", "2. **API contracts**",
                "3. **Architecture diagrams**", "4. **Communication patterns**", "5. **Resilience**", "6. **Observability**",
                "7. **Security**", "8. **Technology choices**", "9. **Deployment**", "10. **Trade-offs**")
                .contains("one** complete OpenAPI 3 document", "marked `yaml`", "narrow question");
    }

    @Test
    void some_examples_are_in_portuguese() {
        assertThat(SHIPPED.personas()).allSatisfy(persona -> assertThat(persona.examples())
                .anySatisfy(example -> assertThat(example.user()).containsAnyOf("ã", "ç", "õ", "é", "Precisamos")));
    }

    @Test
    void the_context_is_bound_to_its_channels() {
        ProjectContext context = SHIPPED.contexts().getFirst();
        assertThat(context.channels()).containsExactly("familyped", "familyped-*");
        assertThat(context.body()).contains("React", "Supabase", "Row level security", "OAuth 2.0", "localStorage",
                "docs/BACKEND_SPECIFICATION.md", "notifications", "analytics", "Node.js or Python", "Redis", "offline",
                "eventual consistency", "Portuguese", "English");
    }

    @Test
    void the_copies_inside_the_application_are_the_same() {
        AgentsReport bundled = AgentsReport.of(new BundledAgentFolder());
        assertThat(bundled.problems()).isEmpty();
        assertThat(bundled.personas()).extracting(Persona::hash).isEqualTo(personas().stream().map(Persona::hash).toList());
        assertThat(bundled.contexts()).extracting(ProjectContext::body)
                .isEqualTo(SHIPPED.contexts().stream().map(ProjectContext::body).toList());
    }

    private static Persona persona(String name) {
        return Stream.of(name).flatMap(n -> personas().stream().filter(p -> p.name().equals(n))).findFirst().orElseThrow();
    }
}
