package dev.architect.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.architect.chat.Form.Filled;

class FormTest {

    @Test
    void a_press_without_fields_says_the_buttons_words() {
        assertThat(Form.said("Go on", false, List.of())).isEqualTo("Go on");
    }

    @Test
    void one_field_stands_behind_the_words() {
        assertThat(Form.said("Deeper on", true, List.of(new Filled("Part", " Resilience "))))
                .isEqualTo("Deeper on: Resilience");
    }

    @Test
    void several_fields_have_a_line_each_and_empty_ones_none() {
        assertThat(Form.said("My answers:", false,
                List.of(new Filled("Scale", "10k"), new Filled("Latency", " "), new Filled("Users", "nurses"))))
                .isEqualTo("My answers:\n- Scale: 10k\n- Users: nurses");
    }

    @Test
    void a_field_that_is_left_empty_adds_nothing() {
        assertThat(Form.said("Deeper on", true, List.of(new Filled("Part", "\n")))).isEqualTo("Deeper on");
    }

    @Test
    void what_is_no_text_is_left_out() {
        assertThat(new Filled("Scale", "a\0b\r\nc\rd\te\u001b\ud800f").value()).isEqualTo("ab\nc\nd\tef");
    }
}
