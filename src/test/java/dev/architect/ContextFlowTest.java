package dev.architect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;
import dev.architect.inbox.Inbox;
import dev.architect.inbox.Ticks;
import dev.architect.memory.Database;
import dev.architect.memory.Designs;
import dev.architect.memory.Designs.SavedDesign;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/// A project context that people choose by an order, from the mention to the prompt.
@QuarkusTest
@TestProfile(MannersByHand.class)
@Timeout(120)
class ContextFlowTest {

    private static final ChannelRef CHANNEL = new ChannelRef("fake", "T1", "projects");
    private static final String QUESTION = "how should orders talk to billing?";

    @Inject
    RecordingPlatform platform;

    @Inject
    ScriptedModel model;

    @Inject
    HandMovedClock clock;

    @Inject
    Ticks ticks;

    @Inject
    Inbox inbox;

    @Inject
    Database database;

    @Inject
    Designs designs;

    @BeforeEach
    void an_empty_channel() {
        for (String table : List.of("channel_setting", "suggestion", "followed_thread", "muted_thread", "decision",
                "inbox_event", "receipt", "design")) {
            database.update("delete from " + table);
        }
        platform.reset();
        model.reset();
    }

    @Test
    void a_bound_context_is_in_the_prompt_and_the_answer_names_it() {
        mention("1.0", "1.0", QUESTION);
        assertThat(model.designed.getLast().system()).noneMatch(part -> part.startsWith("# Project context"));

        mention("2.0", "2.0", "contexto familyped");
        assertThat(platform.texts.getLast()).isEqualTo("Contexto do projeto: `familyped`, definido com `contexto`.");
        mention("3.0", "3.0", QUESTION);
        assertThat(model.designed.getLast().system().getLast()).startsWith("# Project context: familyped\n");
        assertThat(platform.texts).anyMatch(text -> text.contains("_Project context: familyped_"));
        assertThat(designs.of(key("3.0"))).extracting(SavedDesign::context).containsExactly("familyped");
    }

    @Test
    void in_a_thread_that_the_bot_answers_in_a_context_is_chosen_for_what_follows() {
        mention("1.0", "1.0", QUESTION);
        mention("1.1", "1.0", "context familyped");
        mention("1.2", "1.0", "and which of both comes first?");
        assertThat(model.designed).hasSize(2);
        assertThat(model.designed.getLast().system().getLast()).startsWith("# Project context: familyped\n");
    }

    private void mention(String ts, String root, String text) {
        inbox.accept(new Message(new EventId("fake", "Ev" + ts), new MessageRef(CHANNEL, ts), new ThreadRef(CHANNEL, root),
                new Author("U1", "Ana"), Addressee.BOT, text, clock.instant()));
        ticks.workOff(key(root));
    }

    private static String key(String root) {
        return new ThreadRef(CHANNEL, root).key();
    }
}
