package dev.architect.review.border;

/// A form in which schema work comes along. It never throws, and its time grows with the text alone.
@FunctionalInterface
interface Disguise {

    boolean shows(Look look);
}
