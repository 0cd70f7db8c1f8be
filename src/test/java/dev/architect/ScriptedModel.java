package dev.architect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import dev.architect.llm.Completion;
import dev.architect.llm.LanguageModel;
import dev.architect.llm.Prompt;

/// A model that answers as a test says: one answer for the judge's question and one for designs.
@Alternative
@Singleton
public class ScriptedModel implements LanguageModel {

    public final List<Prompt> judged = new ArrayList<>();
    public final List<Prompt> designed = new ArrayList<>();
    public Function<Prompt, Completion> verdict;

    public void reset() {
        judged.clear();
        designed.clear();
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
        return completion("Use a queue.\n\n## Part\n\nSo it is.\n", false);
    }

    public static Completion completion(String text, boolean isCutOff) {
        return new Completion(text, "scripted", "m", 1, 1, isCutOff);
    }
}
