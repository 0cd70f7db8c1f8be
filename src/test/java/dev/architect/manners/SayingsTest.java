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

    private static Reading reading(String rule) {
        return new Reading(Reading.Label.ARCHITECT, Reading.Certainty.FIRES, 0.9, List.of(PERSONA),
                Optional.of(new TriggerRule("backend-architect", "backend-architect/1", rule, rule, rule)), List.of());
    }
}
