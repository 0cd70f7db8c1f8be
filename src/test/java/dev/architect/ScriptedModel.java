package dev.architect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import dev.architect.llm.Completion;
import dev.architect.llm.LanguageModel;
import dev.architect.llm.ModelException;
import dev.architect.llm.Prompt;

/// A model that answers as a test says: one answer for the judge's question, and designs in their order, or a usual one.
@Alternative
@Singleton
public class ScriptedModel implements LanguageModel {

    public final List<Prompt> judged = new ArrayList<>();
    public final List<Prompt> designed = new ArrayList<>();
    public final Deque<String> answers = new ArrayDeque<>();
    /// Thrown by the next designs instead of an answer.
    public final Deque<ModelException> failures = new ArrayDeque<>();
    public Function<Prompt, Completion> verdict;

    public void reset() {
        judged.clear();
        designed.clear();
        answers.clear();
        failures.clear();
        verdict = prompt -> completion("{\"speak\": false}", false);
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public Completion complete(Prompt prompt, Consumer<String> onText) {
        if (prompt.mostTokens().isPresent()) {
            judged.add(prompt);
            return verdict.apply(prompt);
        }
        designed.add(prompt);
        if (!failures.isEmpty()) {
            throw failures.removeFirst();
        }
        return completion(answers.isEmpty() ? "Use a queue.\n\n## Part\n\nSo it is.\n" : answers.removeFirst(), false);
    }

    public static Completion completion(String text, boolean isCutOff) {
        return new Completion(text, "scripted", "m", 1, 1, isCutOff);
    }
}
