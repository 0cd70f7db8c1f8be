package dev.architect.llm.anthropic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import dev.architect.llm.Conversation;
import dev.architect.llm.Prompt;
import io.quarkus.runtime.annotations.RegisterForReflection;

/// The body of `POST /v1/messages`.
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record MessagesRequest(String model, @JsonProperty("max_tokens") int maxTokens, boolean stream, List<SystemBlock> system,
        List<Message> messages) {

    /// The API takes no more cache breakpoints in one request.
    private static final int CACHE_BREAKPOINTS = 4;

    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SystemBlock(String type, String text, @JsonProperty("cache_control") CacheControl cacheControl) {
    }

    @RegisterForReflection
    record CacheControl(String type) {
    }

    @RegisterForReflection
    record Message(String role, String content) {
    }

    static MessagesRequest of(Prompt prompt, String model, int maxTokens) {
        List<Message> messages = Conversation.inTurns(prompt).stream()
                .map(turn -> new Message(turn.role().name().toLowerCase(Locale.ROOT), turn.text()))
                .toList();
        return new MessagesRequest(model, maxTokens, true, system(prompt), messages);
    }

    /// Each breakpoint caches everything up to it, so the last blocks carry one: the whole prompt is found again, and
    /// where its last block differs, what stands before it.
    private static List<SystemBlock> system(Prompt prompt) {
        List<String> texts = prompt.system().stream().filter(text -> !text.isBlank()).toList();
        List<SystemBlock> blocks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean isCached = i >= texts.size() - CACHE_BREAKPOINTS;
            blocks.add(new SystemBlock("text", texts.get(i), isCached ? new CacheControl("ephemeral") : null));
        }
        return blocks;
    }
}
