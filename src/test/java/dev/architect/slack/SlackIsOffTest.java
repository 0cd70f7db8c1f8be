package dev.architect.slack;

import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SlackIsOffTest {

    @Test
    void without_a_signing_secret_nothing_is_taken() {
        new SlackRequests("any secret").post(SlackRequests.payload("url-verification")).statusCode(404)
                .body("error", equalTo("Slack is off: SLACK_SIGNING_SECRET is not set"));
    }
}
