package dev.architect.llm.anthropic;

import java.util.Locale;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import dev.architect.llm.Completion;
import dev.architect.llm.LanguageModel;
import dev.architect.llm.LlmConfig;
import dev.architect.llm.ModelException;
import dev.architect.llm.Prompt;
import dev.architect.llm.ProviderAnswer;

/// Claude, by Anthropic's Messages API.
@ApplicationScoped
class AnthropicModel implements LanguageModel {

    static final String NAME = "anthropic";

    private final LlmConfig config;
    private final AnthropicApi api;
    private final ProviderAnswer answer;
    private final ObjectReader json;

    AnthropicModel(LlmConfig config, @RestClient AnthropicApi api, ProviderAnswer answer, ObjectMapper json) {
        this.config = config;
        this.api = api;
        this.answer = answer;
        this.json = json.readerFor(StreamEvent.class);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isConfigured() {
        return config.anthropic().apiKey().isPresent();
    }

    @Override
    public Completion complete(Prompt prompt, Consumer<String> onText) {
        String key = config.anthropic().apiKey()
                .orElseThrow(() -> new ModelException.Permanent("anthropic has no key: set ANTHROPIC_API_KEY", null));
        String model = modelId(prompt.model());
        var builder = new AnswerBuilder(json, model, onText);
        String body = answer.read(NAME,
                api.messages(key, AnthropicApi.VERSION,
                        MessagesRequest.of(prompt, model, prompt.mostTokens().orElse(config.maxTokens()))),
                builder::add);
        if (!body.isBlank()) {
            builder.add(body);
        }
        return builder.build();
    }

    private String modelId(String aliasOrId) {
        LlmConfig.Aliases models = config.anthropic().models();
        return switch (aliasOrId == null ? "" : aliasOrId.strip().toLowerCase(Locale.ROOT)) {
            case "", "inherit" -> models.inherit();
            case "sonnet" -> models.sonnet();
            case "opus" -> models.opus();
            case "haiku" -> models.haiku();
            default -> aliasOrId.strip();
        };
    }
}
