package dev.architect.llm.openai;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// A piece of a streamed answer, or the whole answer of a server that does not stream: the one fills `delta`, the other
/// `message`.
///
/// @param error in whatever shape the server gives it
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
record ChatChunk(String model, List<Choice> choices, Usage usage, JsonNode error) {

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Choice(Content delta, Content message, @JsonProperty("finish_reason") String finishReason) {
    }

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Content(String content, String refusal) {
    }

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Usage(@JsonProperty("prompt_tokens") int promptTokens, @JsonProperty("completion_tokens") int completionTokens,
            @JsonProperty("prompt_tokens_details") Details details) {

        int cachedTokens() {
            return details == null ? 0 : details.cachedTokens();
        }
    }

    /// What of the prompt the server remembered; many servers leave it out.
    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Details(@JsonProperty("cached_tokens") int cachedTokens) {
    }
}
