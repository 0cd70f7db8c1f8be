package dev.architect.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.console.ConsoleKey.Proof;

class ConsoleKeyTest {

    private Instant now = Instant.parse("2026-05-06T07:08:09Z");

    @Test
    void a_proof_counts_until_its_time_is_over() {
        ConsoleKey key = key(Optional.of("token"), false);
        String proof = key.proof();
        assertThat(proof).doesNotContain("token");
        assertThat(key.check(proof)).isEqualTo(Proof.GOOD);
        now = now.plus(Duration.ofHours(12));
        assertThat(key.check(proof)).isEqualTo(Proof.OLD);
    }

    @Test
    void a_proof_made_with_another_token_is_wrong() {
        assertThat(key(Optional.of("token"), false).check(key(Optional.of("other"), false).proof())).isEqualTo(Proof.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ".", "x", "99999999999.", "99999999999.x", "999999999999999999999.x", "-1.x", "token" })
    void anything_else_is_wrong(String cookie) {
        assertThat(key(Optional.of("token"), false).check(cookie)).isEqualTo(Proof.WRONG);
        assertThat(key(Optional.empty(), true).check(cookie)).isEqualTo(Proof.WRONG);
    }

    @Test
    void a_proof_does_not_last_longer_by_another_date() {
        ConsoleKey key = key(Optional.of("token"), false);
        String proof = key.proof();
        assertThat(key.check("9" + proof)).isEqualTo(Proof.WRONG);
    }

    @Test
    void without_a_token_it_is_off_unless_it_is_open() {
        assertThat(key(Optional.empty(), false).isOff()).isTrue();
        assertThat(key(Optional.of(" "), false).isOff()).isTrue();
        assertThat(key(Optional.of(" "), false).isToken(" ")).isFalse();
        assertThat(key(Optional.empty(), true).isOpen()).isTrue();
        assertThat(key(Optional.of("token"), true).isOpen()).isFalse();
    }

    @Test
    void tries_come_back_after_a_minute() {
        var tries = new Tries(config(Optional.of("token"), false), () -> now);
        for (int i = 0; i < 10; i++) {
            assertThat(tries.areSpent("a")).isFalse();
            tries.countWrong("a");
        }
        assertThat(tries.areSpent("a")).isTrue();
        assertThat(tries.areSpent("b")).isFalse();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(tries.areSpent("a")).isFalse();
    }

    @Test
    void many_addresses_together_have_a_limit_too() {
        var tries = new Tries(config(Optional.of("token"), false), () -> now);
        assertThat(tries.areSpent("x")).isFalse();
        for (int i = 0; i < 200; i++) {
            tries.countWrong("address " + i);
        }
        assertThat(tries.areSpent("x")).isTrue();
    }

    private ConsoleKey key(Optional<String> token, boolean open) {
        return new ConsoleKey(config(token, open), () -> now);
    }

    private static ConsoleConfig config(Optional<String> token, boolean open) {
        return new ConsoleConfig() {
            @Override
            public Optional<String> token() {
                return token;
            }

            @Override
            public boolean open() {
                return open;
            }

            @Override
            public Duration signedInFor() {
                return Duration.ofHours(12);
            }

            @Override
            public int triesPerMinute() {
                return 10;
            }

            @Override
            public int shown() {
                return 25;
            }
        };
    }
}
