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
}
