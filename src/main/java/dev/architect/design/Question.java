package dev.architect.design;

import java.util.List;
import java.util.Optional;

import dev.architect.chat.Language;
import dev.architect.chat.Transcript;
import dev.architect.persona.Persona;
import dev.architect.persona.ProjectContext;

/// What a persona is asked.
///
/// @param text today's question as it was written; untrusted
/// @param transcript what was said in the thread before
/// @param before what other personas answered to this same question, in order: the design stands upon it
public record Question(Persona persona, Optional<ProjectContext> context, String text, Transcript transcript,
        List<Contribution> before, Language language) {

    public Question {
        before = List.copyOf(before);
    }

    /// @param persona the display name of who answered
    public record Contribution(String persona, String markdown) {
    }
}
