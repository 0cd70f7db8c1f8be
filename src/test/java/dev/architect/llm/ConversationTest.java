package dev.architect.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import dev.architect.llm.Prompt.Role;
import dev.architect.llm.Prompt.Turn;

class ConversationTest {

    @Test
    void turns_of_one_side_that_follow_each_other_become_one_and_empty_ones_none() {
        assertThat(inTurns(user("a"), user(" "), user("b"), assistant("c"), assistant("d"), user("e")))
                .containsExactly(user("a\n\nb"), assistant("c\n\nd"), user("e"));
    }

    @Test
    void the_user_speaks_first() {
        assertThat(inTurns(assistant("c"), user("e"))).extracting(Turn::role)
                .containsExactly(Role.USER, Role.ASSISTANT, Role.USER);
    }

    @Test
    void without_turns_the_question_is_asked() {
        assertThat(inTurns()).containsExactly(user("the question"));
        assertThat(inTurns(user("\n"))).containsExactly(user("the question"));
    }

    private static List<Turn> inTurns(Turn... turns) {
        return Conversation.inTurns(new Prompt("p", "inherit", List.of(), List.of(turns), "the question", Locale.ENGLISH));
    }

    private static Turn user(String text) {
        return new Turn(Role.USER, text);
    }

    private static Turn assistant(String text) {
        return new Turn(Role.ASSISTANT, text);
    }
}
