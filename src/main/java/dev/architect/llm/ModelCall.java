package dev.architect.llm;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;

/// The way to the configured model: one answer, or one [ModelException], whatever goes wrong on the way.
///
/// A call is tried up to three times, within a total time, behind a circuit breaker and a bulkhead. Whoever calls keeps
/// the fallback:
///
/// ```java
/// model.isConfigured() ? model.complete(prompt, onText) : playbook.complete(prompt, onText)
/// ```
@ApplicationScoped
public class ModelCall {

    private static final String AUTO = "auto";

    private final Optional<LanguageModel> model;
    private final BoundedCall bounded;
    private final MeterRegistry meters;

    ModelCall(LlmConfig config, @All List<LanguageModel> models, BoundedCall bounded, MeterRegistry meters) {
        this.model = choose(config, models);
        this.bounded = bounded;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        Log.infof("Model provider: %s", provider().orElse("none"));
    }

    /// Whether there is a model that can be asked. The playbooks answer where there is none.
    public boolean isConfigured() {
        return model.isPresent();
    }

    /// The name of the provider that is asked.
    public Optional<String> provider() {
        return model.map(LanguageModel::name);
    }

    /// Asks the model and waits for the whole answer.
    ///
    /// @param onText told of the text as it comes, on the calling thread, to show progress. It hears the first try only:
    ///        when that one breaks off and a later one succeeds, nothing is said twice and the returned text is the answer
    /// @throws ModelException.Transient when all tries failed, the time is up, the circuit is open or too many calls run
    /// @throws ModelException.Permanent when the provider refuses, or none is configured
    public Completion complete(Prompt prompt, Consumer<String> onText) {
        LanguageModel asked = model.orElseThrow(() -> new ModelException.Permanent(
                "no model provider is configured: set ANTHROPIC_API_KEY, OPENAI_API_KEY or OPENAI_BASE_URL", null));
        var tries = new GuardedTry.Tries();
        long started = System.nanoTime();
        try {
            Completion completion = bounded.complete(asked, prompt, tries, onText);
            report(asked, completion.model(), completion.isCutOff() ? "cut off" : "answered", tries, started, completion);
            return completion;
        } catch (ModelException e) {
            report(asked, prompt.model(), outcome(e), tries, started, null);
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unanswered(asked, prompt, tries, started, e);
        } catch (FaultToleranceException | CancellationException e) {
            // Time is up, circuit open, bulkhead full; or interrupted while it waited.
            throw unanswered(asked, prompt, tries, started, e);
        }
    }

    /// Asks the model and waits no longer than a time.
    ///
    /// @return empty when there is no answer by then; the reason is logged
    public Optional<Completion> completeWithin(Duration time, Prompt prompt, Consumer<String> onText) {
        var answer = new FutureTask<>(() -> complete(prompt, onText));
        Thread asking = Thread.ofVirtual().name("model-call").start(answer);
        try {
            return Optional.of(answer.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            asking.interrupt();
            Log.warnf("the model did not answer within %d ms", time.toMillis());
        } catch (ExecutionException e) {
            Log.warnf("the model could not be asked: %s", e.getCause().getMessage());
        } catch (InterruptedException e) {
            asking.interrupt();
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private ModelException unanswered(LanguageModel asked, Prompt prompt, GuardedTry.Tries tries, long started, Exception e) {
        report(asked, prompt.model(), e.getClass().getSimpleName(), tries, started, null);
        return new ModelException.Transient("%s was not asked or not waited for: %s".formatted(asked.name(), e), null, e);
    }

    private void report(LanguageModel asked, String modelId, String outcome, GuardedTry.Tries tries, long started,
            Completion completion) {
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        Usage usage = completion == null ? Usage.NONE : completion.usage();
        Log.infof("Model call: provider=%s model=%s outcome=%s tries=%d ms=%d input=%d cached=%d output=%d", asked.name(),
                modelId, outcome, tries.count(), took.toMillis(), usage.input(), usage.cacheRead(), usage.output());
        meters.timer("architect.llm.calls", "provider", asked.name(), "outcome", outcome).record(took);
        count(asked, "architect.llm.tokens", "direction", "input", usage.input());
        count(asked, "architect.llm.tokens", "direction", "output", usage.output());
        // Of the input above, so a meter of its own: nobody who sums up tokens counts these twice.
        count(asked, "architect.llm.cached.tokens", "cache", "read", usage.cacheRead());
        count(asked, "architect.llm.cached.tokens", "cache", "written", usage.cacheWritten());
    }

    private void count(LanguageModel asked, String name, String tag, String value, int tokens) {
        meters.counter(name, "provider", asked.name(), tag, value).increment(tokens);
    }

    private static String outcome(ModelException e) {
        return switch (e) {
            case ModelException.Transient _ -> "failed";
            case ModelException.Permanent _ -> "refused";
        };
    }

    private static Optional<LanguageModel> choose(LlmConfig config, List<LanguageModel> models) {
        List<String> candidates = config.provider().equals(AUTO) ? config.autoOrder() : List.of(config.provider());
        for (String name : candidates) {
            if (models.stream().noneMatch(model -> model.name().equals(name))) {
                throw new IllegalArgumentException(
                        "architect.llm.provider: there is no model provider '%s', choose auto or one of %s".formatted(name,
                                models.stream().map(LanguageModel::name).sorted().collect(Collectors.joining(", "))));
            }
        }
        return candidates.stream()
                .flatMap(name -> models.stream().filter(model -> model.name().equals(name)))
                .filter(LanguageModel::isConfigured)
                .findFirst();
    }
}
