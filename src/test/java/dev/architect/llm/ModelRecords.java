package dev.architect.llm;

import java.util.List;

/// The classes that JSON of the model providers touches, and those that fault tolerance creates by name: a native
/// executable has to know each of them.
public final class ModelRecords {

    public static final List<String> NAMES = List.of(
            "dev.architect.llm.RetryRule",
            "dev.architect.llm.RetryRule$Delay",
            "dev.architect.llm.WholeBodyReader",
            "dev.architect.llm.anthropic.MessagesRequest",
            "dev.architect.llm.anthropic.MessagesRequest$CacheControl",
            "dev.architect.llm.anthropic.MessagesRequest$Message",
            "dev.architect.llm.anthropic.MessagesRequest$SystemBlock",
            "dev.architect.llm.anthropic.StreamEvent",
            "dev.architect.llm.anthropic.StreamEvent$ContentBlock",
            "dev.architect.llm.anthropic.StreamEvent$Delta",
            "dev.architect.llm.anthropic.StreamEvent$Failure",
            "dev.architect.llm.anthropic.StreamEvent$Message",
            "dev.architect.llm.anthropic.StreamEvent$Usage",
            "dev.architect.llm.openai.ChatChunk",
            "dev.architect.llm.openai.ChatChunk$Choice",
            "dev.architect.llm.openai.ChatChunk$Content",
            "dev.architect.llm.openai.ChatChunk$Details",
            "dev.architect.llm.openai.ChatChunk$Usage",
            "dev.architect.llm.openai.ChatRequest",
            "dev.architect.llm.openai.ChatRequest$Message",
            "dev.architect.llm.openai.ChatRequest$StreamOptions");

    private ModelRecords() {
    }
}
