package dev.architect.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.Form;
import dev.architect.decide.Depth.Change;
import dev.architect.decide.Depth.Deeper;
import dev.architect.decide.Depth.FullDossier;
import dev.architect.design.OutputPart;

class DepthTest {

    @ParameterizedTest
    @ValueSource(strings = { "Change:", "Mude:", "change :", "mude:." })
    void a_change_without_a_remark_is_one_still(String text) {
        assertThat(Depth.parse(text)).contains(new Change(""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Change:", "Mude:" })
    void what_was_picked_is_the_remark(String says) {
        String said = Form.said(says, false, List.of(new Form.Filled("Load at peak", "100")));
        assertThat(Depth.parse(said)).contains(new Change("- Load at peak: 100"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "deeper on security and resilience", "Deeper on: Security, 5",
            "aprofunde segurança e resiliência.",
            "aprofunda em Segurança / Resiliência" })
    void several_parts_are_all_meant(String text) {
        assertThat(Depth.parse(text)).contains(new Deeper(List.of(OutputPart.SECURITY, OutputPart.RESILIENCE)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "deeper on trade-offs and alternatives", "deeper on part 10", "Aprofunde: Trade-offs" })
    void a_part_has_several_names(String text) {
        assertThat(Depth.parse(text)).contains(new Deeper(List.of(OutputPart.TRADE_OFFS)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Deeper on:", "Aprofunde:" })
    void a_press_can_leave_the_part_open(String text) {
        assertThat(Depth.parse(text)).contains(new Deeper(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "deeper on how retries interact with Kafka", "aprofunda mais a parte de retentativas",
            "deeper on security and Kafka", "deeper on 1, 2, 3, 4", "Change" })
    void what_names_no_part_or_too_many_is_a_question_like_any_other(String text) {
        assertThat(Depth.parse(text)).isEmpty();
    }

    @Test
    void full_stops_cost_no_time() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThat(Depth.parse(".".repeat(40_000) + "x")).isEmpty();
            assertThat(Depth.parse("full dossier" + ".!".repeat(20_000))).contains(new FullDossier());
        });
    }
}
