package dev.architect.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = { "precisamos adicionar login com Google OAuth", "como o serviço de pedidos fala com o de estoque?",
            "Preciso de um endpoint de upload", "qual a melhor estratégia de cache?", "e os timeouts?",
            "vamos separar o processamento de documentos", "endpoint para cadastrar alunos", "e se o broker cair?" })
    void portuguese_is_recognised(String text) {
        assertThat(Language.of(text)).isEqualTo(Language.PORTUGUESE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "we need to add Google OAuth login", "Add a medication tracking feature", "REST or gRPC?",
            "and what about retries?", "How should the A service talk to the B service?", "no, use the other one", "",
            "https://example.com/api/design", "REST or gRPC? https://www.example.com.br/o/que/a", "gRPC? www.example.com/no" })
    void english_is_recognised_and_stands_in_for_all_else(String text) {
        assertThat(Language.of(text)).isEqualTo(Language.ENGLISH);
    }
}
