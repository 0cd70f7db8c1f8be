package dev.architect.inbox;

import dev.architect.memory.Postgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TickedByHand.class)
@WithTestResource(Postgres.class)
class PostgresInboxTest extends InboxContract {
}
