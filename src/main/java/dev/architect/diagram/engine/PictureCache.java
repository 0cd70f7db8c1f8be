package dev.architect.diagram.engine;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.diagram.Rendering.Rejected;
import io.quarkus.runtime.annotations.RegisterForReflection;

/// Pictures and rejections by the fingerprint of their source. Who asks while the same is being drawn waits for it.
// Caffeine makes its caches and their entries by name; these are the ones bounded by weight and age.
@RegisterForReflection(classNames = { "com.github.benmanes.caffeine.cache.SSMWW", "com.github.benmanes.caffeine.cache.PSWMW" })
final class PictureCache {

    private final AsyncCache<Fingerprint, Outcome> outcomes;

    /// @param entries most entries, whatever their size
    /// @param bytes most bytes, whatever their number
    PictureCache(int entries, long bytes, Duration keep) {
        // One bound for both: nothing weighs less than its share.
        int share = (int) Math.min(Integer.MAX_VALUE, Math.max(1, bytes / entries));
        this.outcomes = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(bytes)
                .weigher((Fingerprint key, Outcome outcome) -> Math.max(share, weight(outcome.rendering())))
                .expireAfterWrite(keep)
                .buildAsync();
    }

    Outcome get(Fingerprint key, Supplier<Outcome> draw) {
        var mine = new CompletableFuture<Outcome>();
        CompletableFuture<Outcome> other = outcomes.asMap().putIfAbsent(key, mine);
        return other == null ? drawn(key, mine, draw) : waitedFor(other);
    }

    private Outcome drawn(Fingerprint key, CompletableFuture<Outcome> mine, Supplier<Outcome> draw) {
        Outcome outcome = Outcome.failed("The picture was not drawn");
        try {
            outcome = draw.get();
            return outcome;
        } finally {
            if (!outcome.isSettled()) {
                outcomes.asMap().remove(key, mine);
            }
            mine.complete(outcome);
        }
    }

    private static Outcome waitedFor(CompletableFuture<Outcome> other) {
        try {
            return other.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.failed("The picture was given up before it was drawn");
        } catch (ExecutionException e) {
            throw new IllegalStateException("A picture is completed with an outcome alone", e);
        }
    }

    private static int weight(Rendering rendering) {
        return switch (rendering) {
            case Drawn drawn -> drawn.bytes().length + 2 * (drawn.altText().length()
                    + drawn.warnings().stream().mapToInt(String::length).sum()
                    + drawn.refusals().stream().mapToInt(refusal -> refusal.reason().length()).sum());
            case Rejected rejected -> 2 * (rejected.reason().length() + rejected.sourceLine().length());
        };
    }
}
