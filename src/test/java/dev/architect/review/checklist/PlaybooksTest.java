package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.chat.Language;

class PlaybooksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH    | I need to add a medication tracking feature to the app
            ENGLISH    | How should the notification service talk to the patient service?
            ENGLISH    | We need to add Google OAuth login
            ENGLISH    | I'm thinking we should separate the document processing into its own service
            ENGLISH    | How do we make the checkout scalable and resilient?
            ENGLISH    | sign in with Apple on iOS
            ENGLISH    | let's build a wishlist feature for our shop
            ENGLISH    | ???
            ENGLISH    | break the bank monolith into microservices, starting with loans
            ENGLISH    | How should InventoryService notify OrderService when stock runs out?
            PORTUGUESE | Precisamos adicionar uma funcionalidade de controle de medicamentos no app
            PORTUGUESE | como o serviço de pagamentos conversa com o de estoque?
            PORTUGUESE | Precisamos implementar login com o Google
            PORTUGUESE | Estou pensando em separar o processamento de documentos em um serviço próprio
            PORTUGUESE | quais são as boas práticas de escalabilidade para o ranking?
            PORTUGUESE | precisamos de um endpoint para agendar consultas
            PORTUGUESE | extrair o faturamento do monolito
            """)
    void a_playbooks_answer_has_no_finding(Language language, String question) {
        assertThat(Answers.all(Answers.playbook(question, language), language)).as(question).isEmpty();
    }
}
