package dev.architect.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.ChatPlatform;
import dev.architect.chat.Language;
import dev.architect.chat.Part;
import dev.architect.chat.PartId;
import dev.architect.chat.Post;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Voice;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = FakeSlackResource.class, restrictToAnnotatedClass = true)
class SlackWiringTest {

    private static final ThreadRef THREAD = new ThreadRef(new ChannelRef("slack", FakeSlack.TEAM, "C0BACKEND"),
            "1767225000.000200");

    FakeSlack fake;

    @Inject
    @All
    List<ChatPlatform> platforms;

    @Test
    void the_application_finds_slack_by_its_name_and_talks_through_it() {
        ChatPlatform slack = platforms.stream().filter(platform -> platform.name().equals("slack")).findFirst().orElseThrow();
        slack.post(THREAD, new Post(new PartId("answer/1"), new Voice("backend-architect", "Backend Architect", "blue"),
                Language.ENGLISH, new Part.Prose("Two services.")));
        assertThat(slack.postedSince(THREAD, Instant.ofEpochSecond(1_767_225_600))).isEqualTo(Set.of(new PartId("answer/1")));
        assertThat(fake.methods()).containsExactly("chat.postMessage", "auth.test", "conversations.replies");
    }

    @Test
    void a_signed_event_reaches_the_inbox() {
        new SlackRequests(FakeSlackResource.SIGNING_SECRET).post(SlackRequests.payload("message")).statusCode(200);
    }
}
