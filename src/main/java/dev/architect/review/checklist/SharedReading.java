package dev.architect.review.checklist;

import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import dev.architect.review.Draft;

/// Reads a draft once for all the checks that look at it, one after the other or all at once. Two reviews at a time may
/// read theirs again; that costs milliseconds and nothing else.
final class SharedReading implements Function<Draft, Evidence> {

    private static final class Reading {

        private final Draft draft;
        private Evidence evidence;

        Reading(Draft draft) {
            this.draft = draft;
        }

        synchronized Evidence evidence() {
            if (evidence == null) {
                evidence = Evidence.of(draft);
            }
            return evidence;
        }
    }

    private final AtomicReference<SoftReference<Reading>> last = new AtomicReference<>(new SoftReference<>(null));

    @Override
    public Evidence apply(Draft draft) {
        return last.updateAndGet(kept -> isOf(draft, kept.get()) ? kept : new SoftReference<>(new Reading(draft)))
                .get() instanceof Reading reading
                && reading.draft == draft ? reading.evidence() : Evidence.of(draft);
    }

    private static boolean isOf(Draft draft, Reading reading) {
        return reading != null && reading.draft == draft;
    }
}
