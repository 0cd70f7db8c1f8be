package dev.architect.llm.anthropic;

import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;

import dev.architect.llm.Completion;
import dev.architect.llm.ModelException;
import dev.architect.llm.ProviderFailure;
import dev.architect.llm.Usage;

/// Puts the events of one stream together.
final class AnswerBuilder {

    /// What the API calls the request's own fault; every other error in a stream may pass.
    private static final Set<String> PERMANENT_ERRORS = Set.of("invalid_request_error", "authentication_error",
            "permission_error",
            "not_found_error", "request_too_large", "billing_error");

    private final ObjectReader json;
    private final Consumer<String> onText;
    private final StringBuilder text = new StringBuilder();
    private String model;
    private String stopReason = "";
    private int inputTokens;
    private int cacheRead;
    private int cacheWritten;
    private int outputTokens;
    private boolean isWhole;

    AnswerBuilder(ObjectReader json, String model, Consumer<String> onText) {
        this.json = json;
        this.model = model;
        this.onText = onText;
    }

    /// @return whether the answer is whole
    boolean add(String data) {
        StreamEvent event = parse(data);
        switch (event.type() == null ? "" : event.type()) {
            case "message_start" -> start(event.message());
            case "content_block_delta" -> addText(event.delta());
            case "message_delta" -> {
                stop(event.delta() == null ? null : event.delta().stopReason());
                count(event.usage());
            }
            case "message_stop" -> isWhole = true;
            case "error" -> throw failure(event.error(), data);
            case "message" -> addWhole(event);
            default -> {
                // ping, content_block_start and _stop, and what the API adds later: to be ignored, says its page.
            }
        }
        return isWhole;
    }

    Completion build() {
        if (!isWhole) {
            throw ProviderFailure.cut(AnthropicModel.NAME);
        }
        if (text.toString().isBlank()) {
            throw stopReason.equals("refusal")
                    ? new ModelException.Permanent(AnthropicModel.NAME + " declined to answer", null)
                    : ProviderFailure.garbage(AnthropicModel.NAME, "an empty answer", "stop_reason=" + stopReason);
        }
        return new Completion(text.toString(), AnthropicModel.NAME, model,
                new Usage(1, inputTokens, cacheRead, cacheWritten, outputTokens),
                stopReason.equals("max_tokens") || stopReason.equals("model_context_window_exceeded"));
    }

    private StreamEvent parse(String data) {
        try {
            StreamEvent event = json.readValue(data);
            if (event != null) {
                return event;
            }
        } catch (JsonProcessingException e) {
            // Said below, with the data.
        }
        throw ProviderFailure.garbage(AnthropicModel.NAME, "something that is no event", data);
    }

    private void start(StreamEvent.Message message) {
        if (message != null) {
            model = message.model() == null ? model : message.model();
            count(message.usage());
        }
    }

    private void addText(StreamEvent.Delta delta) {
        if (delta != null && delta.text() != null && !delta.text().isEmpty()) {
            text.append(delta.text());
            onText.accept(delta.text());
        }
    }

    private void addWhole(StreamEvent message) {
        model = message.model() == null ? model : message.model();
        if (message.content() != null) {
            message.content().forEach(block -> addText(new StreamEvent.Delta(block.type(), block.text(), null)));
        }
        stop(message.stopReason());
        count(message.usage());
        isWhole = true;
    }

    private void stop(String reason) {
        stopReason = reason == null ? stopReason : reason;
    }

    /// The counts of a later event include those of an earlier one.
    private void count(StreamEvent.Usage usage) {
        if (usage != null) {
            inputTokens = Math.max(inputTokens, usage.allInputTokens());
            cacheRead = Math.max(cacheRead, usage.cacheReadInputTokens());
            cacheWritten = Math.max(cacheWritten, usage.cacheCreationInputTokens());
            outputTokens = Math.max(outputTokens, usage.outputTokens());
        }
    }

    private static ModelException failure(StreamEvent.Failure error, String data) {
        String message = error == null ? data : "%s: %s".formatted(error.type(), error.message());
        return error != null && error.type() != null && PERMANENT_ERRORS.contains(error.type())
                ? new ModelException.Permanent(AnthropicModel.NAME + " refused in the stream, " + message, null)
                : new ModelException.Transient(AnthropicModel.NAME + " broke off the stream, " + message, null, null);
    }
}
