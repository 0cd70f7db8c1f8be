package dev.architect.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.architect.chat.Language;
import dev.architect.design.Block;
import dev.architect.design.Design;
import dev.architect.design.OutputPart;

class MendingTest {

    private static final String ANSWER = """
            One.
            Two.
            Three.
            Four.
            Five.

            ## 2. API contracts

            ```yaml
            openapi: 3.0.3
            info: broken
            ```

            A request:

            ```json
            {"id": broken}
            ```

            ## 3. Architecture diagrams

            ```mermaid
            flowchart broken
            ```

            ## 5. Resilience

            Retries.
            """;

    private final Design design = Design.parse(ANSWER);
    private final List<Finding> findings = List.of(finding("mermaid", "Architecture diagrams", 1),
            finding("openapi", "openapi.yaml", 2),
            finding("fences", "A request", 1), finding("resilience", "5 Resilience", 0),
            finding("deployment", "9 Deployment", 0));

    @Test
    void everything_goes_back_at_once_the_artefacts_whole_and_the_gaps_with_their_parts() {
        String asked = patches().asked();
        assertThat(asked).contains("<artefact number=\"1\" name=\"Architecture diagrams\">\nflowchart broken",
                "- Line 1: wrong. Mend it.",
                "<artefact number=\"2\" name=\"openapi.yaml\">", "<artefact number=\"3\" name=\"A request\">",
                "<gaps>\n- 5 Resilience: wrong. Mend it.\n- 9 Deployment: wrong. Mend it.\n</gaps>");
    }

    @Test
    void numbered_artefacts_and_additions_come_to_their_places() {
        Design mended = patches().apply(design, """
                ## Artefact 1

                ```mermaid
                flowchart LR
                  a --> b
                ```

                ## Artefact 3

                ```json
                {"id": 1}
                ```

                ## 5. Resilience

                Three retries with backoff.

                ## 9. Deployment

                A canary of 5 %.
                """, brokenness());
        assertThat(mended.markdown()).contains("flowchart LR\n  a --> b", "{\"id\": 1}", "info: broken")
                .doesNotContain("flowchart broken", "{\"id\": broken}");
        assertThat(mended.textOf(OutputPart.RESILIENCE))
                .isEqualTo("## 5. Resilience\n\nRetries.\n\nThree retries with backoff.");
        assertThat(mended.textOf(OutputPart.DEPLOYMENT)).isEqualTo("## 9. Deployment\n\nA canary of 5 %.");
    }

    @Test
    void fences_without_numbers_are_taken_in_order_when_none_is_missing() {
        var one = Mending.Patches.of(design, Language.ENGLISH, findings.subList(0, 1)).orElseThrow();
        assertThat(one.apply(design, "```mermaid\nflowchart LR\n  a --> b\n```", brokenness()).markdown()).contains("a --> b");
        var two = Mending.Patches.of(design, Language.ENGLISH, findings.subList(0, 2)).orElseThrow();
        assertThat(two.apply(design, "```mermaid\nflowchart LR\n  a --> b\n```", brokenness())).isEqualTo(design);
    }

    @Test
    void what_makes_the_answer_no_better_is_not_taken() {
        assertThat(patches().apply(design,
                "## Artefact 1\n\n```mermaid\nflowchart broken again\n```\n\n## 5. Resilience\n\nbroken too\n",
                brokenness())).isEqualTo(design);
    }

    @Test
    void a_reply_of_words_alone_changes_nothing() {
        assertThat(patches().apply(design, "I am sorry, I cannot do that.", brokenness())).isEqualTo(design);
        assertThat(patches().apply(design, "", brokenness())).isEqualTo(design);
    }

    @Test
    void a_diagram_that_was_over_a_limit_is_not_sent_back() {
        assertThat(Mending.Patches.of(design, Language.ENGLISH, List.of(finding("mermaid", "Architecture diagrams", 0))))
                .isEmpty();
    }

    @Test
    void an_answer_without_a_finding_is_not_sent_back() {
        assertThat(Mending.Patches.of(design, Language.ENGLISH, List.of())).isEmpty();
    }

    @Test
    void an_answer_in_another_language_is_written_anew_if_that_is_better() {
        var anew = new Mending.Anew(ANSWER, List.of(finding("language", "answer", 0)));
        assertThat(anew.asked()).contains("<answer>\nOne.", "<gaps>\n- wrong. Mend it.");
        String other = ANSWER.replace("broken", "mended").replace("Retries.", "Tentativas.");
        assertThat(anew.apply(design, other, brokenness()).markdown()).isEqualTo(Design.parse(other).markdown());
        assertThat(anew.apply(design, ANSWER + "broken ".repeat(9), brokenness())).isEqualTo(design);
    }

    @ParameterizedTest
    @MethodSource
    void an_answer_that_is_written_anew_with_less_in_it_is_not_taken(String less) {
        var anew = new Mending.Anew(ANSWER, List.of(finding("language", "answer", 0)));
        assertThat(anew.apply(design, less, candidate -> new Weight(0, candidate.equals(design) ? 100 : 0, 0)))
                .isEqualTo(design);
    }

    static List<String> an_answer_that_is_written_anew_with_less_in_it_is_not_taken() {
        return List.of("Desculpe, não posso ajudar com isso agora.", ANSWER.replace("## 5. Resilience", "Além disso:"),
                ANSWER.replace("```mermaid\nflowchart broken\n```", "Um desenho de tudo."),
                ANSWER.replace("openapi: 3.0.3\ninfo: broken", "info: mended"));
    }

    @Test
    void an_answer_that_is_written_anew_has_at_least_half_of_its_prose() {
        String written = ANSWER.replace("Retries.", "Retries. ".repeat(100));
        var anew = new Mending.Anew(written, List.of(finding("language", "answer", 0)));
        Design before = Design.parse(written);
        assertThat(anew.apply(before, ANSWER.replace("broken", "mended"), brokenness())).isEqualTo(before);
        String fair = ANSWER.replace("broken", "mended").replace("Retries.", "Tenta de novo. ".repeat(40));
        assertThat(anew.apply(before, fair, brokenness())).isEqualTo(Design.parse(fair));
    }

    @Test
    void a_reply_of_one_part_loses_none_of_its_lines() {
        assertThat(mended("## 5. Resilience\n\nThree retries.")).isEqualTo("## 5. Resilience\n\nRetries.\n\nThree retries.");
        assertThat(mended("## 5. Resilience\n\n- Three retries\n- Timeouts"))
                .isEqualTo("## 5. Resilience\n\nRetries.\n\n- Three retries\n- Timeouts");
        assertThat(mended("**Resilience**\n\n| Call | Three retries |\n|---|---|\n| a | b |"))
                .isEqualTo("## 5. Resilience\n\nRetries.\n\n| Call | Three retries |\n|---|---|\n| a | b |");
        assertThat(mended("Here it is:\n\n# 5. Resilience\nThree retries."))
                .isEqualTo("## 5. Resilience\n\nRetries.\n\nThree retries.");
    }

    @Test
    void what_stands_beside_a_heading_is_kept() {
        assertThat(mended("**Resilience:** Three retries for each call.")).contains("Three retries for each call.");
    }

    @Test
    void a_missing_part_alone_comes_with_its_heading() {
        Design with = patches().apply(design, "## 9. Deployment\n\nA canary of 5 %.", brokenness());
        assertThat(with.textOf(OutputPart.DEPLOYMENT)).isEqualTo("## 9. Deployment\n\nA canary of 5 %.");
    }

    private String mended(String reply) {
        return patches().apply(design, reply, brokenness()).textOf(OutputPart.RESILIENCE);
    }

    @Test
    void an_artefact_that_leaves_most_of_itself_out_is_not_taken() {
        Design written = Design.parse("Lead.\n\n## Flow\n\n```mermaid\nflowchart broken\n"
                + "  a[Orders] --> b[Billing]\n".repeat(6) + "```");
        var patches = Mending.Patches.of(written, Language.ENGLISH, List.of(finding("mermaid", "Flow", 1))).orElseThrow();
        assertThat(patches.apply(written, "```mermaid\nflowchart LR\n  a[Orders] --> b[Billing]\n```", brokenness()))
                .isEqualTo(written);
        assertThat(patches.apply(written, "```mermaid\nflowchart LR\n" + "  a[Orders] --> b[Billing]\n".repeat(5) + "```",
                brokenness()).markdown()).contains("flowchart LR");
    }

    @Test
    void what_describes_fewer_operations_or_was_checked_less_is_no_better() {
        var now = new Weight(1, 10, 3);
        assertThat(new Weight(1, 9, 3).isBetterThan(now)).isTrue();
        assertThat(new Weight(0, 9, 4).isBetterThan(now)).isTrue();
        assertThat(new Weight(0, 10, 4).isBetterThan(now)).isFalse();
        assertThat(new Weight(2, 0, 3).isBetterThan(now)).isFalse();
        assertThat(new Weight(1, 0, 2).isBetterThan(now)).isFalse();
    }

    @Test
    void the_order_of_parts_is_kept_when_a_missing_one_comes() {
        Design written = Design.parse("Lead.\n\n## 1. Service boundaries\n\nbroken\n\n## 10. Trade-offs\n\nx");
        Function<Design, Weight> missing = candidate -> new Weight(0,
                candidate.parts().contains(OutputPart.SECURITY) ? 0 : 1, 0);
        var patches = new Mending.Patches(Map.of(), List.of(finding("security", "7 Security", 0)));
        assertThat(patches.apply(written, "## 7. Security\n\nTokens.", missing).sections())
                .extracting(section -> section.part().orElseThrow())
                .containsExactly(OutputPart.SERVICE_BOUNDARIES, OutputPart.SECURITY, OutputPart.TRADE_OFFS);
    }

    private Mending.Patches patches() {
        Optional<Mending.Patches> patches = Mending.Patches.of(design, Language.ENGLISH, findings);
        return patches.orElseThrow();
    }

    /// How often something is broken, and a part that is missing.
    private static Function<Design, Weight> brokenness() {
        return design -> {
            var texts = new ArrayList<String>();
            design.blocks().forEach(block -> texts.add(switch (block) {
                case Block.Text text -> text.markdown();
                case Block.Diagram diagram -> diagram.source();
                case Block.Contract contract -> contract.content();
                case Block.Referral _ -> "";
            }));
            String all = design.lead() + String.join("\n", texts);
            return new Weight(0, all.split("broken", -1).length * 10 - (all.contains("Three retries") ? 1 : 0)
                    - (design.parts().contains(OutputPart.DEPLOYMENT) ? 1 : 0), 0);
        };
    }

    private static Finding finding(String check, String artefact, int line) {
        return new Finding(check, Severity.WARNING, artefact, line, "wrong", "errado", "Mend it.");
    }
}
