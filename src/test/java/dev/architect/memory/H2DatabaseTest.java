package dev.architect.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class H2DatabaseTest extends DatabaseContract {

    @Test
    void it_is_the_default() {
        assertThat(database.isExclusive()).isTrue();
        assertThat(database.query("select h2version()", row -> row.getString(1)).getFirst()).startsWith("2.");
    }
}
