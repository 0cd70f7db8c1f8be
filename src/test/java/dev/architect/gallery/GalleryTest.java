package dev.architect.gallery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(SmallCorpus.class)
class GalleryTest {

    @Test
    void every_sample_stands_beside_its_source_and_is_drawn_lazily() {
        given().get("/diagrams").then().statusCode(200).contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(containsString("52 samples"))
                .body(containsString("<img loading=\"lazy\" src=\"/diagrams/flowchart/01-good.png\""))
                .body(containsString("a[&quot;one &amp; two&quot;] --&gt; b"));
    }

    @Test
    void a_sample_is_a_picture_in_both_formats() {
        byte[] png = given().get("/diagrams/flowchart/01-good.png").then().statusCode(200).contentType("image/png").extract()
                .asByteArray();
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        given().get("/diagrams/flowchart/01-good.svg").then().statusCode(200).contentType("image/svg+xml")
                .body(containsString("<svg"));
    }

    @Test
    void a_sample_that_cannot_be_drawn_answers_with_place_and_reason() {
        given().get("/diagrams/sequence/02-bad.png").then().statusCode(422).contentType("text/plain")
                .body(containsString("Line 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/diagrams/flowchart/nothing.png", "/diagrams/nothing/01-good.png",
            "/diagrams/flowchart/..%2F..%2Fsecret.png", "/diagrams/..%2Foutside/secret.png",
            "/diagrams/flowchart/01-good.mmd" })
    void what_is_no_sample_is_not_found(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @Test
    void ones_own_source_is_drawn_at_once() {
        given().header("Sec-Fetch-Site", "same-origin").header("HX-Request", "true")
                .formParam("source", "flowchart LR\n a -> b").post("/diagrams/try").then().statusCode(200)
                .body(containsString("data:image/png;base64,"), containsString("<li>"), not(containsString("<html")));
        given().header("Sec-Fetch-Site", "same-origin").formParam("source", "flowchart LR\n a -->|<b> b").post("/diagrams/try")
                .then().statusCode(200).body(containsString("Line 2"), containsString("a --&gt;|&lt;b&gt; b"),
                        containsString("<html"));
    }

    @Test
    void another_site_may_not_draw_here() {
        given().header("Sec-Fetch-Site", "cross-site").formParam("source", "flowchart LR").post("/diagrams/try").then()
                .statusCode(403).body(equalTo("Only the page itself may draw here.\n"));
    }
}
