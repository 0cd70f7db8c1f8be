package dev.architect.llm;

import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.Timeout;

/// All tries of one call: within a total time, and not too many calls at once.
@ApplicationScoped
class BoundedCall {

    private final GuardedTry guarded;

    BoundedCall(GuardedTry guarded) {
        this.guarded = guarded;
    }

    @Timeout(180_000)
    // As many as the inbox works on at once: a burst of questions is no reason for a playbook's answer.
    @Bulkhead(16)
    Completion complete(LanguageModel model, Prompt prompt, GuardedTry.Tries tries, Consumer<String> onText)
            throws InterruptedException {
        return guarded.complete(model, prompt, tries, onText);
    }
}
