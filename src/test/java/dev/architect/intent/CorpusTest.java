package dev.architect.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// The messages that the shipped model was trained from.
class CorpusTest {

    private static final Path CORPUS = Path.of("src/train/corpus");
    private static final String FOLLOW_UPS = "follow-ups.jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_line_has_a_text_a_language_and_a_label(Path file) throws IOException {
        Set<String> labels = file.endsWith(FOLLOW_UPS) ? Set.of("ask", "talk", "stop") : Set.copyOf(IntentModel.LABELS);
        Set<String> texts = new HashSet<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            assertThat(row.path("text").asText()).as("%s:%d", file, ++number).isNotBlank();
            assertThat(row.path("label").asText()).as("%s:%d", file, number).isIn(labels);
            assertThat(row.path("lang").asText()).as("%s:%d", file, number).isIn("en", "pt");
            assertThat(texts.add(row.path("text").asText())).as("%s:%d stands there twice", file, number).isTrue();
        }
    }

    @Test
    void it_has_several_thousand_messages_in_both_languages() throws IOException {
        int english = 0;
        int portuguese = 0;
        for (Path file : files()) {
            for (String line : Files.readAllLines(file)) {
                boolean isPortuguese = JSON.readTree(line).path("lang").asText().equals("pt");
                portuguese += isPortuguese ? 1 : 0;
                english += isPortuguese ? 0 : 1;
            }
        }
        assertThat(english).isGreaterThan(8_000);
        assertThat(portuguese).isGreaterThan(3_000);
    }

    /// Whoever changes the corpus trains the model: `./mvnw -Ptrain test-compile exec:exec`.
    @Test
    void the_shipped_model_was_trained_from_it() throws Exception {
        MessageDigest messages = MessageDigest.getInstance("SHA-256");
        for (Path file : files()) {
            if (!file.endsWith(FOLLOW_UPS)) {
                messages.update(Files.readAllBytes(file));
            }
        }
        byte[] replies = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(CORPUS.resolve(FOLLOW_UPS)));
        assertThat(IntentModel.bundled().trainedOn())
                .isEqualTo(HexFormat.of().formatHex(messages.digest()) + "+" + HexFormat.of().formatHex(replies));
    }
}
