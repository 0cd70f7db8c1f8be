package dev.architect.llm.openai;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import dev.architect.llm.Conversation;
import dev.architect.llm.LlmConfig.TokenLimitField;
import dev.architect.llm.Prompt;
import io.quarkus.runtime.annotations.RegisterForReflection;

/// The body of `POST /chat/completions`.
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChatRequest(String model, @JsonProperty("max_tokens") Integer maxTokens,
        @JsonProperty("max_completion_tokens") Integer maxCompletionTokens, boolean stream,
        @JsonProperty("stream_options") StreamOptions streamOptions, List<Message> messages) {

    @RegisterForReflection
    record StreamOptions(@JsonProperty("include_usage") boolean includeUsage) {
    }

    @RegisterForReflection
    record Message(String role, String content) {
    }

    static ChatRequest of(Prompt prompt, String model, int maxTokens, TokenLimitField field) {
        List<Message> messages = new ArrayList<>();
        String system = prompt.system().stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
        if (!system.isEmpty()) {
            messages.add(new Message("system", system));
        }
        Conversation.inTurns(prompt)
                .forEach(turn -> messages.add(new Message(turn.role().name().toLowerCase(Locale.ROOT), turn.text())));
        return new ChatRequest(model,
                field == TokenLimitField.MAX_TOKENS ? maxTokens : null,
                field == TokenLimitField.MAX_COMPLETION_TOKENS ? maxTokens : null,
                true, new StreamOptions(true), messages);
    }
}
