package dev.architect.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.architect.chat.Language;

class DesignPartsTest {

    /// How a model may write a heading.
    enum Style {
        HASHES((title, number) -> "## %d. %s".formatted(number, title)),
        DEEP_HASHES((title, number) -> "#### %s".formatted(title)),
        CLOSED_HASHES((title, number) -> "# %d) %s #".formatted(number, title)),
        UNDERLINED((title, number) -> "%d. %s\n---------".formatted(number, title).replaceFirst("^(\\d+)\\.", "Part $1:")),
        BOLD((title, number) -> "**%d. %s**".formatted(number, title)),
        BOLD_WITH_COLON((title, number) -> "**%s:**".formatted(title)),
        BOLD_BEFORE_ITS_TEXT((title, number) -> "**%s**: in short,".formatted(title)),
        UNDERSCORES((title, number) -> "__%s__".formatted(title)),
        CAPITALS((title, number) -> "%s".formatted(title.toUpperCase())),
        WITH_COLON((title, number) -> "%s:".formatted(title)),
        HTML((title, number) -> "<h2>%d. %s</h2>".formatted(number, title)),
        ROMAN((title, number) -> "## %s. %s".formatted(List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
                .get(number - 1), title)),
        EMOJI((title, number) -> "## 🧱 %d. %s".formatted(number, title)),
        NUMBERED_LIST((title, number) -> "%d. **%s**".formatted(number, title)),
        BOLD_IN_HEADING((title, number) -> "### **%d. %s**".formatted(number, title));

        private final BiFunction<String, Integer, String> form;

        Style(BiFunction<String, Integer, String> form) {
            this.form = form;
        }

        String heading(OutputPart part, Language language) {
            return form.apply(part.title(language), part.number());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_ten_parts_are_found_whatever_the_style_of_their_headings(Style style) {
        for (Language language : Language.values()) {
            Design design = Design.parse(answer(style, language, Arrays.asList(OutputPart.values())));
            assertThat(partsOf(design)).as(style + " " + language).containsExactly(OutputPart.values());
            assertThat(design.textOf(OutputPart.RESILIENCE)).contains("Text of part 5.").doesNotContain("part 4.", "part 6.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_lost_whatever_the_style(Style style) {
        String answer = answer(style, Language.ENGLISH, Arrays.asList(OutputPart.values()));
        String again = Design.parse(answer).markdown();
        for (int i = 1; i <= 10; i++) {
            assertThat(again).contains("Text of part " + i + ".");
        }
        assertThat(again.replaceAll("\\s+", "")).isEqualTo(answer.replaceAll("\\s+", ""));
    }

    @Test
    void the_parts_keep_the_order_that_the_model_gave_them() {
        List<OutputPart> order = List.of(OutputPart.TRADE_OFFS, OutputPart.SECURITY, OutputPart.SERVICE_BOUNDARIES);
        assertThat(partsOf(Design.parse(answer(Style.DEEP_HASHES, Language.ENGLISH, order)))).isEqualTo(order);
    }

    @Test
    void titles_in_other_words_are_recognised() {
        Design design = Design
                .parse(document("## Bounded contexts and their owners", "## The API contract (OpenAPI)", "## System diagram",
                        "## How services communicate: messaging", "## Fault tolerance", "## Monitoring & alerting",
                        "## Authentication and authorization",
                        "## Tech stack", "## Rollout plan", "## Key decisions"));
        assertThat(partsOf(design)).containsExactly(OutputPart.values());
    }

    @Test
    void titles_in_a_language_that_nobody_foresaw_are_told_by_their_numbers() {
        Design design = Design
                .parse(document("## 1. Granice usług", "## 2. Kontrakty API", "## 3. Diagramy", "## 4. Wzorce komunikacji",
                        "## 5. Odporność", "## 6. Obserwowalność", "## 7. Bezpieczeństwo", "## 8. Wybór technologii",
                        "## 9. Wdrożenie", "## 10. Kompromisy"));
        assertThat(partsOf(design)).containsExactly(OutputPart.values());
    }

    @Test
    void numbers_that_count_something_else_make_no_part() {
        Design design = Design.parse(document("## Step 1: Create a project", "## Step 2: Add a key", "## Step 3: Deploy it"));
        assertThat(design.parts()).doesNotContain(OutputPart.SERVICE_BOUNDARIES, OutputPart.API_CONTRACTS);
    }

    @Test
    void a_subheading_that_sounds_like_another_part_stays_in_its_own() {
        Design design = Design.parse("""
                ## 1. Service boundaries

                Text.

                ## 7. Security

                ### Authentication flow

                Tokens.

                ### Deployment of secrets

                A vault.

                ## 9. Deployment

                Canary.
                """);
        assertThat(partsOf(design)).containsExactly(OutputPart.SERVICE_BOUNDARIES, OutputPart.SECURITY, OutputPart.DEPLOYMENT);
        assertThat(design.textOf(OutputPart.SECURITY)).contains("Tokens.", "A vault.");
    }

    @Test
    void a_heading_that_is_no_part_ends_the_part_before_it() {
        Design design = Design
                .parse("## 5. Resilience\n\nRetries.\n\n## Assumptions\n\n- 50 requests/s\n\n## 6. Observability\n\nLogs.");
        assertThat(design.textOf(OutputPart.RESILIENCE)).doesNotContain("50 requests/s");
        assertThat(design.sections()).extracting(Section::title).containsExactly("Resilience", "Assumptions", "Observability");
    }

    @Test
    void code_with_headings_in_it_makes_no_part() {
        assertThat(Design.parse("Lead.\n\n## 5. Resilience\n\n```\n## 7. Security\n```\n").parts())
                .containsExactly(OutputPart.RESILIENCE);
    }

    @Test
    void contracts_of_every_kind_become_files() {
        Design design = Design.parse("""
                Lead.

                ```graphql
                type Query { order(id: ID!): Order }
                ```

                ```proto
                syntax = "proto3";
                message Order { string id = 1; }
                ```

                ```yaml
                asyncapi: 3.0.0
                ```

                ```json
                { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object" }
                ```

                ```graphql
                query { order(id: 1) { id } }
                ```
                """);
        assertThat(design.blocks()).filteredOn(Block.Contract.class::isInstance)
                .extracting(block -> ((Block.Contract) block).fileName())
                .containsExactly("schema.graphql", "service.proto", "asyncapi.yaml", "schema.json");
        assertThat(design.snippets()).extracting(Snippet::language).containsExactly("graphql");
    }

    @Test
    void a_snippet_knows_what_stands_above_it() {
        Design design = Design.parse("Lead.\n\n## 2. API contracts\n\nA request, `POST /v1/orders`:\n\n```json\n{}\n```\n");
        assertThat(design.snippets()).singleElement().satisfies(snippet -> {
            assertThat(snippet.before()).isEqualTo("A request, POST /v1/orders:");
            assertThat(snippet.part()).contains(OutputPart.API_CONTRACTS);
        });
    }

    @Test
    void assumptions_questions_and_decisions_are_read() {
        Design design = Design.parse("""
                Lead.

                ## Assumptions and questions

                Assumed until you say otherwise: up to 50 requests/s; one region.

                1. Who may see an entry?
                2. Must it work offline?

                ## 10. Trade-offs

                - **Outbox** instead of publishing: no lost event.
                - **Later**: bulk import.
                """);
        assertThat(design.assumptions()).containsExactly("up to 50 requests/s", "one region.");
        assertThat(design.questions()).containsExactly("Who may see an entry?", "Must it work offline?");
        assertThat(design.decisions()).containsExactly("Outbox instead of publishing: no lost event.");
    }

    @Test
    void decisions_in_a_table_and_assumptions_in_a_list_are_read() {
        Design design = Design.parse("""
                Lead.

                ## Premissas

                - pico de 200 requisições/s
                - uma região

                ## 10. Trade-offs

                | decisão | alternativa | motivo |
                |---|---|---|
                | REST na borda | GraphQL | cache simples |
                """);
        assertThat(design.assumptions()).containsExactly("pico de 200 requisições/s", "uma região");
        assertThat(design.decisions()).containsExactly("REST na borda · GraphQL · cache simples");
    }

    private static List<OutputPart> partsOf(Design design) {
        return design.sections().stream().flatMap(section -> section.part().stream()).toList();
    }

    private static String document(String... headings) {
        return "Lead.\n\n"
                + IntStream.range(0, headings.length).mapToObj(i -> headings[i] + "\n\nText of part " + (i + 1) + ".")
                        .collect(Collectors.joining("\n\n"));
    }

    private static String answer(Style style, Language language, List<OutputPart> parts) {
        return "One.\nTwo.\nThree.\nFour.\nFive.\n\n"
                + parts.stream().map(part -> style.heading(part, language) + "\n\nText of part " + part.number() + ".")
                        .collect(Collectors.joining("\n\n"));
    }
}
