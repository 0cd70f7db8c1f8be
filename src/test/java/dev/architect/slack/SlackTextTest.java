package dev.architect.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

public class SlackTextTest {

    /// What Slack writes, and what a person reads.
    public static Stream<Arguments> rows() throws IOException {
        try (InputStream file = SlackTextTest.class.getResourceAsStream("/slack/readable.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream()
                    .map(line -> Arguments.of((Object[]) line.split(" => ", 2)));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_person_reads_it_as_it_was_meant(String written, String read) {
        assertThat(SlackText.readable(written, Optional.empty())).isEqualTo(read);
    }
}
