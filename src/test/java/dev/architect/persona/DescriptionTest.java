package dev.architect.persona;

import static dev.architect.persona.AgentFiles.described;
import static dev.architect.persona.AgentFiles.describedOnOneLine;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.architect.persona.Persona.Example;

class DescriptionTest {

    @Test
    void one_long_line_with_written_line_breaks_tells_everything() {
        Persona persona = describedOnOneLine("Use this agent when queues misbehave. This includes:\\n\\n- Lost messages: where"
                + " they go\\n- Slow consumers\\n\\n**IMPORTANT**: This agent should be used PROACTIVELY when:\\n- Somebody mentions"
                + " a broker\\n- A topic grows\\n\\n**Examples of proactive usage:**\\n\\n<example>\\nContext: A queue is"
                + " full\\nuser: \"Our queue says: full\"\\nassistant: \"Let me bring in the queue doctor.\"\\n<uses Agent tool to"
                + " launch queue-doctor>\\nCommentary: Full queues are its trade.\\n</example>\\n\\n**NOTE**: Leave tables to"
                + " others.\\n- not a topic");
        assertThat(persona.model()).isEqualTo("opus");
        assertThat(persona.topics()).containsExactly("Lost messages: where they go", "Slow consumers");
        assertThat(persona.proactive()).containsExactly("Somebody mentions a broker", "A topic grows");
        assertThat(persona.examples()).containsExactly(new Example("A queue is full", "Our queue says: full",
                "Let me bring in the queue doctor.", "Full queues are its trade."));
    }

    @Test
    void bullets_may_be_of_any_kind_and_go_over_several_lines() {
        Persona persona = described("""
                Use this agent when:
                * **Naming** things
                  that matter
                • caching
                1. off by one

                _Use it proactively when_
                - someone renames
                """);
        assertThat(persona.topics()).containsExactly("Naming things that matter", "caching", "off by one");
        assertThat(persona.proactive()).containsExactly("someone renames");
    }

    @Test
    void what_a_persona_is_not_for_is_no_topic() {
        Persona persona = described("""
                Use this agent when:
                - reviewing

                Do NOT use this agent when:
                - writing

                Key strengths:
                - patience
                """);
        assertThat(persona.topics()).containsExactly("reviewing");
        assertThat(described("Do not use this agent for cooking. Use this agent for baking bread.").topics())
                .containsExactly("baking bread");
    }

    @Test
    void without_bullets_the_sentence_itself_falls_into_topics() {
        assertThat(
                described("Use this agent when designing schemas, planning migrations, or when any data work is needed. Nice.")
                        .topics())
                .containsExactly("designing schemas", "planning migrations", "any data work is needed");
        assertThat(
                described("Use this agent when you need architectural guidance, system design, or long-term planning (e.g. a,"
                        + " b c).").topics())
                .containsExactly("architectural guidance", "system design", "long-term planning (e.g. a, b c)");
        assertThat(
                described("Use this agent when you need to design, build, or refactor Next.js APIs. It knows a lot.").topics())
                .containsExactly("design, build, or refactor Next.js APIs");
        assertThat(described("Use this agent for slow queries. Examples: <example>user: 'x y'</example>").topics())
                .containsExactly("slow queries");
        assertThat(described("Use this agent when working on APIs. This includes creating endpoints, fixing controllers, and"
                + " writing guards.").topics())
                .containsExactly("working on APIs", "creating endpoints", "fixing controllers", "writing guards");
        assertThat(described("Use this agent when troubleshooting search, including ranking of results, or slow lookups.")
                .topics())
                .containsExactly("troubleshooting search", "ranking of results", "slow lookups");
        assertThat(described("A kind soul.").topics()).isEmpty();
    }

    @Test
    void without_bullets_the_proactive_sentence_gives_its_condition() {
        assertThat(
                described("Writes routes. Use proactively whenever the user asks for a page, route, or endpoint.").proactive())
                .containsExactly("the user asks for a page, route, or endpoint");
        assertThat(described("Use this agent when testing. This agent should be used PROACTIVELY before any release. Thanks.")
                .proactive()).containsExactly("before any release");
        assertThat(described("Use it proactively.").proactive()).isEmpty();
        assertThat(described("Use this agent when testing.").proactive()).isEmpty();
    }

    @Test
    void examples_on_one_line_with_single_quotes_and_commentary_tags() {
        Persona persona = describedOnOneLine(
                "Use this agent when things fail. Examples: <example>Context: User wrote a call. user:"
                        + " 'I wrote this, but I'm not sure' assistant: 'Let me use the error-agent' <commentary>It's needed: now</commentary>"
                        + "</example> <example>Context: A crash. user: \"It says \"boom\": why?\" assistant: \"Looking\"</example>");
        assertThat(persona.topics()).containsExactly("things fail");
        assertThat(persona.examples()).containsExactly(
                new Example("User wrote a call.", "I wrote this, but I'm not sure", "Let me use the error-agent",
                        "It's needed: now"),
                new Example("A crash.", "It says \"boom\": why?", "Looking", ""));
    }

    @Test
    void examples_with_blank_lines_markdown_labels_and_typographic_quotes() {
        Persona persona = described("""
                Use this agent when testing.

                <example>

                **Context:** A checkout
                  is done

                **User**: “Test it. Context: the shop”

                **Assistant:** «I will»

                <commentary>
                Tests are
                due.
                </commentary>

                </example>
                <example>
                user: no quotes: at all
                assistant: neither here
                <Task tool call to tester>
                <commentary>Not closed
                </example>
                """);
        assertThat(persona.examples()).containsExactly(
                new Example("A checkout is done", "Test it. Context: the shop", "I will", "Tests are due."),
                new Example("", "no quotes: at all", "neither here", "Not closed"));
    }

    @Test
    void a_dialogue_of_several_turns_is_one_example() {
        assertThat(described("""
                <example>
                A function is written.
                user: "Write it"
                assistant: "Here it is"
                <function call omitted for brevity>
                assistant: "Now the review"
                </example>
                """).examples())
                .containsExactly(new Example("A function is written.", "Write it", "Here it is Now the review", ""));
    }

    @Test
    void examples_without_tags_are_found_too() {
        Persona persona = described("""
                Use this agent when reviewing. Examples include:

                - Example 1:
                  Context: A prime check.
                  User: "Is 7 prime?"
                  Assistant: "Reviewing."
                  Commentary: New code.

                - Example 2:
                  Context: A second one.
                  User: 'And 8?'
                  Assistant: 'No.'
                """);
        assertThat(persona.topics()).containsExactly("reviewing");
        assertThat(persona.examples()).containsExactly(new Example("A prime check.", "Is 7 prime?", "Reviewing.", "New code."),
                new Example("A second one.", "And 8?", "No.", ""));
    }

    @Test
    void bullets_below_examples_without_tags_stay_bullets() {
        Persona persona = describedOnOneLine("Use this agent when a plan is due. It plans.\\n\\nExamples of when to use this"
                + " agent:\\n\\n**Example 1: First**\\n- Context: A file: \"x\".\\n- User: \"It's a mess. Help?\"\\n- Assistant:"
                + " \"I'll plan.\"\\n- Commentary: It reads, then plans.\\n\\n**Proactive Usage:**\\nThe agent should be used"
                + " proactively when:\\n- A file changes\\n- Somebody says \"plan\"");
        assertThat(persona.topics()).containsExactly("a plan is due");
        assertThat(persona.proactive()).containsExactly("A file changes", "Somebody says \"plan\"");
        assertThat(persona.examples()).containsExactly(
                new Example("A file: \"x\".", "It's a mess. Help?", "I'll plan.", "It reads, then plans."));
    }

    @Test
    void prose_that_names_the_user_is_no_example() {
        Persona persona = described("Use this agent when the context: of a user matters.\nNothing else.");
        assertThat(persona.examples()).isEmpty();
    }

    @Test
    void a_long_description_is_read_at_once() {
        assertThat(described("<example>user: 'a ".repeat(8_000)).examples()).isNotEmpty();
        assertThat(described("Use this agent when " + "a, ".repeat(40_000)).topics()).isNotEmpty();
        assertThat(described("proactively ".repeat(15_000)).proactive()).hasSizeLessThan(2);
    }
}
