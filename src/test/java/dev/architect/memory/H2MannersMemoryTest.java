package dev.architect.memory;

import dev.architect.inbox.TickedByHand;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TickedByHand.class)
class H2MannersMemoryTest extends MannersMemoryContract {
}
