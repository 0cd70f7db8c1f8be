package dev.architect.inbox;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TickedByHand.class)
class H2InboxTest extends InboxContract {
}
