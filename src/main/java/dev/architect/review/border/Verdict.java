package dev.architect.review.border;

import java.util.List;

/// What becomes of a piece.
sealed interface Verdict {

    Verdict STAYS = new Stays();
    Verdict GOES = new Goes();

    record Stays() implements Verdict {
    }

    record Goes() implements Verdict {
    }

    /// Some of its sentences or rows go.
    record Loses(List<Span> parts) implements Verdict {
    }
}
