package dev.architect.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.reset;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.architect.memory.Database;
import dev.architect.page.PageStore.Writer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.mockito.InjectSpy;

/// What is posted while a browser's question for news is being answered comes with its next one.
@QuarkusTest
class PageUpdatesTest {

    private static final Pattern SEEN = Pattern.compile("id=\"seen\" data-id=\"(\\d+)\"");

    @InjectSpy
    PageStore store;

    @Inject
    Database database;

    private long root;

    @BeforeEach
    void a_question_and_a_reply() {
        database.update("delete from page_message");
        root = say("said:1", Optional.empty());
        say("said:2", Optional.of(root));
    }

    @Test
    void a_reply_that_comes_after_the_threads_were_counted_is_counted_next() {
        doAnswer(call -> {
            say("said:3", Optional.of(root));
            return call.callRealMethod();
        }).when(store).thread(any(), any(), anyLong(), anyLong(), anyInt());
        String first = updates(root);
        reset(store);
        assertThat(first + updates(seen(first))).contains("2 replies", "I say said:3");
    }

    @Test
    void a_reply_that_comes_after_the_thread_was_read_is_shown_next() {
        doAnswer(call -> {
            Object read = call.callRealMethod();
            say("said:3", Optional.of(root));
            return read;
        }).when(store).thread(any(), any(), anyLong(), anyLong(), anyInt());
        String first = updates(root);
        reset(store);
        assertThat(first + updates(seen(first))).contains("2 replies", "I say said:3");
    }

    @Test
    void a_question_that_comes_after_the_channel_was_read_is_shown_next() {
        doAnswer(call -> {
            Object read = call.callRealMethod();
            say("said:3", Optional.empty());
            return read;
        }).when(store).roots(any(), anyLong(), anyInt());
        String first = updates(root);
        reset(store);
        assertThat(first + updates(seen(first))).contains("I say said:3");
    }

    private long say(String uid, Optional<Long> thread) {
        return store.add(uid, "general", thread, new Writer("u1", "Ana", false, "", ""), new Content.Text("I say " + uid),
                new byte[0], Instant.parse("2026-01-02T03:04:05Z"));
    }

    private String updates(long after) {
        return given().queryParam("channel", "general").queryParam("after", after).queryParam("thread", root)
                .get("/page/updates").then().statusCode(200).extract().asString();
    }

    private static long seen(String updates) {
        return SEEN.matcher(updates).results().map(MatchResult::group).mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")))
                .findFirst().orElseThrow();
    }
}
