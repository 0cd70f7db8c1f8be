package dev.architect.manners;

import dev.architect.MannersByHand;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(MannersByHand.class)
class H2MannersTest extends MannersContract {
}
