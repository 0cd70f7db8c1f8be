package dev.architect.persona;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PersonaWiringTest {

    @Inject
    PersonaCatalog catalog;

    @Test
    void the_personas_of_the_folder_are_there_and_health_knows_them() {
        assertThat(catalog.persona("backend-architect")).isPresent();
        assertThat(catalog.contextFor("C123", "familyped-api")).map(ProjectContext::name).contains("familyped");
        when().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("personas"), "status",
                equalTo("UP"));
    }
}
