package dev.architect.llm;

import java.util.function.Consumer;

/// Something that answers a prompt: a provider's model, or the playbooks.
public interface LanguageModel {

    /// The provider's name, for configuration, metrics and receipts: `anthropic`, `openai`, `playbook`.
    String name();

    /// Whether it can be asked at all: its key, or its base URL, is set.
    boolean isConfigured();

    /// Answers the prompt, streaming text to `onText` as it comes, and returns the whole.
    ///
    /// @throws ModelException when there is no whole answer; the type says whether trying again helps
    Completion complete(Prompt prompt, Consumer<String> onText);
}
