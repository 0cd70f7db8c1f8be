package dev.architect.review;

import dev.architect.chat.Language;
import dev.architect.design.Design;
import dev.architect.design.Scope;

/// An answer under review.
///
/// @param scope what the question asked for
/// @param language that it should be written in
public record Draft(Design design, Scope scope, Language language) {
}
