package dev.architect.slack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackApiTest {

    private final SlackApi api = new SlackApi(TestSettings.of(Map.of("api-url", "http://slack.test:1/")));

    @ParameterizedTest
    @ValueSource(strings = { "", "nowhere", "file:///etc/passwd", "http://localhost/response", "http://hooks.slack.com/actions",
            "https://169.254.169.254/latest", "https://hooks.slack.com.example.org/actions", "https://notslack.com/actions",
            "https://hooks.slack.com@example.org/actions" })
    void a_response_goes_to_no_other_address_than_slacks(String url) {
        assertThatThrownBy(() -> api.respond(url, "{}")).isInstanceOf(IllegalArgumentException.class);
    }
}
