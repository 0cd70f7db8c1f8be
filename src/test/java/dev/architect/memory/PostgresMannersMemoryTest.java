package dev.architect.memory;

import dev.architect.inbox.TickedByHand;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TickedByHand.class)
@WithTestResource(Postgres.class)
class PostgresMannersMemoryTest extends MannersMemoryContract {
}
