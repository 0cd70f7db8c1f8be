package dev.architect.llm.openai;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import dev.architect.llm.Completion;
import dev.architect.llm.LanguageModel;
import dev.architect.llm.LlmConfig;
import dev.architect.llm.LlmConfig.TokenLimitField;
import dev.architect.llm.Prompt;
import dev.architect.llm.ProviderAnswer;

/// Any server that speaks OpenAI's chat completions.
@ApplicationScoped
class OpenAiModel implements LanguageModel {

    static final String NAME = "openai";

    private static final Set<String> ALIASES = Set.of("", "inherit", "sonnet", "opus", "haiku");

    private final LlmConfig config;
    private final OpenAiApi api;
    private final ProviderAnswer answer;
    private final ObjectReader json;

    OpenAiModel(LlmConfig config, @RestClient OpenAiApi api, ProviderAnswer answer, ObjectMapper json) {
        this.config = config;
        this.api = api;
        this.answer = answer;
        this.json = json.readerFor(ChatChunk.class);
    }

    @Override
    public String name() {
        return NAME;
    }

    /// A key for OpenAI itself, or the base URL of a server that may need none.
    @Override
    public boolean isConfigured() {
        return config.openai().apiKey().isPresent() || config.openai().baseUrl().isPresent();
    }

    @Override
    public Completion complete(Prompt prompt, Consumer<String> onText) {
        String model = modelId(prompt.model());
        var builder = new AnswerBuilder(json, model, onText);
        String authorization = config.openai().apiKey().map("Bearer "::concat).orElse(null);
        String body = answer.read(NAME,
                api.chatCompletions(authorization,
                        ChatRequest.of(prompt, model, prompt.mostTokens().orElse(config.maxTokens()), tokenLimitField())),
                builder::add);
        if (!body.isBlank()) {
            builder.add(body);
        }
        return builder.build();
    }

    private String modelId(String aliasOrId) {
        String id = aliasOrId == null ? "" : aliasOrId.strip();
        return ALIASES.contains(id.toLowerCase(Locale.ROOT)) ? config.openai().model() : id;
    }

    private TokenLimitField tokenLimitField() {
        return config.openai().tokenLimitField().orElseGet(() -> config.openai().baseUrl().isPresent()
                ? TokenLimitField.MAX_TOKENS
                : TokenLimitField.MAX_COMPLETION_TOKENS);
    }
}
