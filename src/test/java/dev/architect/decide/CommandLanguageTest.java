package dev.architect.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.Language;

class CommandLanguageTest {

    @ParameterizedTest
    @ValueSource(strings = { "por que", "Por quê?", "porque 10", "modo off", "modo nudge", "quieto", "fica quieto",
            "quieto hoje",
            "volta", "horario 22:00-08:00 America/Sao_Paulo", "horário default", "ajuda", "para", "chega", "silêncio",
            "configuração", "contexto", "contexto familyped", "Contexto nenhum" })
    void an_order_in_portuguese_is_answered_in_portuguese(String order) {
        assertThat(CommandLanguage.of(order)).isEqualTo(Language.PORTUGUESE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "why", "why 10", "mode off", "quiet", "quiet today", "stop", "on", "help", "status",
            "hours 22:00-08:00 America/Sao_Paulo", "shadow", "context", "context familyped", "context none" })
    void any_other_is_answered_in_english(String order) {
        assertThat(CommandLanguage.of(order)).isEqualTo(Language.ENGLISH);
    }
}
