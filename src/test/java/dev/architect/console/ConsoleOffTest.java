package dev.architect.console;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(ConsoleOffTest.Off.class)
class ConsoleOffTest {

    @ParameterizedTest
    @ValueSource(strings = { "/console", "/console/", "/console/login", "/console/labels.jsonl", "/console/console.css",
            "/console;a=b", "//console" })
    void a_console_without_a_token_says_what_to_set(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404).contentType("text/plain")
                .body(containsString("CONSOLE_TOKEN"));
        given().urlEncodingEnabled(false).header("Authorization", "Bearer ").get(path).then().statusCode(404);
    }

    @Test
    void a_console_that_is_off_lets_nobody_sign_in() {
        for (String token : new String[] { "", " ", "x" }) {
            given().header("Sec-Fetch-Site", "same-origin").formParam("token", token).post("/console/login").then()
                    .statusCode(404);
        }
    }

    @Test
    void what_does_not_belong_to_the_console_is_not_touched() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/").then().statusCode(200);
    }

    public static class Off implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("architect.console.open", "false", "architect.console.token", "");
        }
    }
}
