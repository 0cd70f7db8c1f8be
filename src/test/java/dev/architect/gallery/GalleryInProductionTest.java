package dev.architect.gallery;

import static io.restassured.RestAssured.given;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(GalleryInProductionTest.Production.class)
class GalleryInProductionTest {

    @ParameterizedTest
    @ValueSource(strings = { "/diagrams", "/diagrams/gallery.css", "/diagrams/gallery.js",
            "/diagrams/flowchart/01-oauth-login-en.png", "/gallery/gallery.css" })
    void production_has_no_gallery(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void production_draws_for_nobody_who_posts() {
        given().header("Sec-Fetch-Site", "same-origin").formParam("source", "flowchart LR\n a").post("/diagrams/try").then()
                .statusCode(404);
    }

    public static class Production implements QuarkusTestProfile {

        @Override
        public String getConfigProfile() {
            return "prod";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.h2.jdbc.url", "jdbc:h2:mem:production;DB_CLOSE_DELAY=-1");
        }
    }
}
