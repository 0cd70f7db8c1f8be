package dev.architect.review.checklist;

import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import dev.architect.review.Draft;

/// Reads a draft once for all the checks that follow one another on it. Two reviews at a time may read theirs again; that
/// costs milliseconds and nothing else.
final class SharedReading implements Function<Draft, Evidence> {

    private final AtomicReference<WeakReference<Evidence>> last = new AtomicReference<>(new WeakReference<>(null));

    @Override
    public Evidence apply(Draft draft) {
        return Optional.ofNullable(last.get().get()).filter(evidence -> evidence.draft() == draft).orElseGet(() -> {
            Evidence evidence = Evidence.of(draft);
            last.set(new WeakReference<>(evidence));
            return evidence;
        });
    }
}
