package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.architect.chat.Language;

class PlaybooksTest {

    private static final Path PICKS = Path.of("src/test/resources/dev/architect/playbook/picks");
    private static final int MESSAGES_OF_A_TOPIC = 4;

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

    /// Some messages of every topic, in both languages: `topic`, `language` and message between tabs.
    static Stream<Arguments> messages() throws IOException {
        Map<String, Integer> seen = new HashMap<>();
        var messages = new ArrayList<Arguments>();
        for (String line : lines()) {
            String[] cells = line.split("\t");
            boolean isWanted = cells.length == 3 && !cells[0].startsWith("!") && !cells[0].equals("database");
            if (isWanted && seen.merge(cells[0] + cells[1], 1, Integer::sum) <= MESSAGES_OF_A_TOPIC) {
                messages.add(Arguments.of(cells[0], cells[1].equals("pt") ? Language.PORTUGUESE : Language.ENGLISH, cells[2]));
            }
        }
        return messages.stream();
    }

    private static List<String> lines() throws IOException {
        var lines = new ArrayList<String>();
        try (Stream<Path> files = Files.list(PICKS)) {
            for (Path file : files.sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("messages")
    void each_topics_answer_has_no_finding(String topic, Language language, String question) {
        assertThat(Answers.all(Answers.playbook(question, language), language)).as("%s: %s", topic, question).isEmpty();
    }
}
