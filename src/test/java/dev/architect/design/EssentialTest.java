package dev.architect.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EssentialTest {

    @ParameterizedTest
    @ValueSource(strings = { "design a backend", "I need an API", "we need a new service please",
            "Build us a scalable microservice architecture",
            "preciso de um serviço", "crie uma API REST", "quero criar um backend moderno",
            "hi, can you design a system for us?" })
    void a_question_that_names_nothing_would_be_a_guess(String question) {
        assertThat(Essential.isAGuess(question, Essential.missing(question, ""))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "design a backend for our bakery platform", "create a platform for dog walkers",
            "quero criar uma plataforma de aluguel de bicicletas", "desenhe a arquitetura de um marketplace de plantas" })
    void a_whole_system_of_which_nothing_is_told_would_be_a_guess(String question) {
        assertThat(Essential.isAGuess(question, Essential.missing(question, ""))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "I need to add a medication tracking feature to the app", "We need to add Google OAuth login",
            "design a backend for our bakery platform with 200 orders a day",
            "create a platform for dog walkers, it must work offline",
            "precisamos adicionar agendamento de consultas", "How should the notification service talk to the patient service?",
            "desenhe a arquitetura de um marketplace de plantas integrado ao SAP", "we need an endpoint for refunds" })
    void a_question_that_tells_something_is_designed_at_once(String question) {
        assertThat(Essential.isAGuess(question, Essential.missing(question, ""))).isFalse();
    }

    @Test
    void what_the_project_tells_is_not_asked_for() {
        String context = "Offline first, eventual consistency. 5,000 families. Supabase. p99 of 300 ms.";
        assertThat(Essential.missing("design a backend", context)).isEmpty();
    }

    @Test
    void each_essential_is_found_by_what_people_write() {
        assertThat(Essential.missing("orders: 200 requests/s, at most 2 s, no double booking, with Stripe", "")).isEmpty();
        assertThat(
                Essential.missing("pedidos: 3 mil usuários, resposta em 300 ms, consistência eventual, nosso ERP legado", ""))
                .isEmpty();
        assertThat(Essential.missing("orders for a shop", "")).containsExactlyInAnyOrder(Essential.SCALE, Essential.CONSISTENCY,
                Essential.LATENCY, Essential.INTEGRATION);
    }

    @Test
    void a_question_of_any_length_is_read_in_time() {
        String huge = "users 1 ".repeat(20_000) + "a-".repeat(20_000);
        long started = System.nanoTime();
        Essential.missing(huge, huge);
        assertThat(System.nanoTime() - started).isLessThan(5_000_000_000L);
    }
}
