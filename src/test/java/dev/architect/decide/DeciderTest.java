package dev.architect.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.decide.Decision.Answer;
import dev.architect.decide.Decision.HandOff;
import dev.architect.decide.Decision.Introduce;
import dev.architect.decide.Decision.StaySilent;
import dev.architect.intent.IntentModel;
import dev.architect.persona.Persona;

class DeciderTest {

    private static final ChannelRef CHANNEL = new ChannelRef("slack", "T1", "C1");
    private static final List<Persona> PERSONAS = List.of(persona("backend-architect"), persona("database-architect"),
            persona("security-reviewer"));

    private static final Transcript SOMETHING_ABOVE = new Transcript(
            List.of(new Transcript.Line("1.0", "Ben", false, "we need login", Instant.EPOCH)));

    private final Decider decider = new Decider("backend-architect", "database-architect", IntentModel.bundled());

    @ParameterizedTest
    @ValueSource(strings = {
            "we need to add Google OAuth login",
            "How should the billing service talk to the inventory service?",
            "Design an endpoint that lets drivers report a delay",
            "precisamos de uma API para agendar consultas",
            "qual a melhor forma de comunicar o serviço de pedidos com o de pagamentos?",
            "should the event schema carry the whole order or just its id?",
            "what do you think about our plan?",
    })
    void a_service_question_goes_to_the_backend_architect(String text) {
        assertThat(decide(mention(text))).isInstanceOfSatisfying(Answer.class,
                answer -> assertThat(answer.persona().name()).isEqualTo("backend-architect"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "which columns should the invoices table have?",
            "do we need a composite index for this slow query?",
            "one-to-many or a JSONB column for the tags?",
            "como modelar a tabela de consultas, com chave estrangeira para o paciente?",
            "preciso de um índice nessa coluna?",
            "The orders query takes 9 seconds",
            "How do I store money amounts in Postgres?",
            "como modelar estoque por loja?",
            "a consulta de extratos está lenta",
    })
    void a_schema_question_goes_to_the_database_architect(String text) {
        assertThat(decide(mention(text))).isInstanceOfSatisfying(Answer.class, answer -> {
            assertThat(answer.persona().name()).isEqualTo("database-architect");
            assertThat(answer.words()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "we need an endpoint for refunds and the tables behind it",
            "design the booking API and its database schema",
            "I need a database and REST API for inventory counts",
            "precisamos do banco de dados e dos endpoints para agendamento de exames",
            "precisamos do endpoint de reembolso e da tabela que guarda os reembolsos",
    })
    void a_question_of_both_kinds_begins_with_the_data_layer(String text) {
        assertThat(decide(mention(text))).isInstanceOfSatisfying(HandOff.class, handOff -> {
            assertThat(handOff.first().name()).isEqualTo("database-architect");
            assertThat(handOff.then().name()).isEqualTo("backend-architect");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "@security-reviewer is this endpoint safe?",
            "@Security-Reviewer: which columns of the table hold secrets?",
            "security-reviewer, what about our API?",
    })
    void a_persona_that_is_called_by_name_answers(String text) {
        assertThat(decide(mention(text))).isInstanceOfSatisfying(Answer.class,
                answer -> assertThat(answer.persona().name()).isEqualTo("security-reviewer"));
    }

    @Test
    void a_name_within_another_word_calls_nobody() {
        assertThat(decide(mention("our database-architecture needs an API"))).isInstanceOfSatisfying(Answer.class,
                answer -> assertThat(answer.persona().name()).isEqualTo("backend-architect"));
    }

    @Test
    void a_message_to_nobody_in_a_thread_of_others_is_left_alone() {
        assertThat(decide(message("we need an endpoint for refunds", Addressee.EVERYBODY, Optional.empty())))
                .isEqualTo(new StaySilent(Because.ANSWERS_A_PERSON));
    }

    @Test
    void a_message_to_somebody_else_is_left_alone_even_in_a_thread_that_is_followed() {
        assertThat(decide(message("@ana can you add an endpoint?", Addressee.SOMEBODY_ELSE, Optional.of("backend-architect"))))
                .isEqualTo(new StaySilent(Because.PEOPLE_TALK_TO_EACH_OTHER));
    }

    @Test
    void a_follow_up_goes_on_with_the_persona_that_spoke_last() {
        assertThat(decide(message("and how long is it kept?", Addressee.EVERYBODY, Optional.of("database-architect"))))
                .isInstanceOfSatisfying(Answer.class, answer -> {
                    assertThat(answer.persona().name()).isEqualTo("database-architect");
                    assertThat(answer.because()).isEqualTo(Because.FOLLOW_UP);
                });
    }

    @Test
    void a_follow_up_in_the_thread_of_a_third_persona_stays_with_it() {
        assertThat(decide(message("and the endpoint?", Addressee.EVERYBODY, Optional.of("security-reviewer"))))
                .isInstanceOfSatisfying(Answer.class,
                        answer -> assertThat(answer.persona().name()).isEqualTo("security-reviewer"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "thanks!", "Thank you so much 🙏", "valeu", "muito obrigada, pessoal!", "ok",
            "thank you so much, this is great!", "sounds good", "makes sense, thanks", "faz sentido", "entendi" })
    void thanks_need_no_answer(String text) {
        assertThat(decide(mention(text))).isEqualTo(new StaySilent(Because.THANKED));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "hello", "oi, bom dia", "help please", "what can you do?", "who are you",
            "oi, quem é você?", "o que você faz?" })
    void who_only_calls_is_told_what_the_bot_does(String text) {
        assertThat(decide(mention(text))).isInstanceOf(Introduce.class);
    }

    @Test
    void thanks_with_a_question_is_a_question() {
        assertThat(decide(mention("thanks, and what about retries?"))).isInstanceOf(Answer.class);
        assertThat(decide(mention("great, ok?"))).isInstanceOf(Answer.class);
    }

    @Test
    void a_bare_mention_in_a_thread_means_what_was_said_before() {
        Message bare = mention("").message();
        assertThat(decider.decide(new Situation(bare, PERSONAS, Optional.empty(), SOMETHING_ABOVE, List.of())))
                .isInstanceOf(Answer.class);
    }

    @Test
    void a_lone_persona_answers_everything() {
        var alone = new Situation(mention("which columns should the table have?").message(), List.of(PERSONAS.getLast()),
                Optional.empty(), Transcript.EMPTY, List.of());
        assertThat(decider.decide(alone)).isInstanceOfSatisfying(Answer.class,
                answer -> assertThat(answer.persona().name()).isEqualTo("security-reviewer"));
    }

    @Test
    void a_context_is_chosen_in_any_thread_and_asked_for_only_where_the_bot_does_not_answer() {
        var chosen = new Decision.Obey(new Command.SetContext(new ContextChoice.Named("familyped")));
        assertThat(decide(mention("context familyped"))).isEqualTo(chosen);
        assertThat(decide(message("context familyped", Addressee.BOT, Optional.of("backend-architect")))).isEqualTo(chosen);
        assertThat(decide(mention("context"))).isEqualTo(new Decision.Obey(new Command.ShowContext()));
        assertThat(decide(message("context?", Addressee.BOT, Optional.of("backend-architect")))).isInstanceOf(Answer.class);
        assertThat(decide(message("context familyped", Addressee.EVERYBODY, Optional.empty()))).isInstanceOf(StaySilent.class);
    }

    private Decision decide(Situation situation) {
        return decider.decide(situation);
    }

    private static Situation mention(String text) {
        return message(text, Addressee.BOT, Optional.empty());
    }

    private static Situation message(String text, Addressee addressee, Optional<String> follows) {
        var message = new Message(new EventId("slack", "Ev1"), new MessageRef(CHANNEL, "1.1"), new ThreadRef(CHANNEL, "1.0"),
                new Author("U1", "Ana"), addressee, text, Instant.EPOCH);
        return new Situation(message, PERSONAS, follows, Transcript.EMPTY, List.of());
    }

    private static Persona persona(String name) {
        return new Persona(name, "d", "inherit", "", List.of(), List.of(), List.of(), List.of(), "body", name + ".md", "hash");
    }
}
