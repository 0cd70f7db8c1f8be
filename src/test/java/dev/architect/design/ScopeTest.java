package dev.architect.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    @ParameterizedTest
    @ValueSource(strings = { "We need to add Google OAuth login to FamilyPed",
            "Please design it, including events to other systems.",
            "9,000 vans report their position. How do we architect this?", "we have to let parents sign in with their Apple ID",
            "so the next big thing is vaccine reminders", "product wants parents to be able to message the doctor from the app",
            "How would you build a seat reservation for concerts?", "Sales asked us to integrate HubSpot next quarter",
            "A gente precisa colocar login com Facebook no app", "agora preciso integrar o estorno da operadora",
            "como vocês arquitetariam um ponto eletrônico para 300 lojas?", "Temos que permitir que o cliente exporte os dados",
            "vamos integrar três transportadoras", "Queremos um serviço de cupons. Precisamos de um desenho completo" })
    void a_design_is_asked_for(String question) {
        assertThat(Scope.of(question, false)).isEqualTo(Scope.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "kafka overkill for 200 orders/day?", "jwt or server sessions for the clinic portal?",
            "is there a standard shape for api errors we should follow", "vale a pena colocar uma fila só pra mandar email?",
            "como vcs versionam api quando tem app antigo na rua?", "webhooks vs polling for courier updates?",
            "is it a bad idea that the delivery service reads the orders service's db?" })
    void an_opinion_is_asked_for_and_the_persona_chooses_the_parts(String question) {
        assertThat(Scope.of(question, false)).isEqualTo(Scope.OPEN);
    }

    @Test
    void a_part_is_asked_for_in_the_words_of_a_request() {
        assertThat(Scope.of("how should we implement retries and timeouts?", false).parts())
                .containsExactly(OutputPart.RESILIENCE);
        assertThat(Scope.of("como implementar disjuntor no cliente de pagamento?", false).parts())
                .containsExactly(OutputPart.RESILIENCE);
    }

    @Test
    void what_is_said_below_an_answer_asks_for_no_whole_design_unless_it_says_so() {
        assertThat(Scope.of("and if we have to let partners in?", true)).isEqualTo(Scope.OPEN);
        assertThat(Scope.of("now add a service for refunds", true)).isEqualTo(Scope.WHOLE);
    }

    @Test
    void of_four_hundred_thousand_letters_the_scope_is_found_at_once() {
        assertThat(Scope.of("we have to to to ".repeat(25_000), false).parts()).isEqualTo(Set.of());
    }
}
