package dev.architect.teams;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TeamsIsOffTest {

    @Test
    void without_an_app_id_there_is_no_bot_for_teams() {
        given().header("Authorization", "Bearer a.b.c").contentType("application/json").body("{}").post("/api/messages").then()
                .statusCode(404).body(equalTo("Teams is off: TEAMS_APP_ID is not set"));
    }
}
