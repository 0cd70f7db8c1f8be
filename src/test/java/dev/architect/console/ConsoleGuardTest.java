package dev.architect.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.memory.MessageLabels;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

@QuarkusTest
@TestProfile(ConsoleGuardTest.WithToken.class)
class ConsoleGuardTest {

    static final String TOKEN = "correct horse battery staple";

    @TestHTTPResource("/")
    URL home;

    @Inject
    Seeds seeds;

    @Inject
    MessageLabels labels;

    private long decision;

    @BeforeEach
    void a_decision() {
        seeds.clear();
        decision = seeds.silent(Seeds.GENERAL, "1.1", "a secret plan");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/console", "/console/", "/console?channel=slack/T1/C1", "/console/labels.jsonl", "/console;a=b",
            "//console", "/%63onsole", "/console/nothing", "/console/usage",
            "/console/login/../labels.jsonl",
            "/console/login;x/../labels.jsonl" })
    void nothing_is_shown_without_the_token(String path) {
        given().urlEncodingEnabled(false).redirects().follow(false).get(path).then().statusCode(401)
                .header("WWW-Authenticate", "Bearer").body(not(containsString("secret")));
        given().urlEncodingEnabled(false).redirects().follow(false).accept("text/html").get(path).then().statusCode(303)
                .header("Location", endsWith("/console/login")).body(not(containsString("secret")));
    }

    @Test
    void nothing_is_changed_without_the_token() {
        given().header("Sec-Fetch-Site", "same-origin").formParam("decision", decision).formParam("set", "both")
                .post("/console/labels").then().statusCode(401);
        assertThat(labels.all()).isEmpty();
    }

    @Test
    void who_is_not_signed_in_chooses_the_language_of_the_form() {
        String chosen = given().header("Sec-Fetch-Site", "same-origin").formParam("language", "pt")
                .formParam("here", "/console/login").redirects().follow(false).post("/console/language").then().statusCode(303)
                .header("Location", endsWith("/console/login")).extract().cookie("architect-language");
        given().cookie("architect-language", chosen).get("/console/login").then().body(containsString("Token do console"));
        given().header("Sec-Fetch-Site", "cross-site").formParam("language", "pt").post("/console/language").then()
                .statusCode(403);
    }

    @Test
    void a_machine_shows_the_token_and_needs_no_origin() {
        given().header("Authorization", "Bearer " + TOKEN).get("/console").then().statusCode(200)
                .body(containsString("a secret plan"));
        given().header("Authorization", "bearer " + TOKEN).formParam("decision", decision).formParam("set", "both")
                .redirects().follow(false).post("/console/labels").then().statusCode(303);
        assertThat(labels.all()).hasSize(1);
    }

    @Test
    void a_wrong_token_opens_nothing() {
        given().header("Authorization", "Bearer x").get("/console").then().statusCode(401).body(not(containsString("secret")));
        given().header("Authorization", "Basic " + TOKEN).get("/console").then().statusCode(401);
        signIn("x").then().statusCode(401).body(containsString("That is not the token."))
                .header("Set-Cookie", (String) null);
    }

    @Test
    void signing_in_gives_a_cookie_that_opens_the_page_and_is_not_the_token() {
        var answer = signIn(TOKEN).then().statusCode(303).header("Location", endsWith("/console"))
                .header("Set-Cookie", containsString("HttpOnly")).header("Set-Cookie", containsString("SameSite=Strict"))
                .header("Set-Cookie", containsString("Path=/console")).extract();
        String cookie = answer.cookie("architect-console");
        assertThat(cookie).doesNotContain("correct", "horse");
        given().cookie("architect-console", cookie).get("/console").then().statusCode(200)
                .body(containsString("a secret plan")).body(containsString("Sign out"));
        given().cookie("architect-console", cookie).header("Sec-Fetch-Site", "cross-site").formParam("decision", decision)
                .formParam("set", "both").post("/console/labels").then().statusCode(403);
        given().cookie("architect-console", cookie).formParam("decision", decision).formParam("set", "both")
                .post("/console/labels").then().statusCode(403);
        assertThat(labels.all()).isEmpty();
        given().cookie("architect-console", cookie).header("Sec-Fetch-Site", "same-origin").redirects().follow(false)
                .post("/console/logout").then().statusCode(303).header("Set-Cookie", containsString("Max-Age=0"));
    }

    @Test
    void the_login_form_is_shown_and_dressed() {
        given().get("/console/login").then().statusCode(200).body(containsString("Console token"))
                .body(not(containsString("Sign out"))).body(not(containsString("secret")));
        given().get("/console/console.css").then().statusCode(200);
        given().get("/console/icon.svg").then().statusCode(200);
    }

    @Test
    void many_tokens_cannot_be_tried_by_any_door_and_others_do_not_suffer() throws Exception {
        for (int i = 0; i < 10; i++) {
            var answer = switch (i % 3) {
                case 0 -> elsewhere("/console/login", "POST", "token=" + i, Map.of());
                case 1 -> elsewhere("/console", "GET", "", Map.of("Authorization", "Bearer " + i));
                default -> elsewhere("/console", "GET", "", Map.of("Cookie", "architect-console=99999999999." + i));
            };
            assertThat(answer.statusCode()).isEqualTo(401);
        }
        assertThat(elsewhere("/console", "GET", "", Map.of("Cookie", "architect-console=1.x")).statusCode()).isEqualTo(429);
        assertThat(elsewhere("/console/login", "POST", "token=" + TOKEN.replace(' ', '+'), Map.of()).statusCode())
                .isEqualTo(429);
        assertThat(elsewhere("/console", "GET", "", Map.of("Authorization", "Bearer " + TOKEN)).statusCode()).isEqualTo(429);
        assertThat(elsewhere("/console/login", "GET", "", Map.of()).statusCode()).isEqualTo(200);
        given().header("Authorization", "Bearer " + TOKEN).get("/console").then().statusCode(200);
    }

    private static Response signIn(String token) {
        return given().header("Sec-Fetch-Site", "same-origin").formParam("token", token).redirects().follow(false)
                .post("/console/login");
    }

    /// A request from another address than that of the other tests.
    private HttpResponse<String> elsewhere(String path, String method, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(home.toString()).resolve(path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Sec-Fetch-Site", "same-origin");
        headers.forEach(request::header);
        try (HttpClient client = HttpClient.newBuilder().localAddress(InetAddress.getByName("127.0.0.9")).build()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    public static class WithToken implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("architect.console.token", TOKEN);
        }
    }
}
