package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.chat.Language;

class WholeAnswersTest {

    @ParameterizedTest
    @CsvSource({ "checkout.en.md, ENGLISH", "consultas.pt.md, PORTUGUESE", "odd-headings.en.md, ENGLISH",
            "prosa.pt.md, PORTUGUESE",
            "graphql-grpc.en.md, ENGLISH" })
    void a_good_answer_has_no_finding(String file, Language language) {
        assertThat(Answers.all(Answers.file(file), language)).isEmpty();
    }
}
