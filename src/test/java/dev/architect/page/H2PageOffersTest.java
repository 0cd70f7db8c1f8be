package dev.architect.page;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class H2PageOffersTest extends PageOffersContract {
}
