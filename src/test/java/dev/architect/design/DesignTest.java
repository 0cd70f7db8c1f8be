package dev.architect.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.design.Block.Contract;
import dev.architect.design.Block.Diagram;
import dev.architect.design.Block.Text;

class DesignTest {

    private static final String ANSWER = """
            Split it out.
            - It owns uploads.
            - It scales alone.
            - It costs one more deployment.
            - Start behind a flag.

            ## 1. Service boundaries

            The service owns uploads.

            ## 3. Architecture diagrams

            ```mermaid
            flowchart LR
              a --> b
            ```

            ## 2. API contracts

            ```yaml
            openapi: 3.0.3
            info: {title: Uploads, version: "1"}
            paths: {}
            ```

            ```json
            {"event": "uploaded"}
            ```
            """;

    @Test
    void the_lead_is_what_stands_before_the_first_heading() {
        assertThat(Design.parse(ANSWER).lead()).isEqualTo("""
                Split it out.

                - It owns uploads.
                - It scales alone.
                - It costs one more deployment.
                - Start behind a flag.""");
    }

    @Test
    void diagrams_and_contracts_are_parts_and_other_fences_stay_text() {
        List<Block> blocks = Design.parse(ANSWER).blocks();
        assertThat(blocks).hasSize(6);
        assertThat(blocks.get(0)).isEqualTo(new Text("## 1. Service boundaries\n\nThe service owns uploads."));
        assertThat(blocks.get(1)).isEqualTo(new Text("## 3. Architecture diagrams"));
        assertThat(blocks.get(2)).isEqualTo(new Diagram("Architecture diagrams", "flowchart LR\n  a --> b\n"));
        assertThat(blocks.get(3)).isEqualTo(new Text("## 2. API contracts"));
        assertThat(blocks.get(4)).isInstanceOfSatisfying(Contract.class, contract -> {
            assertThat(contract.fileName()).isEqualTo("openapi.yaml");
            assertThat(contract.content()).startsWith("openapi: 3.0.3");
        });
        assertThat(blocks.get(5)).isEqualTo(new Text("```json\n{\"event\": \"uploaded\"}\n```"));
    }

    @Test
    void a_sentence_behind_a_list_stays_apart_from_it() {
        assertThat(Design.parse("- one\n- two\n\nThree.\n\n## A\n\nText.\n\n## B\n\nText.").lead())
                .startsWith("- one\n- two\n\nThree.\n\n- **A**");
    }

    @Test
    void diagrams_under_one_heading_are_told_apart() {
        assertThat(Design.parse("Lead.\n\n## 3. Flows\n\n```mermaid\na\n```\n\n```mermaid\nb\n```\n").blocks())
                .contains(new Diagram("Flows", "a\n"), new Diagram("Flows (2)", "b\n"));
    }

    @Test
    void a_second_contract_has_a_name_of_its_own() {
        String two = ANSWER + "\n```yml\nopenapi: 3.1.0\n```\n\n```json\n{\"openapi\": \"3.1.0\"}\n```\n";
        assertThat(Design.parse(two).blocks()).filteredOn(Contract.class::isInstance)
                .extracting(block -> ((Contract) block).fileName())
                .containsExactly("openapi.yaml", "openapi-2.yaml", "openapi.json");
    }

    @Test
    void a_title_stands_in_the_lead_and_not_again() {
        Design design = Design.parse("# OAuth\n\nOne.\nTwo.\nThree.\nFour.\n\n## Part\n\nText.");
        assertThat(design.lead()).isEqualTo("**OAuth**\n\nOne.\nTwo.\nThree.\nFour.");
        assertThat(design.blocks()).containsExactly(new Text("## Part\n\nText."));
    }

    @Test
    void a_missing_lead_is_made_from_the_parts() {
        Design design = Design
                .parse("## 1. Boundaries\n\nOrders own carts. And more.\n\n## 2. Contracts\n\nREST it is. Really.\n");
        assertThat(design.lead()).isEqualTo("- **Boundaries**: Orders own carts.\n- **Contracts**: REST it is.");
        assertThat(design.blocks()).containsExactly(
                new Text("## 1. Boundaries\n\nOrders own carts. And more."),
                new Text("## 2. Contracts\n\nREST it is. Really."));
    }

    @Test
    void the_sentence_of_a_part_is_not_the_head_of_its_table() {
        assertThat(Design.parse(
                "## A\n\n| a | b |\n|---|---|\n| c | d |\n\nAfter it. So.\n\n## B\n\nText.\n\n## C\n\n| a |\n|---|\n| b |\n")
                .lead()).isEqualTo("- **A**: After it.\n- **B**: Text.");
    }

    @Test
    void a_single_part_is_not_said_twice() {
        assertThat(Design.parse("One.\n\n## 5. Resilience\n\nTimeouts of 2 s.").lead()).isEqualTo("One.");
    }

    @Test
    void a_long_lead_is_cut_at_eight_lines_and_goes_on_below() {
        String lines = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten";
        Design design = Design.parse(lines + "\n\n## Part\n\ntext");
        assertThat(design.lead().lines()).hasSize(8);
        assertThat(design.blocks().getFirst()).isEqualTo(new Text("nine\nten\n\n## Part\n\ntext"));
    }

    @Test
    void a_paragraph_without_line_breaks_becomes_lines_by_its_sentences() {
        String sentence = "This sentence is about as long as sentences in such answers are, give or take a few words. ";
        Design design = Design.parse(sentence.repeat(6).strip());
        assertThat(design.lead().lines()).hasSize(6);
        assertThat(design.blocks()).isEmpty();
    }

    @Test
    void an_unclosed_fence_ends_with_the_answer() {
        Design design = Design.parse("Lead.\n\n```mermaid\nflowchart LR\n  a --> b");
        assertThat(design.blocks()).containsExactly(new Diagram("", "flowchart LR\n  a --> b\n"));
    }

    @Test
    void an_answer_that_is_wrapped_in_a_fence_is_unwrapped() {
        Design design = Design.parse("```markdown\nLead.\n\n## A\n\ntext\n```");
        assertThat(design.lead()).startsWith("Lead.");
    }

    @Test
    void a_short_answer_is_its_own_lead() {
        Design design = Design.parse("Use a queue.\n\nIt decouples both.");
        assertThat(design.lead()).isEqualTo("Use a queue.\n\nIt decouples both.");
        assertThat(design.blocks()).isEmpty();
    }

    @Test
    void an_answer_of_code_alone_keeps_its_code() {
        Design design = Design.parse("```java\nint a;\n```");
        assertThat(design.lead()).isEmpty();
        assertThat(design.blocks()).containsExactly(new Text("```java\nint a;\n```"));
    }

    @Test
    void nothing_at_all_is_an_empty_design() {
        assertThat(Design.parse("").blocks()).isEmpty();
        assertThat(Design.parse("  \n ").lead()).isEmpty();
    }

    @Test
    void crlf_and_fences_in_lists_are_read() {
        Design design = Design
                .parse("One.\r\n\r\n- see\r\n\r\n  ```mermaid\r\n  flowchart LR\r\n    a --> b\r\n  ```\r\n- end\r\n");
        assertThat(design.blocks()).contains(new Diagram("", "flowchart LR\n  a --> b\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "question: &a [[*a]]", "question: [one, two]", "question: why\nentities: &a [*a]",
            "question: why\nentities: &a {b: *a}", "question: ? [a]", "question: [" })
    void a_hand_off_of_anything_but_plain_texts_stays_text(String yaml) {
        Design design = Design.parse("Lead.\n\n```hand-off\nto: database-architect\n" + yaml + "\n```");
        assertThat(design.referrals()).isEmpty();
        assertThat(design.markdown()).contains("to: database-architect");
    }

    @ParameterizedTest
    @CsvSource({ "!!int abc, abc", "!!float abc, abc", "!!binary 'a*b', a*b", "2026-03-04, 2026-03-04", "yes, yes" })
    void the_texts_of_a_hand_off_are_as_they_are_written(String written, String text) {
        Design design = Design.parse("```hand-off\nto: database-architect\nquestion: " + written + "\n```");
        assertThat(design.referrals()).extracting(HandOff::question).containsExactly(text);
    }

    @Test
    void a_hand_off_is_written_as_a_person_would() {
        Design design = Design.parse("""
                ```hand-off
                to: database-architect
                question: Which tables?
                decided:
                - Idempotency: a key for each request
                - one
                ```""");
        assertThat(design.markdown()).contains("to: database-architect\nquestion: Which tables?\ndecided:\n")
                .contains("a key for each request").doesNotContain("&id", "*id", "[]", "''");
        assertThat(Design.parse(design.markdown()).referrals()).isEqualTo(design.referrals()).singleElement()
                .extracting(HandOff::decided).isEqualTo(List.of("Idempotency: a key for each request", "one"));
    }
}
