package dev.architect.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.junit.jupiter.api.Test;

class ProviderFailureTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-04T12:00:00Z"));

    @Test
    void a_wait_is_given_in_seconds_or_as_a_date() {
        assertThat(ProviderFailure.delay("7", NOON)).isEqualTo(Duration.ofSeconds(7));
        assertThat(ProviderFailure.delay(" 0.5 ", NOON)).isEqualTo(Duration.ofMillis(500));
        assertThat(ProviderFailure.delay("Wed, 04 Mar 2026 12:00:09 GMT", NOON)).isEqualTo(Duration.ofSeconds(9));
        assertThat(ProviderFailure.delay("Wed, 04 Mar 2026 11:00:00 GMT", NOON)).isEqualTo(Duration.ZERO);
    }

    @Test
    void a_wait_that_makes_no_sense_is_no_wait() {
        for (String odd : new String[] { null, "", "soon", "-3", "NaN", "1e300", "Infinity" }) {
            assertThat(ProviderFailure.delay(odd, NOON)).as(odd).isNull();
        }
    }

    @Test
    void a_long_error_page_is_quoted_on_one_line_and_shortened() {
        ModelException failure = ProviderFailure.of("anthropic", 502, "<html>\n" + "x".repeat(10_000), null, NOON);
        assertThat(failure).isInstanceOf(ModelException.Transient.class);
        assertThat(failure.getMessage()).hasSizeLessThan(400).doesNotContain("\n");
    }

    @Test
    void a_key_that_the_server_repeats_is_not_passed_on() {
        assertThat(ProviderFailure.of("openai", 401, "wrong key sk-abc_123-XYZ in 'Bearer sk-abc_123-XYZ'", null, NOON))
                .hasMessageContaining("wrong key sk-…").hasMessageNotContaining("abc_123");
    }
}
