package dev.architect.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.architect.design.Design;
import dev.architect.design.Question;
import dev.architect.llm.Completion;
import dev.architect.llm.ModelCall;
import dev.architect.llm.Prompt;
import dev.architect.llm.Prompt.Role;
import dev.architect.llm.Prompt.Turn;
import io.quarkus.logging.Log;

/// Gives the model one chance to mend what the review found, all of it together and within a time. What it does not mend
/// stays as it is, for people to read; what it makes worse is not taken.
public final class Mender {

    private final ModelCall model;
    private final Review review;
    private final Duration budget;
    private final String instructions = read("/prompts/mend.md");
    private final String anew = read("/prompts/anew.md");

    /// @param budget the longest that an answer waits for it
    public Mender(ModelCall model, Review review, Duration budget) {
        this.model = model;
        this.review = review;
        this.budget = budget;
    }

    /// @param written the model's answer; a playbook's is returned as it is
    /// @param onProgress called now and then while the model writes
    public Completion mend(Completion written, Question question, Runnable onProgress) {
        if (!model.isConfigured() || !model.provider().orElse("").equals(written.provider())) {
            return written;
        }
        Design design = Design.parse(written.text());
        Reviewed reviewed = review(design, question, budget);
        List<Finding> findings = reviewed.findings();
        Optional<Mending> mending = isInAnotherLanguage(findings) ? Optional.of(new Mending.Anew(written.text(), findings))
                : Mending.Patches.of(design, question.language(), findings).map(patches -> patches);
        return mending.map(it -> mend(written, design, Weight.of(reviewed), it, question, onProgress)).orElse(written);
    }

    private Completion mend(Completion written, Design design, Weight before, Mending mending, Question question,
            Runnable onProgress) {
        long end = System.nanoTime() + budget.toNanos();
        Optional<Completion> reply = model.completeWithin(budget, prompt(mending, question), text -> onProgress.run());
        if (reply.isEmpty()) {
            Log.warnf("the model did not mend %d findings", mending.findings().size());
            return written;
        }
        if (reply.get().isCutOff()) {
            return written.and(reply.get());
        }
        // All candidates share the time that the model left; what is not checked by then is not taken.
        var weights = new HashMap<>(Map.of(design, before));
        Design mended = mending.apply(design, reply.get().text(), candidate -> weights.computeIfAbsent(candidate,
                it -> Weight.of(review(it, question, Duration.ofNanos(end - System.nanoTime())))));
        Log.infof("weight of the findings before and after mending: %d, %d", before.findings(), weights.get(mended).findings());
        return mended.equals(design) ? written.and(reply.get()) : written.with(mended.markdown()).and(reply.get());
    }

    private Reviewed review(Design design, Question question, Duration within) {
        return review.review(design, question.persona(), question.scope(), question.language(),
                question.background().recorded(), within);
    }

    private static boolean isInAnotherLanguage(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.check().equals("language"));
    }

    private Prompt prompt(Mending mending, Question question) {
        String system = switch (mending) {
            case Mending.Patches _ -> instructions;
            case Mending.Anew _ -> anew;
        };
        String language = question.language().locale().getDisplayLanguage(Locale.ENGLISH);
        String asked = mending.asked() + "\n\nThe answer is in " + language + ".";
        return new Prompt(question.persona().name(), question.persona().model(), List.of(system),
                List.of(new Turn(Role.USER, asked)), asked, question.language().locale());
    }

    private static String read(String resource) {
        try (InputStream in = Mender.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
