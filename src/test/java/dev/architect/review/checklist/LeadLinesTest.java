package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.design.OutputPart;

class LeadLinesTest {

    private static final String PARTS = """

            ## 1. Service boundaries

            The order service owns orders.

            ## 5. Resilience

            Timeouts of 2 s.

            ## 7. Security

            OAuth 2.0.
            """;

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj("Sentence number %d says something."::formatted)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 5, 6, 7, 8, 9, 10 })
    void five_to_eight_lines_are_a_lead_and_one_more_is_no_matter(int count) {
        assertThat(Answers.problems("lead", lines(count) + "\n" + PARTS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { 13, 20 })
    void many_lines_are_too_many(int count) {
        assertThat(Answers.problems("lead", lines(count) + "\n" + PARTS)).containsExactly("the lead has more than eight lines");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "# Orders\n", "Here is the design.\n" })
    void an_answer_without_a_lead_is_found(String beginning) {
        assertThat(Answers.problems("lead", beginning + PARTS)).hasSize(1);
    }

    @Test
    void a_lead_that_repeats_headings_is_found() {
        String lead = "- **Service boundaries**: orders and payments.\n- **Resilience**: breakers.\n- **Security**: OAuth.\n- a\n- b\n";
        assertThat(Answers.problems("lead", lead + PARTS)).containsExactly("the lead repeats headings");
    }

    @Test
    void a_narrow_answer_may_be_short() {
        assertThat(Answers.problems("lead", "Yes.\n\n## Security\n\nOAuth.", OutputPart.SECURITY)).isEmpty();
    }
}
