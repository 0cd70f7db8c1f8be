package dev.architect.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.Language;
import dev.architect.chat.Part;
import dev.architect.chat.PartId;
import dev.architect.chat.PlatformException;
import dev.architect.chat.Post;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript.Line;
import dev.architect.chat.Voice;
import dev.architect.memory.Database;
import dev.architect.page.PageStore.Writer;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;

@QuarkusTest
class PagePlatformTest {

    private static final Voice BACKEND = new Voice("backend-architect", "Backend Architect", "blue");

    @Inject
    PagePlatform platform;

    @Inject
    PageStore store;

    @Inject
    News news;

    @Inject
    Database database;

    private ThreadRef thread;

    @BeforeEach
    void a_question() {
        database.update("delete from page_message");
        long root = store.add("said:1", "general", Optional.empty(), new Writer("u1", "Ana", false, "", ""),
                new Content.Text("@architect we need login"), new byte[0], Instant.parse("2026-01-02T03:04:05Z"));
        thread = new ThreadRef(PagePlatform.channel("general"), String.valueOf(root));
        // A browser of another test may still be listening: to it the question is old.
        news.look();
    }

    @Test
    void a_part_posted_twice_is_shown_once() {
        String first = post("p1", new Part.Prose("Hello **you**"));
        assertThat(post("p1", new Part.Prose("Hello **you**"))).isEqualTo(first);
        assertThat(store.said("general", root(), 10)).hasSize(2);
        assertThat(page()).containsOnlyOnce("Hello <strong>you</strong>").contains("Backend Architect", "tint-blue");
    }

    @Test
    void what_was_posted_since_a_moment_is_known() {
        Instant before = Instant.now().minusSeconds(1);
        post("a", new Part.Prose("one"));
        post("b", new Part.File("openapi.yaml", "application/yaml", "openapi: 3.1.0"));
        assertThat(platform.postedSince(thread, before)).isEqualTo(Set.of(new PartId("a"), new PartId("b")));
        assertThat(platform.postedSince(thread, Instant.now().plusSeconds(60))).isEmpty();
    }

    @Test
    void the_transcript_has_everything_that_was_said() {
        post("a", new Part.Prose("Use OIDC"));
        post("b", new Part.Picture("Flow", "A to B", new byte[] { 1 }, 20, 10, "flowchart LR\n  A --> B\n"));
        post("c", new Part.File("notes.md", "text/markdown", "```\nx\n```"));
        assertThat(platform.transcript(thread).lines()).extracting(Line::speaker, Line::isPersona, Line::text).containsExactly(
                tuple("Ana", false, "we need login"),
                tuple("Backend Architect", true, "Use OIDC"),
                tuple("Backend Architect", true,
                        "Flow\n```mermaid\nflowchart LR\n  A --> B\n```"),
                tuple("Backend Architect", true, "notes.md\n````\n```\nx\n```\n````"));
        assertThat(platform.transcript(thread).lines().getFirst().saidAt()).isEqualTo("2026-01-02T03:04:05Z");
    }

    @Test
    void a_large_picture_comes_back_byte_by_byte() {
        byte[] png = new byte[3 * 1024 * 1024 + 17];
        new Random(7).nextBytes(png);
        String id = post("p", new Part.Picture("Login / \"flow\" <1>", "A & \"B\"", png, 801, 400, "graph TD\n<b>"));
        assertThat(page()).contains("src=\"/page/files/%s/Login-flow-1.png\"".formatted(id), "alt=\"A &amp; &quot;B&quot;\"",
                "width=\"400\"", "height=\"200\"", "graph TD\n&lt;b&gt;");
        byte[] served = given().get("/page/files/" + id + "/x.png").then().statusCode(200).contentType("image/png")
                .header("X-Content-Type-Options", "nosniff").extract().asByteArray();
        assertThat(served).isEqualTo(png);
    }

    @Test
    void a_file_is_a_card_with_a_preview_and_is_only_ever_downloaded() {
        String id = post("f", new Part.File("evil \"x\".html", "text/html", "<script>é</script>"));
        assertThat(page()).contains("evil &quot;x&quot;.html", "19 B", "&lt;script&gt;é").doesNotContain("<script>é");
        byte[] served = given().get("/page/files/" + id + "/x").then().statusCode(200).contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename*=UTF-8''evil-x-.html").extract().asByteArray();
        assertThat(served).asString(StandardCharsets.UTF_8).isEqualTo("<script>é</script>");
    }

    @Test
    void mentions_and_markup_of_a_model_are_text() {
        post("a", new Part.Prose("@here <img src=x> [x](javascript:alert(1)) \u0000"));
        assertThat(page()).contains("@here &lt;img src=x&gt;").doesNotContain("<img src=x", "javascript:alert");
    }

    @Test
    void the_status_stands_until_the_next_post() {
        platform.showStatus(thread, BACKEND, Language.ENGLISH);
        platform.showStatus(thread, BACKEND, Language.ENGLISH);
        assertThat(page()).contains("Backend Architect is designing…");
        given().header("Accept-Language", "pt").get("/").then().body(containsString("Backend Architect está desenhando…"));
        post("a", new Part.Prose("done"));
        assertThat(page()).doesNotContain("is designing");
    }

    @Test
    void a_status_that_nothing_followed_goes_stale() {
        store.showStatus(root(), "general", new Writer("x", "Backend Architect", true, "", ""),
                Instant.now().minus(Duration.ofMinutes(11)));
        assertThat(page()).doesNotContain("is designing");
    }

    @Test
    void a_status_in_a_thread_that_is_gone_harms_nobody() {
        platform.showStatus(new ThreadRef(PagePlatform.channel("general"), "99999"), BACKEND, Language.ENGLISH);
        assertThat(store.statuses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "99999", "abc", "1.5", "-1" })
    void a_thread_that_is_gone_is_refused_for_good(String root) {
        var gone = new ThreadRef(PagePlatform.channel("general"), root);
        var post = new Post(new PartId("x"), BACKEND, Language.ENGLISH, new Part.Prose("x"));
        assertThatThrownBy(() -> platform.post(gone, post)).isInstanceOf(PlatformException.Permanent.class)
                .hasMessageContaining("page/page/general/" + root);
        assertThatThrownBy(() -> platform.transcript(gone)).isInstanceOf(PlatformException.Permanent.class);
    }

    @Test
    void listeners_of_the_channel_are_told_and_those_of_others_are_not() {
        var here = news.of("ana", "general").subscribe().withSubscriber(AssertSubscriber.create(10));
        var elsewhere = news.of("ana", "backend").subscribe().withSubscriber(AssertSubscriber.create(10));
        platform.showStatus(thread, BACKEND, Language.ENGLISH);
        post("a", new Part.Prose("done"));
        here.awaitItems(2, Duration.ofSeconds(5));
        assertThat(here.getItems()).extracting(News.Announcement::kind, News.Announcement::root).containsExactly(
                tuple("status", root()), tuple("post", root()));
        assertThat(elsewhere.getItems()).isEmpty();
        here.cancel();
        elsewhere.cancel();
    }

    @Test
    void what_another_replica_stored_is_announced_within_two_seconds() {
        var listener = news.of("ana", "general").subscribe().withSubscriber(AssertSubscriber.create(10));
        store.add("part:elsewhere", "general", Optional.of(root()), new Writer("x", "X", true, "", "en"),
                new Content.Text("from there"), new byte[0], Instant.now());
        listener.awaitItems(1, Duration.ofSeconds(2));
        listener.cancel();
    }

    @Test
    void a_browser_that_comes_back_gets_what_it_missed() {
        long seen = store.lastId();
        post("a", new Part.Prose("while you were away"));
        given().queryParam("channel", "general").queryParam("after", seen).queryParam("thread", root()).get("/page/updates")
                .then()
                .statusCode(200).body(containsString("while you were away")).body(containsString("1 reply"))
                .body(containsString("Backend Architect posted"));
        given().queryParam("channel", "general").queryParam("after", store.lastId()).queryParam("thread", root())
                .get("/page/updates").then().body(not(containsString("while you were away")));
    }

    private String post(String id, Part part) {
        return platform.post(thread, new Post(new PartId(id), BACKEND, Language.ENGLISH, part));
    }

    private long root() {
        return Long.parseLong(thread.root());
    }

    private String page() {
        return given().queryParam("thread", thread.root()).get("/").then().statusCode(200).extract().asString();
    }
}
