package dev.architect.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(SmallTimeouts.class)
class AnthropicModelTest {

    FakeModelPeer anthropic;

    @Inject
    @All
    List<LanguageModel> models;

    @Inject
    ObjectMapper json;

    LanguageModel model;

    @BeforeEach
    void start_anew() {
        anthropic.reset();
        model = models.stream().filter(each -> each.name().equals("anthropic")).findFirst().orElseThrow();
    }

    @Test
    void a_stream_becomes_a_completion_with_its_tokens() {
        anthropic.answers(FakeModelPeer.stream(Samples.ANTHROPIC_ANSWER));
        List<String> pieces = new ArrayList<>();

        Completion completion = model.complete(Samples.prompt(), pieces::add);

        assertThat(completion).isEqualTo(new Completion("Autenticação: use **OAuth** 🔐\nwith PKCE.", "anthropic",
                "claude-test-1", new Usage(1, 2112, 2000, 100, 42), false));
        assertThat(pieces).containsExactly("Autenticação: ", "use **OAuth** 🔐\nwith PKCE.");
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 7, 61 })
    void it_does_not_matter_how_the_network_cuts_the_stream(int size) {
        anthropic.answers(FakeModelPeer.streamInPieces(Samples.ANTHROPIC_ANSWER, size));
        assertThat(model.complete(Samples.prompt(), text -> {
        }).text()).isEqualTo("Autenticação: use **OAuth** 🔐\nwith PKCE.");
    }

    @Test
    void the_request_is_the_prompt_with_its_stable_parts_cached() throws Exception {
        anthropic.answers(FakeModelPeer.stream(Samples.ANTHROPIC_ANSWER));

        model.complete(Samples.prompt(), text -> {
        });

        FakeModelPeer.Request request = anthropic.requests().getFirst();
        assertThat(request.method() + " " + request.path()).isEqualTo("POST /v1/messages");
        assertThat(request.header("x-api-key")).contains("test-key");
        assertThat(request.header("anthropic-version")).contains("2023-06-01");
        assertThat(json.readTree(request.body())).isEqualTo(json.readTree(Samples.file("anthropic-request.json")));
    }

    @Test
    void a_full_model_id_is_taken_as_it_is_and_an_alias_is_looked_up() throws Exception {
        anthropic.answers(FakeModelPeer.stream(Samples.ANTHROPIC_ANSWER));
        List<String> asked = new ArrayList<>();
        for (String name : List.of("inherit", " Sonnet ", "claude-something-9-20270101")) {
            model.complete(Samples.prompt(name), text -> {
            });
            asked.add(json.readTree(anthropic.requests().getLast().body()).path("model").asText());
        }
        assertThat(asked).containsExactly("sonnet-of-the-test", "sonnet-of-the-test", "claude-something-9-20270101");
    }

    @Test
    void an_answer_that_ran_into_its_limit_says_so() {
        anthropic.answers(FakeModelPeer.stream(Samples.ANTHROPIC_ANSWER.replace("end_turn", "max_tokens")));
        assertThat(model.complete(Samples.prompt(), text -> {
        }).isCutOff()).isTrue();
    }

    @Test
    void a_server_that_does_not_stream_is_understood() {
        anthropic.answers(FakeModelPeer.status(200, """
                {"type":"message","model":"m","content":[{"type":"text","text":"Olá, você"}],"stop_reason":"end_turn",
                 "usage":{"input_tokens":3,"output_tokens":4}}""", "Content-Type", "application/json"));
        assertThat(model.complete(Samples.prompt(), text -> {
        })).isEqualTo(new Completion("Olá, você", "anthropic", "m", 3, 4, false));
    }

    @ParameterizedTest
    @ValueSource(ints = { 429, 500, 502, 503, 529 })
    void what_may_pass_is_transient(int status) {
        anthropic.answers(FakeModelPeer.status(status,
                "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}",
                "Content-Type", "application/json", "retry-after", "7"));
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOfSatisfying(ModelException.Transient.class, e -> {
            assertThat(e).hasMessageContaining("HTTP " + status).hasMessageContaining("Overloaded")
                    .hasMessageNotContaining("test-key");
            assertThat(e.retryAfter()).contains(Duration.ofSeconds(7));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = { 400, 401, 403, 404, 413 })
    void a_refusal_is_permanent_and_says_why(int status) {
        anthropic.answers(FakeModelPeer.status(status, "{\"error\":{\"message\":\"model: no-such-model\"}}", "Content-Type",
                "application/json"));
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Permanent.class).hasMessageContaining("HTTP " + status)
                .hasMessageContaining("no-such-model");
    }

    @Test
    void a_refusal_without_a_word_is_still_one() {
        anthropic.answers(FakeModelPeer.status(401, ""));
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Permanent.class).hasMessageContaining("HTTP 401");
    }

    @Test
    void a_broken_connection_is_transient() {
        anthropic.answers(FakeModelPeer.cutAfter(Samples.ANTHROPIC_BEGINNING));
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Transient.class).hasMessageNotContaining("sent nothing");
    }

    @Test
    void a_stream_that_ends_before_the_answer_does_is_transient() {
        anthropic.answers(FakeModelPeer.stream(Samples.ANTHROPIC_BEGINNING));
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Transient.class).hasMessageContaining("in the middle of the answer");
    }

    @Test
    void a_stream_that_stalls_is_given_up() {
        anthropic.answers(FakeModelPeer.hangAfter(Samples.ANTHROPIC_BEGINNING));
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Transient.class).hasMessageContaining("sent nothing for 1500 ms");
    }

    @Test
    void a_provider_that_never_answers_is_given_up() {
        anthropic.answers(FakeModelPeer.hang());
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Transient.class).hasMessageContaining("sent nothing for 4000 ms");
    }

    @Test
    void an_overload_in_the_stream_is_transient_and_a_refusal_is_not() {
        anthropic.answers(
                FakeModelPeer.stream(
                        "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n"),
                FakeModelPeer.stream(
                        "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"too long\"}}\n\n"));
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Transient.class).hasMessageContaining("Overloaded");
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Permanent.class).hasMessageContaining("too long");
    }

    @ParameterizedTest
    @ValueSource(strings = { "data: <html>gateway</html>\n\n", "data: {\"type\":\n\n", "data: [1]\n\n", "data: null\n\n",
            "no event at all\n\n", "\n\n", "data: \"text\"\n\n" })
    void garbage_in_the_stream_is_transient(String garbage) {
        anthropic.answers(FakeModelPeer.stream(garbage));
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Transient.class);
    }

    @Test
    void an_error_page_with_status_200_is_transient_and_quoted() {
        anthropic.answers(
                FakeModelPeer.status(200, "<html><body>Sign in to the proxy</body></html>", "Content-Type", "text/html"));
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Transient.class).hasMessageContaining("Sign in to the proxy");
    }

    @Test
    void an_empty_answer_is_transient() {
        anthropic.answers(FakeModelPeer.stream(
                Samples.ANTHROPIC_ANSWER.replaceAll("\"text_delta\",\"text\":\"[^\"]*\"", "\"text_delta\",\"text\":\"\"")));
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Transient.class).hasMessageContaining("empty answer");
    }

    @Test
    void an_answer_without_end_is_stopped() {
        anthropic.answers(
                FakeModelPeer.endless("data: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":\""
                        + "x".repeat(4_000) + "\"}}\n\n", 0));
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Transient.class).hasMessageContaining("max-answer");
    }
}
