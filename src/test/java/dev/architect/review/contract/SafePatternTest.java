package dev.architect.review.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "^[A-Z]{3}$|BRL|true", "^[A-Z]{3}$|BR|false", "a|bab|true", "^[^[]+$|a[b|false",
            "^[a&&b]+$|a&b|true",
            "^\\p{L}+$|ação|true", "^\\u{41}$|A|true", "^[\\w.\\-]+$|a-b.c|true", "^\\/v1\\/|/v1/a|true",
            "^(?<year>\\d{4})$|2026|true", "^#[#]\\Q\\E$|##QE|true", "^[])]$|b|false" })
    void javascript_patterns_mean_what_they_mean(String regex, String text, boolean matches) {
        assertThat(SafePattern.of(regex).orElseThrow().matches(text)).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = { "[a-", "(a", "a)", "*a", "a{2,1}", "[z-a]", "\\", "\\Q[\\E(?:){9999}", "(?x)#[\n(?:){9999}" })
    void what_is_no_pattern_is_none(String regex) {
        assertThat(SafePattern.of(regex)).isEmpty();
    }

    /// Twelve groups that each may take any share of the text: more ways than anybody waits for.
    @Test
    void what_runs_out_of_steps_proves_nothing() {
        String regex = "^" + "(a*)".repeat(12) + "\\1\\2\\3b$";
        assertThat(SafePattern.of(regex).orElseThrow().matches("a".repeat(500) + "!")).isTrue();
    }

    /// Nothing that is repeated looks at no character, so it takes no steps and still takes for ever.
    @ParameterizedTest
    @ValueSource(strings = { "^(?:){2000000000}$", "^(?:){2000000000,}$", "^(?:){0,1001}$", "^(?:(?:){900}){900}$",
            "^((x|(?:(?:){40})?){5}){40}$" })
    void what_is_repeated_too_often_proves_nothing(String regex) {
        assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> assertThat(SafePattern.of(regex).orElseThrow().matches("a")).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "^b{1000}$", "^(b{10}){100}$", "^\\u{10000}$", "^[{2000}]$", "^\\{2000}$", "^(b{900})(c{900})$" })
    void what_is_repeated_less_often_is_told(String regex) {
        assertThat(SafePattern.of(regex).orElseThrow().matches("a")).isFalse();
    }

    @Test
    void a_long_text_proves_nothing() {
        assertThat(SafePattern.of("^b$").orElseThrow().matches("a".repeat(3_000))).isTrue();
    }
}
