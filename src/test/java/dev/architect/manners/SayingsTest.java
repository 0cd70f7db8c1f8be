package dev.architect.manners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.architect.chat.Language;
import dev.architect.decide.Mode;
import dev.architect.decide.Reading;
import dev.architect.persona.Persona;
import dev.architect.persona.TriggerRule;

class SayingsTest {

    private static final Persona PERSONA = new Persona("backend-architect", "d", "inherit", "", List.of(), List.of(), List.of(),
            List.of(), "body", "a.md", "hash");

    @Test
    void an_offer_is_one_short_line_whatever_stands_in_the_file() {
        String rule = "How do A and B\n\n talk? " + "And then? ".repeat(100) + "\ud83d\ude80".repeat(100);
        for (Language language : Language.values()) {
            String offer = Sayings.offer(reading(rule), language);
            assertThat(offer).contains("“How do A and B talk? And then?", "…”").doesNotContain("\n").hasSizeLessThan(300);
            assertThat(offer.codePoints()).noneMatch(it -> it >= 0xd800 && it < 0xe000);
        }
        assertThat(Sayings.offer(reading("Somebody plans"), Language.ENGLISH)).isEqualTo(
                "This looks like a question for the **Backend Architect** (rule: “Somebody plans”). Shall I design it?");
    }

    @Test
    void an_introduction_has_two_lines_in_every_mode_and_language() {
        for (Mode mode : Mode.values()) {
            for (Language language : Language.values()) {
                assertThat(Sayings.introduction(mode, language).lines()).hasSize(2);
            }
        }
    }

    @Test
    void an_introduction_promises_offers_only_where_there_are_some() {
        assertThat(Sayings.introduction(Mode.NUDGE, Language.ENGLISH)).contains("I offer help that only you see", "Quiet here");
        assertThat(Sayings.introduction(Mode.SHADOW, Language.ENGLISH)).contains("I offer nothing", "note what")
                .doesNotContain("Quiet here");
        assertThat(Sayings.introduction(Mode.OFF, Language.PORTUGUESE)).contains("não ofereço nada", "`modo nudge`")
                .doesNotContain("Silêncio aqui");
    }

    @Test
    void a_mode_is_told_with_the_way_out_of_it() {
        assertThat(Sayings.modeIs(Mode.OFF, Language.ENGLISH)).endsWith("`on` brings the offers back.");
        assertThat(Sayings.modeIs(Mode.OFF, Language.PORTUGUESE)).endsWith("`volta` traz as ofertas de volta.");
        assertThat(Sayings.modeIs(Mode.PUBLIC, Language.ENGLISH)).endsWith("`quiet` ends that.");
    }

    private static Reading reading(String rule) {
        return new Reading(Reading.Label.ARCHITECT, Reading.Certainty.FIRES, 0.9, List.of(PERSONA),
                Optional.of(new TriggerRule("backend-architect", "backend-architect/1", rule, rule, rule)), List.of());
    }
}
