package dev.architect.review.checklist;

/// A fact that an answer should give and does not.
///
/// @param english a short clause without a full stop, for people and for the model
/// @param portuguese the same for people
/// @param mend what the model should add, in one English sentence
record Missing(String english, String portuguese, String mend) {
}
