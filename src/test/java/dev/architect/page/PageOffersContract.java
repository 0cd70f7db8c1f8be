package dev.architect.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.chat.Author;
import dev.architect.chat.Choice;
import dev.architect.chat.Language;
import dev.architect.chat.MessageRef;
import dev.architect.chat.Offer;
import dev.architect.chat.Part;
import dev.architect.chat.PartId;
import dev.architect.chat.Post;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript.Line;
import dev.architect.chat.Voice;
import dev.architect.manners.Offers;
import dev.architect.manners.Offers.Settled;
import dev.architect.memory.Database;
import dev.architect.page.PageStore.Writer;
import io.quarkus.test.InjectMock;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;

/// What people see of offers and do with them; who else does not see them. The same on both databases.
abstract class PageOffersContract {

    private static final Voice BACKEND = new Voice("backend-architect", "Backend Architect", "blue");
    private static final List<Choice> ALL = List.of(Choice.DESIGN, Choice.ONLY_ME, Choice.NOT_NOW, Choice.QUIET);

    @InjectMock
    Offers offers;

    @Inject
    PagePlatform platform;

    @Inject
    PageStore store;

    @Inject
    News news;

    @Inject
    Database database;

    private final You ana = You.unknown().named("Ana");
    private final You rui = You.unknown().named("Rui");
    private MessageRef question;
    private ThreadRef thread;

    @BeforeEach
    void a_question() {
        database.update("delete from page_message");
        long root = store.add("said:1", "general", Optional.empty(), new Writer(ana.publicId(), "Ana", false, "", ""),
                new Content.Text("how should orders talk to billing?"), new byte[0], Instant.parse("2026-01-02T03:04:05Z"));
        question = new MessageRef(PagePlatform.channel("general"), String.valueOf(root));
        thread = new ThreadRef(PagePlatform.channel("general"), String.valueOf(root));
    }

    @Test
    void an_offer_for_one_person_stands_below_the_message_and_in_its_thread() {
        offer(Optional.of(ana), Language.ENGLISH);
        String page = page(ana);
        assertThat(page).containsOnlyOnce("id=\"o" + offerId() + "\"").containsOnlyOnce("id=\"t" + offerId() + "\"")
                .contains("This looks like <strong>work</strong>.", "Only you see this", "Backend Architect")
                .contains("value=\"design\"", ">Design it</button>", "value=\"only-me\"", ">Only me</button>",
                        "value=\"not-now\"", ">Not now</button>", "value=\"quiet\"", ">Quiet here</button>");
    }

    @Test
    void nobody_else_gets_it_anywhere() {
        long before = store.lastId();
        var hers = news.of(ana.publicId(), "general").subscribe().withSubscriber(AssertSubscriber.create(10));
        var his = news.of(rui.publicId(), "general").subscribe().withSubscriber(AssertSubscriber.create(10));
        offer(Optional.of(ana), Language.ENGLISH);
        when(offers.choose(any(), any(), any(), any())).thenReturn(new Settled("All right.", List.of()));
        assertThat(updates(ana, before)).contains("This looks like", "Backend Architect offers help. Only you see this.");
        assertThat(page(rui)).doesNotContain("This looks like", "Backend Architect", "1 reply", "class=\"offer");
        assertThat(fragment(rui)).doesNotContain("This looks like", "Backend Architect");
        assertThat(updates(rui, before)).doesNotContain("This looks like", "Backend Architect", "<li", "footer")
                .contains("data-id=\"%d\"".formatted(before));
        press(ana, "not-now").then().statusCode(204);
        assertThat(updates(rui, before)).doesNotContain("All right", "Backend Architect", "<li");
        hers.awaitItems(2, Duration.ofSeconds(5));
        assertThat(his.getItems()).isEmpty();
        hers.cancel();
        his.cancel();
    }

    @Test
    void who_does_not_see_an_offer_cannot_press_it() {
        offer(Optional.of(ana), Language.ENGLISH);
        press(rui, "design").then().statusCode(404).body(containsString("no such offer"));
        form(ana).formParam("offer", question.ts()).formParam("choice", "design").post("/page/offers").then().statusCode(404);
        form(ana).formParam("offer", 99_999).formParam("choice", "design").post("/page/offers").then().statusCode(404);
        press(ana, "anything").then().statusCode(400);
        verifyNoInteractions(offers);
    }

    @Test
    void a_choice_reaches_the_offers_and_its_answer_stands_in_their_place() {
        offer(Optional.of(ana), Language.ENGLISH);
        long seen = store.lastId();
        when(offers.choose(question, Choice.QUIET, ana.author(Language.ENGLISH), Language.ENGLISH))
                .thenReturn(new Settled("I offer *nothing* more.", List.of(Choice.QUIET_TODAY, Choice.QUIET_THREAD)));
        press(ana, "quiet").then().statusCode(204);
        verify(offers).choose(question, Choice.QUIET, ana.author(Language.ENGLISH), Language.ENGLISH);
        verifyNoMoreInteractions(offers);
        assertThat(page(ana)).contains("I offer <em>nothing</em> more.", ">Only today</button>", ">Only this thread</button>")
                .doesNotContain("This looks like", ">Design it</button>");
        assertThat(updates(ana, seen)).contains("id=\"f%s\" hx-swap-oob=\"true\"".formatted(question.ts()),
                "id=\"r%d\" hx-swap-oob=\"true\"".formatted(offerId()), "I offer <em>nothing</em> more.");
        assertThat(updates(ana, store.lastId())).doesNotContain("I offer");
    }

    @Test
    void a_button_that_is_gone_does_nothing() {
        offer(Optional.of(ana), Language.ENGLISH);
        when(offers.choose(any(), any(), any(), any())).thenReturn(new Settled("All right.", List.of()));
        press(ana, "not-now").then().statusCode(204);
        press(ana, "design").then().statusCode(204);
        verify(offers).choose(question, Choice.NOT_NOW, ana.author(Language.ENGLISH), Language.ENGLISH);
        verifyNoMoreInteractions(offers);
        assertThat(page(ana)).contains("All right.");
    }

    @Test
    void an_offer_in_portuguese_has_buttons_and_answers_in_portuguese() {
        offer(Optional.of(ana), Language.PORTUGUESE);
        assertThat(page(ana)).contains(">Desenhar</button>", ">Só para mim</button>", "Only you see this");
        when(offers.choose(any(), any(), any(), any())).thenReturn(new Settled("Já vou.", List.of()));
        press(ana, "design").then().statusCode(204);
        verify(offers).choose(question, Choice.DESIGN, ana.author(Language.ENGLISH), Language.PORTUGUESE);
    }

    @Test
    void an_offer_for_everybody_is_pressed_by_anybody_and_is_no_reply() {
        Instant before = Instant.now().minusSeconds(1);
        offer(Optional.empty(), Language.ENGLISH);
        assertThat(page(rui)).contains("This looks like").doesNotContain("Only you see this", "1 reply");
        when(offers.choose(any(), any(), any(), any())).thenReturn(new Settled("On it.", List.of()));
        press(rui, "design").then().statusCode(204);
        verify(offers).choose(question, Choice.DESIGN, rui.author(Language.ENGLISH), Language.ENGLISH);
        assertThat(page(ana)).contains("On it.").doesNotContain("1 reply");
        assertThat(platform.postedSince(thread, before)).isEqualTo(Set.of(new PartId("offer")));
    }

    @Test
    void an_offer_is_made_once_and_is_no_part_of_what_was_said() {
        Instant before = Instant.now().minusSeconds(1);
        String first = offer(Optional.of(ana), Language.ENGLISH);
        assertThat(offer(Optional.of(ana), Language.ENGLISH)).isEqualTo(first);
        assertThat(platform.postedSince(thread, before)).isEmpty();
        assertThat(platform.transcript(thread).lines()).extracting(Line::text)
                .containsExactly("how should orders talk to billing?");
    }

    @Test
    void an_answer_for_one_person_is_linked_where_it_comes() {
        offer(Optional.of(ana), Language.ENGLISH);
        when(offers.choose(any(), any(), any(), any())).thenReturn(new Settled("It comes to you.", List.of()));
        press(ana, "only-me").then().statusCode(204);
        assertThat(page(ana)).contains("href=\"%s\">Open the direct messages".formatted(Hrefs.channel(ana.directChannel())));
    }

    @ParameterizedTest
    @CsvSource({ "design, false, thread", "not-now, false, channel", "not-now, true, thread" })
    void a_browser_without_scripts_is_led_back(String choice, boolean inThread, String where) {
        offer(Optional.of(ana), Language.ENGLISH);
        when(offers.choose(any(), any(), any(), any())).thenReturn(new Settled("Well.", List.of()));
        var request = given().cookie(Cookies.YOU, ana.cookie()).header("Sec-Fetch-Site", "same-origin").redirects()
                .follow(false)
                .formParam("offer", offerId()).formParam("choice", choice);
        (inThread ? request.formParam("thread", thread.root()) : request).post("/page/offers").then().statusCode(303)
                .header("Location", endsWith(where.equals("thread") ? "/?channel=general&thread=" + thread.root()
                        : "/?channel=general"));
    }

    @Test
    void a_choice_that_is_not_stored_leaves_the_offer() {
        offer(Optional.of(ana), Language.ENGLISH);
        when(offers.choose(any(), any(), any(), any())).thenThrow(new IllegalStateException("no disk"));
        press(ana, "design").then().statusCode(503).body(containsString("could not be stored"));
        assertThat(page(ana)).contains("This looks like", ">Design it</button>");
    }

    @Test
    void another_site_presses_nothing() {
        offer(Optional.of(ana), Language.ENGLISH);
        for (var request : List.of(given(), given().header("Sec-Fetch-Site", "cross-site"),
                given().header("Origin", "https://evil.example"))) {
            request.cookie(Cookies.YOU, ana.cookie()).formParam("offer", offerId()).formParam("choice", "design")
                    .post("/page/offers").then().statusCode(403);
        }
        verifyNoInteractions(offers);
    }

    @Test
    void whoever_presses_too_fast_waits() {
        when(offers.choose(any(), any(), any(), any())).thenReturn(new Settled("Well.", List.of(Choice.QUIET)));
        offer(Optional.of(ana), Language.ENGLISH);
        for (int i = 0; i < 20; i++) {
            press(ana, "quiet").then().statusCode(204);
        }
        press(ana, "quiet").then().statusCode(429).body(containsString("Wait a little"));
    }

    @Test
    void what_people_wrote_is_text_in_an_offer() {
        platform.offer(thread, new Offer(new PartId("offer"), question, BACKEND, Language.ENGLISH,
                "<img src=x onerror=alert(1)> [x](javascript:alert(1))", Optional.empty(), ALL));
        assertThat(page(rui)).contains("&lt;img src=x onerror=alert(1)&gt;").doesNotContain("<img src=x", "javascript:alert");
    }

    @Test
    void an_announcement_opens_a_thread_in_the_channel() {
        var post = new Post(new PartId("hello"), BACKEND, Language.ENGLISH, new Part.Prose("I design **backends**."));
        ThreadRef opened = platform.announce(PagePlatform.channel("backend"), post);
        assertThat(platform.announce(PagePlatform.channel("backend"), post)).isEqualTo(opened);
        assertThat(store.roots("backend", 0, 10)).hasSize(1);
        platform.post(opened, new Post(new PartId("more"), BACKEND, Language.ENGLISH, new Part.Prose("more")));
        given().queryParam("channel", "backend").get("/").then()
                .body(containsString("I design <strong>backends</strong>.")).body(containsString("1 reply"));
    }

    @Test
    void a_private_announcement_is_read_by_one_person() {
        var post = new Post(new PartId("hello"), BACKEND, Language.ENGLISH, new Part.Prose("About your message"));
        ThreadRef opened = platform.announcePrivately(new Author(ana.publicId(), "Ana"), PagePlatform.channel("general"), post);
        assertThat(opened.channel()).isEqualTo(PagePlatform.channel(ana.directChannel()));
        given().cookie(Cookies.YOU, ana.cookie()).queryParam("channel", ana.directChannel()).get("/").then().statusCode(200)
                .body(containsString("About your message"));
        given().cookie(Cookies.YOU, rui.cookie()).queryParam("channel", ana.directChannel()).get("/").then().statusCode(404);
    }

    @Test
    void the_welcome_says_that_it_speaks_unasked_and_how_to_quiet_it() {
        given().get("/").then().body(containsString("offers help unasked")).body(containsString("@architect quiet"));
        given().header("Accept-Language", "pt").get("/").then().body(containsString("oferece ajuda sem ser chamado"))
                .body(containsString("@architect quieto"));
    }

    private String offer(Optional<You> onlyFor, Language language) {
        return platform.offer(thread, new Offer(new PartId("offer"), question, BACKEND, language, "This looks like **work**.",
                onlyFor.map(it -> it.author(language)), ALL));
    }

    private long offerId() {
        return database.queryOne("select id from page_message where kind = 'offer'", row -> row.getLong(1)).orElseThrow();
    }

    private Response press(You you, String choice) {
        return form(you).formParam("offer", offerId()).formParam("choice", choice).post("/page/offers");
    }

    private String page(You you) {
        return given().cookie(Cookies.YOU, you.cookie()).queryParam("thread", thread.root()).get("/").then().statusCode(200)
                .extract().asString();
    }

    private String fragment(You you) {
        return given().cookie(Cookies.YOU, you.cookie()).queryParam("channel", "general").queryParam("root", thread.root())
                .get("/page/thread").then().statusCode(200).extract().asString();
    }

    private String updates(You you, long after) {
        return given().cookie(Cookies.YOU, you.cookie()).queryParam("channel", "general").queryParam("after", after)
                .queryParam("thread", thread.root()).get("/page/updates").then().statusCode(200).extract().asString();
    }

    private static RequestSpecification form(You you) {
        return given().cookie(Cookies.YOU, you.cookie()).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Sec-Fetch-Site", "same-origin").header("HX-Request", "true");
    }
}
