package dev.architect.review.checklist;

/// A service as the boundaries describe it.
///
/// @param isDescribed whether they say what it is responsible for
/// @param owns whether they say which data or operations it owns
/// @param isOptional whether it is for later, or only when needed
record Owner(ServiceName name, boolean isDescribed, boolean owns, boolean isOptional) {
}
