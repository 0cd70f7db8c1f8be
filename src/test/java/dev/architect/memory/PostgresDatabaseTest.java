package dev.architect.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(Postgres.class)
class PostgresDatabaseTest extends DatabaseContract {

    @Test
    void database_url_chose_it() {
        assertThat(database.isExclusive()).isFalse();
        assertThat(database.query("select version()", row -> row.getString(1)).getFirst()).startsWith("PostgreSQL");
    }
}
