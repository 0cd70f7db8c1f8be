package dev.architect.llm;

/// A model's whole answer.
///
/// @param text in Markdown; untrusted
/// @param provider the [LanguageModel#name()] that gave it
/// @param model the model's id as the provider reports it
/// @param inputTokens as billed, cached ones included; 0 where unknown
/// @param outputTokens as billed; 0 where unknown
/// @param isCutOff whether the answer ran into its token limit
public record Completion(String text, String provider, String model, int inputTokens, int outputTokens,
        boolean isCutOff) {

    /// The same answer with its text worked over.
    public Completion with(String other) {
        return new Completion(other, provider, model, inputTokens, outputTokens, isCutOff);
    }

    /// The same answer with what another call for it cost.
    public Completion and(Completion other) {
        return new Completion(text, provider, model, inputTokens + other.inputTokens(), outputTokens + other.outputTokens(),
                isCutOff);
    }
}
