package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.Language;
import dev.architect.design.Design;
import dev.architect.design.OutputPart;
import dev.architect.design.Scope;
import dev.architect.review.Draft;

class PartsTest {

    @ParameterizedTest
    @CsvSource({ "1, Service boundaries", "2, API contracts", "3, Architecture diagrams", "4, Communication patterns",
            "5, Resilience", "6, Observability",
            "7, Security", "8, Technology choices", "9, Deployment", "10, Trade-offs" })
    void a_part_that_is_gone_is_found(int number, String title) {
        String markdown = Answers.file("checkout.en.md")
                .replaceAll("(?s)## %d\\. .*?(?=## %d\\. |$(?!.))".formatted(number, number + 1), "");
        assertThat(Answers.problems("parts", markdown)).containsExactly("the part is missing: " + title);
        assertThat(Coverage.of(new Draft(Design.parse(markdown), Scope.WHOLE, Language.ENGLISH)))
                .isEqualTo(new Coverage(9, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = { "odd-headings.en.md", "prosa.pt.md", "checkout.en.md", "consultas.pt.md", "graphql-grpc.en.md" })
    void facts_under_other_headings_are_the_part(String file) {
        assertThat(Answers.problems("parts", Answers.file(file))).isEmpty();
        assertThat(Coverage.of(new Draft(Design.parse(Answers.file(file)), Scope.WHOLE, Language.ENGLISH)))
                .isEqualTo(new Coverage(10, 10));
    }

    @Test
    void a_heading_with_nothing_below_is_no_part() {
        String markdown = Answers.file("checkout.en.md").replaceAll("(?s)## 6\\. .*?(?=## 7)",
                "## 6. Observability\n\nTBD\n\n");
        assertThat(Answers.problems("parts", markdown)).containsExactly("the part is missing: Observability");
    }

    @Test
    void a_part_for_diagrams_without_a_diagram_is_none() {
        String markdown = Answers.file("checkout.en.md").replaceAll("(?s)```mermaid.*?```",
                "The services call one another over the gateway.");
        assertThat(Answers.problems("parts", markdown)).containsExactly("the part is missing: Architecture diagrams");
    }

    @Test
    void a_narrow_question_is_asked_for_its_parts_alone() {
        String answer = "Use OAuth 2.0 with JWT.\n\n## Security\n\nScopes decide who may do what, 60 requests/min per user, secrets in Vault.\n";
        assertThat(Answers.problems("parts", answer, OutputPart.SECURITY)).isEmpty();
        assertThat(Answers.problems("parts", answer, OutputPart.SECURITY, OutputPart.RESILIENCE))
                .containsExactly("the part is missing: Resilience");
        var asked = new Scope(Set.of(OutputPart.SECURITY, OutputPart.RESILIENCE));
        assertThat(Coverage.of(new Draft(Design.parse(answer), asked, Language.ENGLISH))).isEqualTo(new Coverage(1, 2));
    }

    @Test
    void where_the_persona_chooses_nothing_is_asked_for() {
        assertThat(Answers.findings("parts", new Draft(Design.parse("Use OAuth."), Scope.OPEN, Language.ENGLISH))).isEmpty();
        assertThat(Coverage.of(new Draft(Design.parse("Use OAuth."), Scope.OPEN, Language.ENGLISH)))
                .isEqualTo(new Coverage(0, 0));
    }
}
