package dev.architect.llm;

/// A model's whole answer.
///
/// @param text in Markdown; untrusted
/// @param provider the [LanguageModel#name()] that gave it
/// @param model the model's id as the provider reports it
/// @param usage what it took, of all calls that it is made of
/// @param isCutOff whether the answer ran into its token limit
public record Completion(String text, String provider, String model, Usage usage, boolean isCutOff) {

    /// One call, of which nothing is known to come from a cache.
    public Completion(String text, String provider, String model, int inputTokens, int outputTokens, boolean isCutOff) {
        this(text, provider, model, Usage.of(inputTokens, outputTokens), isCutOff);
    }

    /// As billed, cached ones included; 0 where unknown.
    public int inputTokens() {
        return usage.input();
    }

    /// As billed; 0 where unknown.
    public int outputTokens() {
        return usage.output();
    }

    /// The same answer with its text worked over.
    public Completion with(String other) {
        return new Completion(other, provider, model, usage, isCutOff);
    }

    /// The same answer with what another call for it took.
    public Completion and(Completion help) {
        return new Completion(text, provider, model, usage.plus(help.usage()), isCutOff);
    }
}
