package dev.architect.design;

import dev.architect.llm.Completion;
import dev.architect.llm.LanguageModel;
import dev.architect.llm.ModelCall;
import dev.architect.llm.ModelException;
import dev.architect.llm.Prompt;
import io.quarkus.logging.Log;

/// A persona's answer to a question: by the model that is configured, and by the playbooks when there is none or it
/// gives no whole answer.
public final class Designer {

    private final ModelCall model;
    private final LanguageModel playbook;
    private final PromptWriter prompts;

    /// @param historyTokens of a thread that a prompt carries
    public Designer(ModelCall model, LanguageModel playbook, int historyTokens) {
        this.prompts = new PromptWriter(historyTokens);
        this.model = model;
        this.playbook = playbook;
    }

    /// The playbooks' answer, whatever model there is.
    public Completion fromPlaybook(Question question) {
        return playbook.complete(prompts.write(question), text -> {
        });
    }

    /// @param onProgress called now and then while the model writes
    public Completion design(Question question, Runnable onProgress) {
        Prompt prompt = prompts.write(question);
        if (model.isConfigured()) {
            try {
                return model.complete(prompt, text -> onProgress.run());
            } catch (ModelException e) {
                Log.warnf("the model gave no answer, the playbook answers: %s", e.getMessage());
            }
        }
        return playbook.complete(prompt, text -> onProgress.run());
    }
}
