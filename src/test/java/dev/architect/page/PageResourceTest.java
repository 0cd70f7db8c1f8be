package dev.architect.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

import dev.architect.chat.Addressee;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.ChatEvent;
import dev.architect.chat.EventId;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;
import dev.architect.inbox.Inbox;
import dev.architect.memory.Database;
import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class PageResourceTest {

    @InjectMock
    Inbox inbox;

    @Inject
    Database database;

    @Inject
    PageStore store;

    private final You ana = You.unknown().named("Ana Souza");

    @BeforeEach
    void an_empty_page() {
        database.update("delete from page_message");
        database.update("delete from page_channel");
    }

    @Test
    void a_mention_reaches_the_inbox_as_this_event_and_no_other() {
        Instant before = Instant.now();
        String trigger = say(ana, "backend", "@Architect we need **login** & <b>tables</b>\r\nsoon").then().statusCode(204)
                .extract()
                .header("HX-Trigger");
        Message event = accepted();
        Entry stored = store.roots("backend", 0, 10).getFirst();
        var place = new ChannelRef("page", "page", "backend");
        String id = String.valueOf(stored.id());
        assertThat(event).isEqualTo(new Message(new EventId("page", event.id().value()), new MessageRef(place, id),
                new ThreadRef(place, id), ana.author(Language.ENGLISH), Addressee.BOT,
                "we need **login** & <b>tables</b>\nsoon", event.sentAt()));
        assertThat(event.sentAt()).isBetween(before, Instant.now());
        assertThat(trigger).isEqualTo("{\"page:said\":{\"root\":%s,\"answered\":true}}".formatted(id));
    }

    @Test
    void a_reply_carries_the_root_of_its_thread() {
        say(ana, "general", "who knows?");
        long root = store.roots("general", 0, 10).getFirst().id();
        form(ana).formParam("channel", "general").formParam("thread", root).formParam("text", "I do")
                .post("/page/messages").then().statusCode(204);
        var events = ArgumentCaptor.forClass(ChatEvent.class);
        verify(inbox, times(2)).accept(events.capture());
        Message reply = (Message) events.getAllValues().get(1);
        assertThat(reply.thread().root()).isEqualTo(String.valueOf(root));
        assertThat(reply.ref().ts()).isNotEqualTo(String.valueOf(root));
        assertThat(reply.addressee()).isEqualTo(Addressee.EVERYBODY);
    }

    @Test
    void a_direct_message_is_private() {
        say(ana, ana.directChannel(), "we need login").then().statusCode(204);
        assertThat(accepted().addressee()).isEqualTo(Addressee.BOT_IN_PRIVATE);
        given().cookie(Cookies.YOU, ana.cookie()).queryParam("channel", ana.directChannel()).get("/").then().statusCode(200)
                .body(containsString("we need login"));
        You eve = You.unknown();
        for (String path : List.of("/", "/page/updates", "/page/news")) {
            given().cookie(Cookies.YOU, eve.cookie()).queryParam("channel", ana.directChannel()).get(path).then()
                    .statusCode(404)
                    .body(not(containsString("login")));
        }
        say(eve, ana.directChannel(), "hello").then().statusCode(404);
    }

    @Test
    void what_people_write_is_shown_as_text() {
        You mallory = You.unknown().named("<img src=x onerror=alert(1)>");
        say(mallory, "general", "<script>alert(1)</script> {inject:x} @architect");
        given().get("/").then().statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; {inject:x}"))
                .body(containsString("&lt;img src=x onerror=alert(1)&gt;"))
                .body(not(containsString("<script>alert"))).body(not(containsString("<img src=x")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "   ", "\n\t\r\n", "\u200b\u2060 \u00a0", "\u0000\u0001" })
    void a_message_without_a_word_is_refused_with_a_sentence(String text) {
        say(ana, "general", text).then().statusCode(400).body(containsString("Write a message first."));
        verifyNoInteractions(inbox);
        assertThat(store.lastId()).isZero();
    }

    @Test
    void the_longest_message_is_taken_and_a_longer_one_refused() {
        say(ana, "general", "é".repeat(40_000)).then().statusCode(204);
        assertThat(accepted().text()).hasSize(40_000);
        say(ana, "general", "é".repeat(40_001)).then().statusCode(413).body(containsString("at most 40000 characters"));
    }

    @Test
    void control_characters_and_halves_of_characters_are_dropped() {
        say(ana, "general", "a\u0000b\u0007c 🦊").then().statusCode(204);
        assertThat(accepted().text()).isEqualTo("abc 🦊");
    }

    @Test
    void a_message_that_the_inbox_does_not_take_is_not_shown() {
        when(inbox.accept(any())).thenThrow(new IllegalStateException("no disk"));
        say(ana, "general", "@architect hello").then().statusCode(503).body(containsString("could not be stored"));
        assertThat(store.roots("general", 0, 10)).isEmpty();
    }

    @Test
    void whoever_writes_too_fast_waits() {
        for (int i = 0; i < 20; i++) {
            say(ana, "general", "hello").then().statusCode(204);
        }
        say(ana, "general", "hello").then().statusCode(429).body(containsString("Wait a little"));
        say(You.unknown(), "general", "hello").then().statusCode(204);
    }

    @Test
    void a_channel_or_thread_that_is_not_there_is_refused() {
        say(ana, "nowhere", "hello").then().statusCode(404).body(containsString("no such channel"));
        form(ana).formParam("channel", "general").formParam("thread", 99_999).formParam("text", "x").post("/page/messages")
                .then()
                .statusCode(404).body(containsString("no such thread"));
        given().get("/?thread=99999").then().statusCode(404);
        given().get("/?thread=abc").then().statusCode(404);
        given().get("/page/files/99999/x.png").then().statusCode(404);
        verifyNoInteractions(inbox);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/page/messages", "/page/channels", "/page/you",
            "/page/language" })
    void another_site_changes_nothing(String path) {
        List<RequestSpecification> foreign = List.of(given(), given().header("Origin", "https://evil.example"),
                given().header("Origin", "null"), given().header("Sec-Fetch-Site", "cross-site"),
                given().header("Sec-Fetch-Site", "same-site").header("Origin", "http://localhost"));
        for (var request : foreign) {
            request.formParam("channel", "general").formParam("text", "x").formParam("name", "x").redirects().follow(false)
                    .post(path)
                    .then().statusCode(403).body(containsString("Only the page itself"));
        }
        verifyNoInteractions(inbox);
        assertThat(store.channels()).isEmpty();
    }

    @Test
    void the_origin_suffices_where_a_browser_does_not_tell_the_site() {
        int port = RestAssured.port;
        given().header("Origin", "http://localhost:" + port).formParam("channel", "general").formParam("text", "x")
                .header("HX-Request", "true").post("/page/messages").then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/page/page.css", "/page/page.js", "/page/icon.svg" })
    void nothing_but_the_page_itself_may_run_in_it(String path) {
        given().get(path).then().statusCode(200)
                .header("Content-Security-Policy", startsWith("default-src 'self'; img-src 'self' data:;"))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void the_page_has_no_script_or_style_of_its_own_and_its_links_lead_to_files() {
        String page = given().get("/").then().statusCode(200).extract().asString();
        assertThat(page).doesNotContain("style=", "onclick=", "<style", "http://", "https://")
                .doesNotContainPattern("<script>");
        var sources = Pattern.compile("(?:src|href)=\"(/(?:page|webjars)/[^\"]+)\"").matcher(page).results()
                .map(it -> it.group(1)).collect(Collectors.toSet());
        assertThat(sources).hasSizeGreaterThanOrEqualTo(4).anyMatch(it -> it.endsWith("/dist/htmx.min.js"));
        sources.forEach(it -> given().get(it).then().statusCode(200));
    }

    @Test
    void the_page_speaks_the_browsers_language_unless_another_was_chosen() {
        given().header("Accept-Language", "pt-PT,en;q=0.5").get("/").then().body(containsString("lang=\"pt-BR\""))
                .body(containsString("precisamos adicionar login com Google OAuth"));
        given().header("Accept-Language", "fr,de").get("/").then().body(containsString("lang=\"en\""))
                .body(containsString("@architect we need to add Google OAuth login"));
        String chosen = form(ana).formParam("language", "pt").redirects().follow(false).post("/page/language").then()
                .statusCode(204).header("HX-Redirect", "/").extract().cookie(Cookies.LANGUAGE);
        given().header("Accept-Language", "en").cookie(Cookies.LANGUAGE, chosen).get("/").then()
                .body(containsString("Mensagem para #general"));
    }

    @Test
    void a_channel_is_made_once_and_shown_to_all() {
        for (int i = 0; i < 2; i++) {
            form(ana).formParam("name", " #Patient Portal").post("/page/channels").then().statusCode(204)
                    .header("HX-Redirect", "/?channel=patient-portal");
        }
        form(ana).formParam("name", "Saúde").post("/page/channels").then().header("HX-Redirect", "/?channel=sa%C3%BAde");
        assertThat(store.channels()).containsExactly("patient-portal", "saúde");
        given().queryParam("channel", "saúde").get("/").then().statusCode(200).body(containsString("Message #saúde"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "#", "a/b", "<b>", "dm:x", "-x", "a\u0000b",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" })
    void a_channel_needs_a_name_that_is_one(String name) {
        form(ana).formParam("name", name).post("/page/channels").then().statusCode(400)
                .body(containsString("A channel's name"));
        assertThat(store.channels()).isEmpty();
    }

    @Test
    void channels_are_not_without_number() {
        for (int i = 0; i < 47; i++) {
            form(ana).formParam("name", "c" + i).post("/page/channels").then().statusCode(204);
        }
        form(ana).formParam("name", "one-more").post("/page/channels").then().statusCode(409)
                .body(containsString("50 channels"));
    }

    @Test
    void a_new_name_is_remembered() {
        String cookie = form(ana).formParam("name", "Zoë").formParam("channel", "backend").post("/page/you").then()
                .statusCode(204).header("HX-Redirect", "/?channel=backend").extract().cookie(Cookies.YOU);
        assertThat(You.of(cookie)).isEqualTo(ana.named("Zoë"));
    }

    @Test
    void a_browser_without_scripts_is_led_back_to_the_page() {
        given().cookie(Cookies.YOU, ana.cookie()).header("Sec-Fetch-Site", "same-origin").redirects().follow(false)
                .formParam("channel", "general").formParam("text", "@bot hi").post("/page/messages").then().statusCode(303)
                .header("Location", endsWith("/?channel=general&thread=" + store.lastId()));
    }

    @Test
    void only_what_is_new_is_sent_again() {
        say(ana, "general", "first one");
        long first = store.lastId();
        say(ana, "general", "second one");
        given().queryParam("channel", "general").queryParam("after", first).get("/page/updates").then().statusCode(200)
                .body(containsString("second one")).body(not(containsString("first one")))
                .body(containsString("data-id=\"%d\"".formatted(store.lastId())));
        given().queryParam("channel", "backend").queryParam("after", 0).get("/page/updates").then()
                .body(not(containsString("one")));
    }

    @Test
    void only_the_last_messages_are_listed() {
        for (int i = 0; i < 205; i++) {
            store.add("t" + i, "general", Optional.empty(), new PageStore.Writer("x", "X", false, "", ""),
                    new Content.Text("note-" + i + "."), new byte[0], Instant.EPOCH);
        }
        given().get("/").then().body(containsString("note-204.")).body(containsString("note-5."))
                .body(not(containsString("note-4.")));
    }

    private Message accepted() {
        var events = ArgumentCaptor.forClass(ChatEvent.class);
        verify(inbox).accept(events.capture());
        return (Message) events.getValue();
    }

    private static Response say(You you, String channel, String text) {
        return form(you).formParam("channel", channel).formParam("text", text).post("/page/messages");
    }

    private static RequestSpecification form(You you) {
        return given().cookie(Cookies.YOU, you.cookie()).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Sec-Fetch-Site", "same-origin").header("HX-Request", "true");
    }
}
