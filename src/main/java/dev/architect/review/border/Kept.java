package dev.architect.review.border;

import java.util.List;

import dev.architect.design.Design;

/// A design without schema work.
///
/// @param removed what was taken out, as it was written and in its order, for whoever takes over
public record Kept(Design design, List<String> removed) {

    public Kept {
        removed = List.copyOf(removed);
    }

    /// A design that nothing was taken from.
    public static Kept whole(Design design) {
        return new Kept(design, List.of());
    }

    /// Whether something was taken out.
    public boolean crossed() {
        return !removed.isEmpty();
    }
}
