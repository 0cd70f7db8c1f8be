package dev.architect.page;

/// A button of an offer.
///
/// @param main the one that most people want
record ChoiceView(String id, String label, boolean main) {
}
