package dev.architect.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.MessageRef;
import dev.architect.decide.Mode;
import dev.architect.manners.Manners;
import dev.architect.memory.ChannelSettings;
import dev.architect.memory.MessageLabels;
import dev.architect.memory.MessageLabels.MessageLabel;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class ConsoleResourceTest {

    @Inject
    Seeds seeds;

    @Inject
    MessageLabels labels;

    @Inject
    Manners manners;

    @Inject
    ChannelSettings settings;

    @BeforeEach
    void nothing_decided() {
        seeds.clear();
    }

    @Test
    void a_console_without_decisions_says_so() {
        given().get("/console").then().statusCode(200).body(containsString("Nothing here yet"))
                .body(containsString("No channel yet"));
    }

    @Test
    void a_decision_stands_with_all_its_reasons() {
        seeds.offered(Seeds.GENERAL, "1.1", "how should orders talk to billing?");
        String page = given().get("/console").then().statusCode(200).extract().asString();
        assertThat(page).contains("how should orders talk to billing?", "<b>offered help</b>: a rule fired",
                "<dt>Rule</dt><dd>Plans inter-service communication</dd>", "<dt>Score</dt><dd>0.97 for architect</dd>",
                "<dt>Words</dt><dd>service, talk to</dd>", "<dt>Who</dt><dd>backend-architect</dd>",
                "<dt>Chosen</dt><dd>Not now</dd>", "slack · T1", ">C1</a>");
    }

    @Test
    void a_long_message_of_nothing_but_emoji_is_cut_between_two_of_them() {
        seeds.silent(Seeds.GENERAL, "1.1", "x" + "\ud83d\ude80".repeat(301));
        String page = given().get("/console").then().statusCode(200).extract().asString();
        assertThat(page).contains("x" + "\ud83d\ude80".repeat(299) + "…</blockquote>");
    }

    @Test
    void reasons_are_in_the_language_of_the_person_who_looks() {
        seeds.offered(Seeds.GENERAL, "1.1", "how should orders talk to billing?");
        given().header("Accept-Language", "pt-BR").get("/console").then()
                .body(containsString("<b>ofereceu ajuda</b>: uma regra disparou"))
                .body(containsString("0,97 para arquiteto")).body(containsString("<dd>Agora não</dd>"));
        String chosen = form().formParam("language", "pt").redirects().follow(false).post("/console/language").then()
                .statusCode(303).header("Location", endsWith("/console")).extract().cookie("architect-language");
        given().cookie("architect-language", chosen).get("/console").then().body(containsString("lang=\"pt-BR\""));
    }

    @ParameterizedTest
    @CsvSource({ "channel, slack/T1/C1, offered in one, silent in two", "did, spoke, offered in one, silent in two",
            "did, silent, silent in two, offered in one", "label, architect, offered in one, silent in two",
            "label, none, silent in two, offered in one" })
    void decisions_are_filtered(String name, String value, String shown, String hidden) {
        seeds.offered(Seeds.GENERAL, "1.1", "offered in one");
        seeds.silent(Seeds.RANDOM, "1.2", "silent in two");
        given().queryParam(name, value).get("/console").then().statusCode(200).body(containsString(shown))
                .body(not(containsString(hidden)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "channel=x", "channel=//", "did=x", "label=%27--", "before=-1", "before=0" })
    void a_filter_that_is_none_filters_nothing(String query) {
        seeds.silent(Seeds.GENERAL, "1.1", "here I am");
        given().urlEncodingEnabled(false).get("/console?" + query).then().statusCode(200).body(containsString("here I am"));
    }

    @Test
    void older_decisions_follow_page_by_page_under_the_same_filter() {
        for (int i = 0; i < 30; i++) {
            seeds.silent(Seeds.GENERAL, "1." + i, "message-" + i + ".");
            seeds.offered(Seeds.RANDOM, "2." + i, "other-" + i + ".");
        }
        String first = given().queryParam("did", "silent").get("/console").then().extract().asString();
        assertThat(first).contains("message-29.", "message-5.").doesNotContain("message-4.", "other-");
        var older = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
        assertThat(older.find()).isTrue();
        String second = given().urlEncodingEnabled(false).get(older.group(1).replace("&amp;", "&")).then().extract().asString();
        assertThat(second).contains("message-4.", "message-0.", "href=\"/console?did=silent\"")
                .doesNotContain("message-5.", "other-", "rel=\"next\"");
    }

    @Test
    void a_label_is_kept_shown_and_changed() {
        long id = seeds.silent(Seeds.GENERAL, "1.1", "how should orders talk to billing?");
        form().header("HX-Request", "true").formParam("decision", id).formParam("set", "architect").post("/console/labels")
                .then().statusCode(200).body(containsString("value=\"architect\" id=\"d%d-architect\" aria-pressed=\"true\""
                        .formatted(id)));
        assertThat(labels.all()).singleElement().satisfies(it -> {
            assertThat(it.message()).isEqualTo(new MessageRef(Seeds.GENERAL, "1.1"));
            assertThat(it.label()).isEqualTo("architect");
            assertThat(it.source()).isEqualTo(MessageLabels.BY_A_PERSON);
            assertThat(it.text()).isEqualTo("how should orders talk to billing?");
        });
        form().redirects().follow(false).formParam("decision", id).formParam("set", "both").formParam("did", "silent")
                .post("/console/labels").then().statusCode(303).header("Location", endsWith("/console?did=silent#d" + id));
        assertThat(labels.all()).extracting(MessageLabel::label).containsExactly("both");
        given().get("/console").then().body(containsString("id=\"d%d-both\" aria-pressed=\"true\"".formatted(id)))
                .body(containsString("id=\"d%d-architect\" aria-pressed=\"false\"".formatted(id)));
    }

    @Test
    void what_cannot_be_labelled_is_refused() {
        long id = seeds.silent(Seeds.GENERAL, "1.1", "gone");
        form().formParam("decision", id).formParam("set", "perhaps").post("/console/labels").then().statusCode(400);
        form().formParam("decision", 99_999).formParam("set", "none").post("/console/labels").then().statusCode(404);
        seeds.forgetTexts();
        form().formParam("decision", id).formParam("set", "none").post("/console/labels").then().statusCode(409)
                .body(containsString("cannot be labelled"));
        given().get("/console").then().body(containsString("no longer kept"))
                .body(not(containsString("What did this message")));
        assertThat(labels.all()).isEmpty();
    }

    @Test
    void the_labels_are_downloaded_one_on_a_line() {
        seeds.clear();
        labels.set(new MessageRef(Seeds.GENERAL, "1.1"), "architect", "accepted", "how should \"orders\"\ntalk to billing?");
        labels.set(new MessageRef(Seeds.GENERAL, "1.2"), "none", MessageLabels.BY_A_PERSON, "o serviço caiu de novo");
        given().get("/console/labels.jsonl").then().statusCode(200).contentType("application/jsonl")
                .header("Content-Disposition", "attachment; filename=\"labels.jsonl\"").body(
                        equalTo("""
                                {"id":"slack/T1/C1/1.1","text":"how should \\"orders\\"\\ntalk to billing?","lang":"en","label":"architect","kind":"accepted","asks":true}
                                {"id":"slack/T1/C1/1.2","text":"o serviço caiu de novo","lang":"pt","label":"none","kind":"person","asks":false}
                                """));
    }

    @Test
    void a_channel_shows_how_it_is_set_and_is_set() {
        seeds.silent(Seeds.GENERAL, "1.1", "hello");
        given().get("/console").then().body(containsString("<option value=\"off\" selected>"))
                .body(containsString("not muted, no quiet hours, no context<"));
        form().header("HX-Request", "true").formParam("channel", "slack/T1/C1").formParam("mode", "shadow")
                .post("/console/modes").then().statusCode(200)
                .body(containsString("The mode is now shadow."))
                .body(containsString("<option value=\"shadow\" selected>"));
        assertThat(manners.mode(Seeds.GENERAL)).isEqualTo(Mode.SHADOW);
        form().redirects().follow(false).formParam("channel", "slack/T1/C1").formParam("mode", "public").post("/console/modes")
                .then().statusCode(303).header("Location", endsWith("/console#c0"));
        assertThat(manners.mode(Seeds.GENERAL)).isEqualTo(Mode.PUBLIC);
        form().formParam("channel", "slack/T1/C9").formParam("mode", "public").post("/console/modes").then().statusCode(404);
        form().formParam("channel", "slack/T1/C1").formParam("mode", "loud").post("/console/modes").then().statusCode(400);
    }

    @Test
    void a_channel_shows_its_project_context_and_one_that_is_gone() {
        seeds.silent(Seeds.GENERAL, "1.1", "hello");
        settings.create(Seeds.GENERAL, "nudge");
        settings.setContext(Seeds.GENERAL, Optional.of("familyped"));
        given().get("/console").then().body(containsString("no quiet hours, context familyped<"));
        settings.setContext(Seeds.GENERAL, Optional.of("<shop>"));
        given().get("/console").then().body(containsString("no quiet hours, context &lt;shop&gt; is gone, no context<"));
        given().header("Accept-Language", "pt-BR").get("/console").then()
                .body(containsString("o contexto &lt;shop&gt; não existe mais, sem contexto<"));
    }

    @Test
    void what_people_write_is_text() {
        seeds.silent(Seeds.GENERAL, "1.1", "<script>alert(1)</script> {inject:x} \"><img src=x onerror=alert(1)>");
        given().get("/console").then().body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; {inject:x}"))
                .body(not(containsString("<script>alert"))).body(not(containsString("<img src=x")));
    }

    @Test
    void a_long_message_is_cut_between_characters() {
        seeds.silent(Seeds.GENERAL, "1.1", "🦊".repeat(20_000));
        given().get("/console").then().statusCode(200).body(containsString("🦊…")).body(not(containsString("\ufffd")))
                .body(not(containsString("?…")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/console/labels", "/console/modes", "/console/login", "/console/logout", "/console/language" })
    void another_site_changes_nothing(String path) {
        long id = seeds.silent(Seeds.GENERAL, "1.1", "hello");
        for (var request : List.of(given(), given().header("Origin", "https://evil.example"),
                given().header("Sec-Fetch-Site", "cross-site"), given().header("Sec-Fetch-Site", "same-site"))) {
            request.formParam("decision", id).formParam("set", "none").formParam("channel", "slack/T1/C1")
                    .formParam("mode", "public").redirects().follow(false).post(path).then().statusCode(403);
        }
        assertThat(labels.all()).isEmpty();
        assertThat(manners.mode(Seeds.GENERAL)).isEqualTo(Mode.OFF);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/console", "/console/console.css", "/console/labels.jsonl", "/console/login", "/console/usage" })
    void nothing_but_the_page_itself_may_run_in_it(String path) {
        given().get(path).then().statusCode(200)
                .header("Content-Security-Policy", startsWith("default-src 'self'; img-src 'self' data:;"))
                .header("X-Content-Type-Options", "nosniff").header("X-Frame-Options", "DENY");
    }

    @Test
    void the_page_has_no_script_or_style_of_its_own_and_its_links_lead_to_files() {
        seeds.offered(Seeds.GENERAL, "1.1", "hello");
        String page = given().get("/console").then().extract().asString();
        assertThat(page).doesNotContain("style=", "onclick=", "<style", "http://", "https://")
                .doesNotContainPattern("<script>");
        Pattern.compile("(?:src|href)=\"(/(?:console|webjars)/[^\"]+)\"").matcher(page).results().map(it -> it.group(1))
                .forEach(it -> given().get(it).then().statusCode(200));
    }

    private static RequestSpecification form() {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8").header("Sec-Fetch-Site", "same-origin");
    }
}
