package dev.architect.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import com.slack.api.app_backend.SlackSignature;

class SlackRequestSignatureTest {

    private static final String SECRET = "e6b19c573432dcc6b075501d51b51bb8";
    private static final Instant SENT = Instant.ofEpochSecond(1_767_225_600);
    private static final String TIMESTAMP = "1767225600";
    private static final byte[] BODY = "{\"text\":\"ação\"}".getBytes(UTF_8);

    private final SlackRequestSignature signature = new SlackRequestSignature(SECRET);

    @Test
    void it_is_the_one_that_the_sdk_generates() {
        assertThat(signature.of(TIMESTAMP, BODY))
                .isEqualTo(new SlackSignature.Generator(SECRET).generate(TIMESTAMP, new String(BODY, UTF_8)));
    }

    @Test
    void bytes_that_are_no_text_are_hashed_as_they_are() {
        byte[] oneByte = { (byte) 0xff };
        byte[] another = { (byte) 0xfe };
        assertThat(signature.of(TIMESTAMP, oneByte)).isNotEqualTo(signature.of(TIMESTAMP, another));
    }

    @Test
    void five_minutes_in_either_direction_are_allowed_and_no_second_more() {
        String signed = signature.of(TIMESTAMP, BODY);
        assertThat(signature.complaint(TIMESTAMP, signed, BODY, SENT.plusSeconds(300))).isEmpty();
        assertThat(signature.complaint(TIMESTAMP, signed, BODY, SENT.minusSeconds(300))).isEmpty();
        assertThat(signature.complaint(TIMESTAMP, signed, BODY, SENT.plusSeconds(301)))
                .contains("the timestamp is more than five minutes away");
        assertThat(signature.complaint(TIMESTAMP, signed, BODY, SENT.minusSeconds(301)))
                .contains("the timestamp is more than five minutes away");
    }

    @Test
    void another_body_another_time_or_another_secret_does_not_match() {
        String signed = signature.of(TIMESTAMP, BODY);
        assertThat(signature.complaint(TIMESTAMP, signed, "{}".getBytes(UTF_8), SENT)).contains("the signature does not match");
        assertThat(signature.complaint("1767225601", signed, BODY, SENT)).contains("the signature does not match");
        assertThat(signature.complaint(TIMESTAMP, new SlackRequestSignature("other").of(TIMESTAMP, BODY), BODY, SENT))
                .contains("the signature does not match");
        assertThat(signature.complaint(TIMESTAMP, "v0=ã", BODY, SENT)).contains("the signature does not match");
    }

    @Test
    void missing_headers_and_nonsense_are_named() {
        assertThat(signature.complaint(null, "v0=1", BODY, SENT)).contains("the request is not signed");
        assertThat(signature.complaint(TIMESTAMP, " ", BODY, SENT)).contains("the request is not signed");
        assertThat(signature.complaint("yesterday", "v0=1", BODY, SENT)).contains("the timestamp is not a number of seconds");
        assertThat(signature.complaint("99999999999999999999", "v0=1", BODY, SENT))
                .contains("the timestamp is not a number of seconds");
    }
}
