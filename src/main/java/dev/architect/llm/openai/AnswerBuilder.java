package dev.architect.llm.openai;

import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;

import dev.architect.llm.Completion;
import dev.architect.llm.ModelException;
import dev.architect.llm.ProviderFailure;
import dev.architect.llm.Usage;

/// Puts the pieces of one answer together.
final class AnswerBuilder {

    private static final String DONE = "[DONE]";

    /// What the API calls the request's own fault; every other error in a stream may pass.
    private static final Set<String> PERMANENT_ERRORS = Set.of("invalid_request_error", "authentication_error",
            "permission_error",
            "not_found_error", "insufficient_quota", "context_length_exceeded", "model_not_found", "invalid_api_key");

    private final ObjectReader json;
    private final Consumer<String> onText;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder refusal = new StringBuilder();
    private String model;
    private String finishReason = "";
    private int inputTokens;
    private int cachedTokens;
    private int outputTokens;
    private boolean isDone;

    AnswerBuilder(ObjectReader json, String model, Consumer<String> onText) {
        this.json = json;
        this.model = model;
        this.onText = onText;
    }

    /// @return whether the stream is at its end. Not yet at the finish reason: the usage comes after it
    boolean add(String data) {
        if (data.strip().equals(DONE)) {
            isDone = true;
            return true;
        }
        ChatChunk chunk = parse(data);
        if (chunk.error() != null && !chunk.error().isNull()) {
            throw failure(chunk.error());
        }
        model = chunk.model() == null || chunk.model().isBlank() ? model : chunk.model();
        if (chunk.choices() != null) {
            chunk.choices().stream().limit(1).forEach(this::add);
        }
        if (chunk.usage() != null) {
            inputTokens = Math.max(inputTokens, chunk.usage().promptTokens());
            cachedTokens = Math.max(cachedTokens, chunk.usage().cachedTokens());
            outputTokens = Math.max(outputTokens, chunk.usage().completionTokens());
        }
        return false;
    }

    Completion build() {
        if (!isDone && finishReason.isEmpty()) {
            throw ProviderFailure.cut(OpenAiModel.NAME);
        }
        if (text.toString().isBlank()) {
            throw refusal.isEmpty() && !finishReason.equals("content_filter")
                    ? ProviderFailure.garbage(OpenAiModel.NAME, "an empty answer", "finish_reason=" + finishReason)
                    : new ModelException.Permanent(OpenAiModel.NAME + " declined to answer", null);
        }
        return new Completion(text.toString(), OpenAiModel.NAME, model,
                new Usage(1, inputTokens, cachedTokens, 0, outputTokens), finishReason.equals("length"));
    }

    private void add(ChatChunk.Choice choice) {
        ChatChunk.Content content = choice.delta() != null ? choice.delta() : choice.message();
        if (content != null && content.content() != null && !content.content().isEmpty()) {
            text.append(content.content());
            onText.accept(content.content());
        }
        if (content != null && content.refusal() != null) {
            refusal.append(content.refusal());
        }
        finishReason = choice.finishReason() == null ? finishReason : choice.finishReason();
    }

    private ChatChunk parse(String data) {
        try {
            ChatChunk chunk = json.readValue(data);
            if (chunk != null) {
                return chunk;
            }
        } catch (JsonProcessingException e) {
            // Said below, with the data.
        }
        throw ProviderFailure.garbage(OpenAiModel.NAME, "something that is no completion", data);
    }

    private static ModelException failure(JsonNode error) {
        String message = error.isTextual() ? error.asText() : error.path("message").asText(error.toString());
        boolean isPermanent = PERMANENT_ERRORS.contains(error.path("type").asText(""))
                || PERMANENT_ERRORS.contains(error.path("code").asText(""));
        return isPermanent
                ? new ModelException.Permanent(OpenAiModel.NAME + " refused: " + message, null)
                : new ModelException.Transient(OpenAiModel.NAME + " broke off: " + message, null, null);
    }
}
