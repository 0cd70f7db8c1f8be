package dev.architect.page;

import dev.architect.memory.Postgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(Postgres.class)
class PostgresPageOffersTest extends PageOffersContract {
}
