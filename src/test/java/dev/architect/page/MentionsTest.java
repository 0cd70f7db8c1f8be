package dev.architect.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.Addressee;
import dev.architect.page.Mentions.Spoken;

class MentionsTest {

    private final PageConfig config = mock(PageConfig.class);
    private final Mentions mentions = mentions();

    private Mentions mentions() {
        when(config.botNames()).thenReturn(List.of("architect", "bot"));
        PersonaNames personas = mock(PersonaNames.class);
        when(personas.all()).thenReturn(Set.of("backend-architect", "database-architect"));
        return new Mentions(config, personas);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "@architect we need login | we need login",
            "@Architect, we need login | we need login",
            "we need login @ARCHITECT | we need login",
            "hey @architect, how do we start? | hey, how do we start?",
            "please @bot design it | please design it",
            "@bot: @architect go | go",
            "(@architect) go | () go" })
    void the_bots_own_mention_is_taken_out(String written, String read) {
        assertThat(mentions.read(written, false)).isEqualTo(new Spoken(Addressee.BOT, read));
    }

    @ParameterizedTest
    @ValueSource(strings = { "@database-architect which tables?", "ask @Backend-Architect please", "@backend_architect?" })
    void a_personas_mention_speaks_to_the_bot_and_stays(String written) {
        assertThat(mentions.read(written, false)).isEqualTo(new Spoken(Addressee.BOT, written));
    }

    @Test
    void a_persona_beside_the_bot_stays_alone() {
        assertThat(mentions.read("@architect @database-architect which tables?", false))
                .isEqualTo(new Spoken(Addressee.BOT, "@database-architect which tables?"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "@ana can you look?", "talk to @joão.silva", "@architects meet today", "@architect2 is new" })
    void another_name_speaks_to_somebody_else(String written) {
        assertThat(mentions.read(written, false)).isEqualTo(new Spoken(Addressee.SOMEBODY_ELSE, written));
    }

    @ParameterizedTest
    @ValueSource(strings = { "we need login", "mail me@architect.dev", "use @angular/core", "`@architect` is how you call it",
            "```\n@architect\n```", "an architect", "@ architect", "@here lunch", "@", "@@architect",
            "https://x.y/@architect" })
    void a_text_without_a_mention_speaks_to_everybody(String written) {
        assertThat(mentions.read(written, false)).isEqualTo(new Spoken(Addressee.EVERYBODY, written));
    }

    @Test
    void a_direct_message_needs_no_mention() {
        assertThat(mentions.read("@ana and I need login", true))
                .isEqualTo(new Spoken(Addressee.BOT_IN_PRIVATE, "@ana and I need login"));
    }

    @Test
    void line_breaks_and_lists_survive() {
        assertThat(mentions.read("- one\n- two\n  @architect", false).text()).isEqualTo("- one\n- two");
    }

    @Test
    void a_mention_alone_leaves_nothing() {
        assertThat(mentions.read("@architect", false)).isEqualTo(new Spoken(Addressee.BOT, ""));
    }

    @Test
    void the_longest_messages_are_read_at_once() {
        for (String evil : new String[] { "@" + "a".repeat(39_990) + "/", "@a" + ".".repeat(39_990), "`".repeat(40_000),
                "@a-".repeat(13_000), "```" + "x".repeat(39_000) }) {
            assertThat(mentions.read(evil, false).text()).hasSize(evil.length());
        }
    }
}
