package dev.architect.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
class OpenAiModelTest {

    FakeModelPeer openai;

    @Inject
    @All
    List<LanguageModel> models;

    @Inject
    ObjectMapper json;

    LanguageModel model;

    @BeforeEach
    void start_anew() {
        openai.reset();
        model = models.stream().filter(each -> each.name().equals("openai")).findFirst().orElseThrow();
    }

    @Test
    void a_base_url_without_a_key_is_enough() {
        assertThat(model.isConfigured()).isTrue();
    }

    @Test
    void a_stream_becomes_a_completion_with_its_tokens() {
        openai.answers(FakeModelPeer.stream(Samples.OPENAI_ANSWER));
        List<String> pieces = new ArrayList<>();

        Completion completion = model.complete(Samples.prompt(), pieces::add);

        assertThat(completion).isEqualTo(new Completion("Autenticação: use OAuth 🔐", "openai", "llama-3",
                new Usage(1, 30, 20, 0, 7), false));
        assertThat(pieces).containsExactly("Autenticação: ", "use OAuth 🔐");
    }

    @Test
    void the_request_names_the_configured_model_and_carries_no_key() throws Exception {
        openai.answers(FakeModelPeer.stream(Samples.OPENAI_ANSWER));

        model.complete(Samples.prompt("opus"), text -> {
        });

        FakeModelPeer.Request request = openai.requests().getFirst();
        assertThat(request.method() + " " + request.path()).isEqualTo("POST /v1/chat/completions");
        assertThat(request.header("authorization")).isEmpty();
        assertThat(json.readTree(request.body())).isEqualTo(json.readTree(Samples.file("openai-request.json")));
    }

    @Test
    void a_server_that_ignores_stream_is_understood_however_its_body_arrives() {
        String body = """
                {"id":"c1","object":"chat.completion","model":"m",
                 "choices":[{"index":0,"message":{"role":"assistant","content":"%s"},"finish_reason":"length"}],
                 "usage":{"prompt_tokens":3,"completion_tokens":4}}""".formatted("ção🔐".repeat(20_000));
        openai.answers(FakeModelPeer.status(200, body, "Content-Type", "application/json; charset=utf-8"));
        assertThat(model.complete(Samples.prompt(), text -> {
        })).isEqualTo(new Completion("ção🔐".repeat(20_000), "openai", "m", 3, 4, true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "{}", "{\"cached_tokens\":0}", "{\"cached_tokens\":-5}", "{\"audio_tokens\":1}" })
    void a_server_that_tells_nothing_of_its_cache_has_none(String details) {
        openai.answers(FakeModelPeer.stream(Samples.OPENAI_ANSWER
                .replace("{\"cached_tokens\":20,\"audio_tokens\":0}", details)));
        assertThat(model.complete(Samples.prompt(), text -> {
        }).usage()).isEqualTo(new Usage(1, 30, 0, 0, 7));
    }

    @Test
    void a_server_that_ends_without_done_but_with_a_finish_reason_is_understood() {
        openai.answers(FakeModelPeer.stream(Samples.OPENAI_ANSWER.replace("data: [DONE]\n\n", "")));
        assertThat(model.complete(Samples.prompt(), text -> {
        }).text()).isEqualTo("Autenticação: use OAuth 🔐");
    }

    @Test
    void a_stream_that_ends_before_the_answer_does_is_transient() {
        openai.answers(
                FakeModelPeer.stream(Samples.OPENAI_ANSWER.substring(0, Samples.OPENAI_ANSWER.indexOf("\"stop\"") - 120)));
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Transient.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"error\":{\"message\":\"model not found\",\"type\":\"invalid_request_error\",\"code\":\"model_not_found\"}}" })
    void an_error_in_the_stream_is_read(String error) {
        openai.answers(FakeModelPeer.stream("data: " + error + "\n\n"));
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Permanent.class).hasMessageContaining("model not found");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<html>busy</html>", "", "[]", "{\"choices\":[]}",
            "{\"choices\":[{\"message\":{\"content\":null},\"finish_reason\":\"stop\"}]}", "{\"choices\":{}}",
            "{\"error\":\"upstream is busy\"}" })
    void garbage_with_status_200_is_transient(String body) {
        openai.answers(FakeModelPeer.status(200, body, "Content-Type", "application/json"));
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Transient.class);
    }

    @Test
    void a_wrong_key_is_permanent() {
        openai.answers(FakeModelPeer.status(401, "{\"error\":{\"message\":\"Incorrect API key provided\"}}", "Content-Type",
                "application/json"));
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Permanent.class).hasMessageContaining("Incorrect API key");
    }
}
