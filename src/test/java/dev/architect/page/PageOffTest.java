package dev.architect.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.inbox.Inbox;
import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(PageOffTest.Off.class)
class PageOffTest {

    @InjectMock
    Inbox inbox;

    @Inject
    PageStore store;

    @ParameterizedTest
    @ValueSource(strings = { "/", "/?channel=general", "/page/updates?channel=general", "/page/thread?channel=general&root=1",
            "/page/news?channel=general", "/page/files/1/x", "/page/page.js", "/page/nothing", "/;a=b",
            "/page;a=b/updates?channel=general", "//page/updates?channel=general", "/%70age/updates?channel=general", "//" })
    void a_page_that_is_off_says_how_to_switch_it_on(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404).contentType("text/plain")
                .body(containsString("architect.page.enabled=true"));
    }

    @Test
    void a_page_that_is_off_stores_nothing() {
        given().header("Sec-Fetch-Site", "same-origin").formParam("channel", "general").formParam("text", "hello")
                .post("/page/messages").then().statusCode(404);
        given().header("Sec-Fetch-Site", "same-origin").formParam("name", "x").post("/page/channels").then().statusCode(404);
        verifyNoInteractions(inbox);
        assertThat(store.channels()).isEmpty();
    }

    @Test
    void what_does_not_belong_to_the_page_is_not_touched() {
        given().get("/q/health/live").then().statusCode(200);
    }

    public static class Off implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("architect.page.enabled", "false");
        }
    }
}
