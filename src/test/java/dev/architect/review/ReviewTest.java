package dev.architect.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.Language;
import dev.architect.design.Block.Diagram;
import dev.architect.design.Block.Text;
import dev.architect.design.Design;
import dev.architect.design.Scope;
import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.diagram.Rendering.Rejected;
import dev.architect.persona.Persona;
import dev.architect.review.contract.ContractFacts;

class ReviewTest {

    private static final String SENTENCE = "Database schema design should be handled by the database-architect agent.";

    private final Review review = new Review(new Flowcharts(), Checks.usual(), Duration.ofSeconds(30),
            new Review.Owners("backend-architect", "database-architect"));

    @ParameterizedTest
    @ValueSource(strings = {
            "```sql\nCREATE TABLE orders (id uuid primary key);\n```",
            "```\nalter table orders add column total numeric;\n```",
            "```mermaid\nerDiagram\n  ORDER ||--o{ LINE : has\n```",
            "| Column | Type |\n|---|---|\n| id | uuid |",
            "| **Coluna** | Tipo |\n|---|---|\n| id | uuid |",
            "CREATE UNIQUE INDEX orders_total ON orders (total);",
            "- `CREATE INDEX orders_total ON orders (total)`",
    })
    void schema_work_of_the_backend_architect_is_taken_out(String schema) {
        Reviewed reviewed = review(lead() + schema + "\n\nThe API stays.", "backend-architect");
        assertThat(reviewed.crossedBorder()).isTrue();
        String all = reviewed.design().blocks().toString();
        assertThat(all).contains(SENTENCE, "The API stays.");
        assertThat(all.toLowerCase()).doesNotContain("create ", "alter table", "erdiagram", "uuid");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "| Field | Type | Meaning |\n|---|---|---|\n| orderId | string | in the request |",
            "```json\n{\"table\": \"4\", \"index\": 2}\n```",
            "Create a table of limits per client, and drop the index page from the CDN.",
            "The service creates a view of the order for the client.",
    })
    void what_only_looks_like_schema_work_stays(String text) {
        Reviewed reviewed = review(lead() + text, "backend-architect");
        assertThat(reviewed.crossedBorder()).isFalse();
        assertThat(reviewed.design().blocks().toString()).contains(text);
    }

    @Test
    void the_database_architect_may_write_ddl() {
        String ddl = "```sql\nCREATE TABLE orders (id uuid primary key);\n```";
        Reviewed reviewed = review(lead() + ddl, "database-architect");
        assertThat(reviewed.crossedBorder()).isFalse();
        assertThat(reviewed.design().blocks()).contains(new Text("## Data\n\n" + ddl));
    }

    @Test
    void diagrams_are_drawn_and_what_is_rejected_is_a_finding() {
        Reviewed reviewed = review(lead() + "```mermaid\nflowchart LR\n```\n\n```mermaid\nflowchat LR\n```\n",
                "backend-architect");
        assertThat(reviewed.pictures().get(new Diagram("Data", "flowchart LR\n"))).isInstanceOf(Drawn.class);
        assertThat(reviewed.findings()).extracting(Finding::artefact, Finding::line, Finding::english)
                .containsExactly(tuple("Data (2)", 1, "expected a diagram"));
    }

    @Test
    void the_eleventh_diagram_stays_source() {
        var markdown = new StringBuilder(lead());
        for (int i = 0; i < 12; i++) {
            markdown.append("```mermaid\nflowchart LR\n  a").append(i).append("\n```\n\n");
        }
        assertThat(review(markdown.toString(), "backend-architect").pictures()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = { "openapi: 3.0.3\ninfo: {title: A}\npaths: {\n", "openapi: 3.0.3\ninfo: {title: A}",
            "openapi: 3.0.3\npaths: {}", "openapi: &a [*a]", "openapi: !!java.lang.Thread {}" })
    void a_contract_that_does_not_hold_is_a_finding(String contract) {
        Reviewed reviewed = review(lead() + "```yaml\n" + contract + "\n```\n", "backend-architect");
        assertThat(reviewed.findings()).isNotEmpty().extracting(Finding::artefact).containsOnly("openapi.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = { "'#/paths/~1orders'", "'#/components/pathItems/Told'" })
    void a_callback_that_leads_back_to_itself_ends(String back) {
        Reviewed reviewed = review(lead() + """
                ```yaml
                openapi: 3.1.0
                info: {title: Orders, version: 1.0.0}
                paths:
                  /orders:
                    post:
                      responses: {'202': {description: Taken.}}
                      callbacks:
                        told:
                          '{$request.body#/url}': {$ref: %s}
                components:
                  pathItems:
                    Told:
                      post:
                        responses: {'202': {description: Taken.}}
                        callbacks:
                          told:
                            '{$request.body#/url}': {$ref: '#/components/pathItems/Told'}
                ```
                """.formatted(back), "backend-architect");
        assertThat(reviewed.scorecard().contracts()).extracting(ContractFacts::operations).containsExactly(1);
        assertThat(reviewed.scorecard().unchecked()).isZero();
    }

    @Test
    void what_has_no_time_left_is_unchecked() {
        Persona persona = persona("backend-architect");
        Scorecard scorecard = review.review(Design.parse(lead()), persona, Scope.OPEN, Language.ENGLISH, List.of(),
                Duration.ZERO).scorecard();
        assertThat(scorecard.unchecked()).isPositive();
    }

    private static String lead() {
        return "One.\nTwo.\nThree.\nFour.\nFive.\n\n## Data\n\n";
    }

    private Reviewed review(String markdown, String persona) {
        return review.review(Design.parse(markdown), persona(persona), Scope.OPEN, Language.ENGLISH);
    }

    private static Persona persona(String name) {
        return new Persona(name, "d", "inherit", "", List.of(), List.of(), List.of(), List.of(), "body", "file", "hash");
    }

    /// Draws whatever says that it is a flowchart.
    private static final class Flowcharts implements DiagramRenderer {

        @Override
        public String name() {
            return "flowcharts";
        }

        @Override
        public Set<String> languages() {
            return Set.of("mermaid");
        }

        @Override
        public Rendering render(String source, PictureFormat format) {
            return source.startsWith("flowchart") ? new Drawn(new byte[] { 1 }, 10, 10, "alt", List.of())
                    : new Rejected(1, 1, "expected a diagram", source);
        }
    }
}
