package dev.architect.llm.anthropic;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// The data of any event of the stream; each kind fills what it needs. A whole message, from a server that does not
/// stream, has the same fields.
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
record StreamEvent(String type, Message message, Delta delta, Usage usage, Failure error, String model,
        List<ContentBlock> content, @JsonProperty("stop_reason") String stopReason) {

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Message(String model, Usage usage) {
    }

    /// @param type `text_delta`; thinking and signatures have types of their own
    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Delta(String type, String text, @JsonProperty("stop_reason") String stopReason) {
    }

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ContentBlock(String type, String text) {
    }

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Usage(@JsonProperty("input_tokens") int inputTokens,
            @JsonProperty("cache_creation_input_tokens") int cacheCreationInputTokens,
            @JsonProperty("cache_read_input_tokens") int cacheReadInputTokens,
            @JsonProperty("output_tokens") int outputTokens) {

        int allInputTokens() {
            return (int) Math.min(Integer.MAX_VALUE,
                    (long) inputTokens + cacheCreationInputTokens + cacheReadInputTokens);
        }
    }

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Failure(String type, String message) {
    }
}
