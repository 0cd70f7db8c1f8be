package dev.architect.review.checklist;

/// A number with what it counts.
///
/// @param at its first token
/// @param end behind its last token
record Quantity(Kind kind, double value, int at, int end) {

    enum Kind {
        /// `2 s`, `500 ms`, `PT30S`
        DURATION,
        /// `50 %`, `two per cent`
        PERCENT,
        /// `60/min`, `200 requests per second`, `50 rps`
        RATE,
        /// `64 KB`
        SIZE,
        /// `3`, `twice`
        COUNT
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /// Whether it looks like the status of an HTTP answer.
    boolean isStatus() {
        return kind == Kind.COUNT && value >= 200 && value < 600 && value == Math.rint(value);
    }
}
