package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.Language;
import dev.architect.review.Finding;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({ "checkout.en.md, PORTUGUESE", "odd-headings.en.md, PORTUGUESE", "graphql-grpc.en.md, PORTUGUESE",
            "consultas.pt.md, ENGLISH", "prosa.pt.md, ENGLISH" })
    void an_answer_in_the_other_language_is_found(String file, Language asked) {
        assertThat(Answers.findings("language", Answers.file(file), asked)).extracting(Finding::artefact)
                .containsExactly("prose");
    }

    @Test
    void playbooks_in_the_other_language_are_found() {
        assertThat(Answers.findings("language", Answers.playbook("We need to add Google OAuth login", Language.ENGLISH),
                Language.PORTUGUESE)).hasSize(1);
        assertThat(
                Answers.findings("language", Answers.playbook("Precisamos implementar login com o Google", Language.PORTUGUESE),
                        Language.ENGLISH))
                .hasSize(1);
    }

    @Test
    void one_part_in_the_other_language_is_found() {
        String english = Answers.file("checkout.en.md");
        String portuguese = Answers.file("consultas.pt.md");
        String mixed = portuguese.replaceAll("(?s)## 7\\. Segurança.*?(?=## 8)", "## 7. Segurança\n\n"
                + english.substring(english.indexOf("Buyers log in"), english.indexOf("## 8.")));
        assertThat(Answers.findings("language", mixed, Language.PORTUGUESE)).extracting(Finding::artefact)
                .containsExactly("7 Segurança");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "El servicio de pedidos es el dueño de los pedidos y publica un evento cuando se crea uno. Los demás servicios escuchan los eventos y actualizan sus copias. Si la red falla, las llamadas se repiten hasta tres veces con una espera creciente, y el gateway responde con un error que el cliente entiende.",
            "Le service des commandes possède les commandes et publie un événement quand une commande est créée. Les autres services écoutent les événements et mettent à jour leurs copies. Si le réseau tombe, les appels sont répétés trois fois avec une attente croissante, et la passerelle répond avec une erreur que le client comprend.",
    })
    void a_third_language_is_neither(String text) {
        assertThat(Answers.findings("language", text, Language.PORTUGUESE)).hasSize(1);
        assertThat(Answers.findings("language", text, Language.ENGLISH)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Use Redis.", "```json\n{ \"the\": \"and of with is are for from that which when by it\" }\n```",
            "| `the-order-and-stock-service` | `is-it-in-the-cache` |\n|---|---|\n| 1 | 2 |", "OK.", "" })
    void little_prose_tells_nothing(String text) {
        assertThat(Answers.findings("language", text, Language.PORTUGUESE)).isEmpty();
        assertThat(Answers.findings("language", text, Language.ENGLISH)).isEmpty();
    }

    @Test
    void words_of_the_craft_make_no_other_language() {
        String text = "O deploy é feito por canary; o rollback usa a feature flag. O circuit breaker abre com 50 % de erros, e o fallback"
                + " devolve o cache. Os logs vão para o Loki, as métricas para o Prometheus e os traces para o Jaeger. O rate limit fica no"
                + " API gateway, o healthcheck em `/health`. O trade-off é o throughput do broker.";
        assertThat(Answers.findings("language", text, Language.PORTUGUESE)).isEmpty();
    }
}
