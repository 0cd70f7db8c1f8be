package dev.architect.diagram.kroki;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Error 400: SyntaxError: Parse error on line 2:/...A -->/^ | Parse error on line 2:",
            "/  /Error 400: /No diagram type detected | No diagram type detected",
            "Error: Error 400: UnknownDiagramError: No diagram type | No diagram type",
            "Error 400: 12/---^ | it does not say why",
            "/ | it does not say why",
    })
    void the_first_line_that_says_something_is_the_reason(String lines, String reason) {
        assertThat(Refusal.reason(lines.replace('/', '\n'))).isEqualTo(reason);
    }

    @Test
    void a_long_line_is_shortened() {
        assertThat(Refusal.reason("x".repeat(5_000))).hasSize(200).endsWith("…");
    }
}
