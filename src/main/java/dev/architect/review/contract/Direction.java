package dev.architect.review.contract;

/// Which way an example travels: what only one side writes is not required of the other.
enum Direction {
    REQUEST,
    RESPONSE
}
