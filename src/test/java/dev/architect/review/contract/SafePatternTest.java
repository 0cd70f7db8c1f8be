package dev.architect.review.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "^[A-Z]{3}$|BRL|true", "^[A-Z]{3}$|BR|false", "a|bab|true", "^[^[]+$|a[b|false",
            "^[a&&b]+$|a&b|true",
            "^\\p{L}+$|ação|true", "^\\u{41}$|A|true", "^[\\w.\\-]+$|a-b.c|true", "^\\/v1\\/|/v1/a|true",
            "^(?<year>\\d{4})$|2026|true" })
    void javascript_patterns_mean_what_they_mean(String regex, String text, boolean matches) {
        assertThat(SafePattern.of(regex).orElseThrow().matches(text)).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = { "[a-", "(a", "a)", "*a", "a{2,1}", "[z-a]", "\\" })
    void what_is_no_pattern_is_none(String regex) {
        assertThat(SafePattern.of(regex)).isEmpty();
    }

    /// Twelve groups that each may take any share of the text: more ways than anybody waits for.
    @Test
    void what_runs_out_of_steps_proves_nothing() {
        String regex = "^" + "(a*)".repeat(12) + "\\1\\2\\3b$";
        assertThat(SafePattern.of(regex).orElseThrow().matches("a".repeat(500) + "!")).isTrue();
    }

    @Test
    void a_long_text_proves_nothing() {
        assertThat(SafePattern.of("^b$").orElseThrow().matches("a".repeat(3_000))).isTrue();
    }
}
