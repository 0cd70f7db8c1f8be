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

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import dev.architect.chat.Addressee;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.ChatEvent;
import dev.architect.chat.EventId;
import dev.architect.chat.Form;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.Part;
import dev.architect.chat.PartId;
import dev.architect.chat.Post;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript.Line;
import dev.architect.chat.Voice;
import dev.architect.inbox.Inbox;
import dev.architect.memory.Database;
import dev.architect.page.PageStore.Writer;
import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class PageFormsTest {

    private static final Voice BACKEND = new Voice("backend-architect", "Backend Architect", "blue");

    @InjectMock
    Inbox inbox;

    @Inject
    PagePlatform platform;

    @Inject
    PageStore store;

    @Inject
    Database database;

    private final You ana = You.unknown().named("Ana");
    private final You rui = You.unknown().named("Rui");
    private ThreadRef thread;

    @BeforeEach
    void a_question() {
        database.update("delete from page_message");
        thread = question("general", ana);
        when(inbox.accept(any())).thenReturn(Inbox.Accepted.QUEUED);
    }

    @Test
    void a_form_is_fields_with_labels_and_buttons_in_its_thread() {
        String id = show(form(true));
        String page = page(rui);
        assertThat(page).contains("Two things are <strong>open</strong>.",
                "<label for=\"r%s-form-field0\">Part &lt;1&gt;</label>".formatted(id),
                "<select id=\"r%s-form-field0\" name=\"field\"".formatted(id), "<option value=\"\">Choose…</option>",
                "<option value=\"Resilience\">Resilience</option>",
                "<label for=\"r%s-form-field1\">Scale</label>".formatted(id),
                "<textarea id=\"r%s-form-field1\" name=\"field\" rows=\"2\" maxlength=\"3000\"".formatted(id),
                "name=\"button\" value=\"0\"", "class=\"main\">Deeper</button>", "name=\"button\" value=\"1\"");
        assertThat(show(form(true))).isEqualTo(id);
        given().header("Accept-Language", "pt").queryParam("thread", thread.root()).get("/").then()
                .body(containsString("Escolha…"));
    }

    @Test
    void a_press_says_the_fields_that_its_button_takes_in_the_thread() {
        String id = show(form(false));
        press(rui, id, 1, "Resilience", "10k\r\npeak\u0007").then().statusCode(204);
        Message event = accepted();
        assertThat(event).isEqualTo(said(rui, "My answers:\n- Part <1>: Resilience\n- Scale: 10k\npeak", event));
        String page = page(ana);
        assertThat(page).contains("<li>Part &lt;1&gt;: Resilience</li>", ">Rui</span>", ">Deeper</button>");
    }

    @Test
    void a_press_that_takes_one_field_leaves_the_others_out() {
        press(ana, show(form(false)), 0, "Resilience", "10k").then().statusCode(204);
        Message event = accepted();
        assertThat(event).isEqualTo(said(ana, "Deeper on: Resilience", event));
    }

    @Test
    void a_press_without_fields_says_its_words_alone_and_speaks_to_the_bot_whoever_is_named() {
        press(ana, show(form(false)), 2).then().statusCode(204);
        Message event = accepted();
        assertThat(event).isEqualTo(said(ana, "ask @rui", event));
    }

    @Test
    void a_press_in_a_direct_conversation_is_private() {
        thread = question(ana.directChannel(), ana);
        press(ana, show(form(false)), 2).then().statusCode(204);
        assertThat(accepted().addressee()).isEqualTo(Addressee.BOT_IN_PRIVATE);
    }

    @Test
    void a_form_that_goes_keeps_its_words_and_a_late_press_still_counts() {
        String id = show(form(true));
        long seen = store.lastId();
        press(ana, id, 0, "Resilience", "").then().statusCode(204);
        assertThat(page(rui)).contains("Two things are <strong>open</strong>.", "Deeper on: Resilience")
                .doesNotContain(">Deeper</button>", "<select");
        assertThat(updates(rui, seen)).contains("id=\"r%s\" hx-swap-oob=\"true\"".formatted(id), "Deeper on: Resilience");
        press(rui, id, 2).then().statusCode(204);
        assertThat(page(ana)).contains("ask <span class=\"mention\">@rui</span>");
    }

    @Test
    void what_is_no_form_is_not_pressed() {
        String id = show(form(false));
        press(ana, thread.root(), 0).then().statusCode(404).body(containsString("no such form"));
        press(ana, "99999", 0).then().statusCode(404);
        press(ana, id, 3).then().statusCode(404);
        press(ana, id, -1).then().statusCode(404);
        form(ana).formParam("form", id).post("/page/forms").then().statusCode(404);
        press(ana, id, 0, "Something else").then().statusCode(400);
        press(ana, id, 1, "", "x".repeat(3_001)).then().statusCode(413).body(containsString("at most 3000"));
        thread = question(ana.directChannel(), ana);
        press(rui, platform.post(thread, post("private", form(false))), 2).then().statusCode(404);
        verifyNoInteractions(inbox);
    }

    @Test
    void another_site_presses_nothing() {
        String id = show(form(false));
        for (var request : List.of(given(), given().header("Sec-Fetch-Site", "cross-site"),
                given().header("Origin", "https://evil.example"))) {
            request.cookie(Cookies.YOU, ana.cookie()).formParam("form", id).formParam("button", 2).post("/page/forms").then()
                    .statusCode(403);
        }
        verifyNoInteractions(inbox);
    }

    @Test
    void whoever_presses_too_fast_waits() {
        String id = show(form(false));
        for (int i = 0; i < 20; i++) {
            press(ana, id, 2).then().statusCode(204);
        }
        press(ana, id, 2).then().statusCode(429).body(containsString("Wait a little"));
    }

    @Test
    void a_press_that_is_not_stored_leaves_the_form() {
        String id = show(form(true));
        when(inbox.accept(any())).thenThrow(new IllegalStateException("no disk"));
        press(ana, id, 2).then().statusCode(503).body(containsString("could not be stored"));
        assertThat(page(ana)).contains(">Deeper</button>").doesNotContain("@rui");
    }

    @Test
    void a_browser_without_scripts_is_led_back_to_the_thread() {
        given().cookie(Cookies.YOU, ana.cookie()).header("Sec-Fetch-Site", "same-origin").redirects().follow(false)
                .formParam("form", show(form(true))).formParam("button", 2).post("/page/forms").then().statusCode(303)
                .header("Location", endsWith("/?channel=general&thread=" + thread.root()));
    }

    @Test
    void a_form_is_a_part_that_is_found_again_and_its_words_are_in_the_transcript() {
        Instant before = Instant.now().minusSeconds(1);
        String id = show(form(true));
        assertThat(platform.postedSince(thread, before)).isEqualTo(Set.of(new PartId("form")));
        assertThat(platform.transcript(thread).lines()).extracting(Line::text)
                .containsExactly("how should orders talk to billing?", "Two things are **open**.");
        given().get("/page/files/" + id + "/x").then().statusCode(404);
    }

    private Message accepted() {
        var events = ArgumentCaptor.forClass(ChatEvent.class);
        verify(inbox).accept(events.capture());
        verifyNoMoreInteractions(inbox);
        return (Message) events.getValue();
    }

    private Message said(You by, String text, Message event) {
        assertThat(store.find(Long.parseLong(event.ref().ts()))).hasValueSatisfying(
                it -> assertThat(it.content()).isEqualTo(new Content.Text(text)));
        return new Message(new EventId("page", event.id().value()),
                new MessageRef(new ChannelRef("page", "page", "general"), event.ref().ts()), thread,
                by.author(Language.ENGLISH), Addressee.BOT, text, event.sentAt());
    }

    private ThreadRef question(String channel, You by) {
        long root = store.add("said:" + channel, channel, Optional.empty(), new Writer(by.publicId(), "Ana", false, "", ""),
                new Content.Text("how should orders talk to billing?"), new byte[0], Instant.parse("2026-01-02T03:04:05Z"));
        return new ThreadRef(PagePlatform.channel(channel), String.valueOf(root));
    }

    private static Form form(boolean isOnce) {
        return new Form("Two things are **open**.",
                List.of(new Form.Field("Part <1>", List.of("Resilience", "Security & more")),
                        new Form.Field("Scale", List.of())),
                List.of(new Form.Button("Deeper", "Deeper on", List.of("Part <1>"), true),
                        new Form.Button("Send", "My answers:", List.of("Part <1>", "Scale"), false),
                        new Form.Button("Ask Rui", "ask @rui", List.of(), false)),
                isOnce);
    }

    private static Post post(String id, Form form) {
        return new Post(new PartId(id), BACKEND, Language.ENGLISH, new Part.Pressable(form));
    }

    private String show(Form form) {
        return platform.post(thread, post("form", form));
    }

    private Response press(You you, String form, int button, String... values) {
        RequestSpecification request = form(you).formParam("form", form).formParam("button", button);
        for (String value : values) {
            request.formParam("field", value);
        }
        return request.post("/page/forms");
    }

    private String page(You you) {
        return given().cookie(Cookies.YOU, you.cookie()).queryParam("thread", thread.root()).get("/").then().statusCode(200)
                .extract().asString();
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
