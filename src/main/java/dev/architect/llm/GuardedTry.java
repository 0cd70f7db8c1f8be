package dev.architect.llm;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

import io.quarkus.logging.Log;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import io.smallrye.faulttolerance.api.CustomBackoff;
import io.smallrye.faulttolerance.api.RetryWhen;

/// One call of a provider, tried again while that may help, until its circuit opens. Stands inside [BoundedCall], whose
/// time limit holds for all tries together.
@ApplicationScoped
class GuardedTry {

    /// The tries of one call.
    static final class Tries {

        private int count;

        int count() {
            return count;
        }
    }

    static final String CIRCUIT = "model";

    @Retry(maxRetries = 2, delay = 500, jitter = 0, maxDuration = 180_000)
    @RetryWhen(exception = RetryRule.class)
    @CustomBackoff(RetryRule.Delay.class)
    @CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 0.5, delay = 30_000, failOn = { ModelException.Transient.class,
            CancellationException.class })
    @CircuitBreakerName(CIRCUIT)
    Completion complete(LanguageModel model, Prompt prompt, Tries tries, Consumer<String> onText)
            throws InterruptedException {
        boolean isFirst = tries.count++ == 0;
        try {
            return model.complete(prompt, isFirst ? onText : text -> {
            });
        } catch (ModelException.Transient e) {
            Log.warnf("Model try %d failed: %s", tries.count, e.getMessage());
            throw e;
        }
    }
}
