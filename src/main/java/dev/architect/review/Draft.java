package dev.architect.review;

import java.util.List;

import dev.architect.chat.Language;
import dev.architect.design.Design;
import dev.architect.design.Recorded;
import dev.architect.design.Scope;

/// An answer under review.
///
/// @param scope what the question asked for
/// @param language that it should be written in
/// @param recorded what its channel decided before
public record Draft(Design design, Scope scope, Language language, List<Recorded> recorded) {

    public Draft {
        recorded = List.copyOf(recorded);
    }

    public Draft(Design design, Scope scope, Language language) {
        this(design, scope, language, List.of());
    }
}
