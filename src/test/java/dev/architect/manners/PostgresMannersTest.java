package dev.architect.manners;

import dev.architect.MannersByHand;
import dev.architect.memory.Postgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(MannersByHand.class)
@WithTestResource(Postgres.class)
class PostgresMannersTest extends MannersContract {
}
