package dev.architect.design;

import java.util.List;
import java.util.Optional;

import dev.architect.chat.Transcript;
import dev.architect.persona.Persona;
import dev.architect.persona.ProjectContext;

/// What a persona knows beside the question.
///
/// @param transcript what was said in the thread before
/// @param before what other personas answered to this same question, in order: the design stands upon it
/// @param handOff why the question comes to this persona, where another one sends it
/// @param recorded what the channel has decided, oldest first
/// @param colleagues the other personas, to whom it can hand over
public record Background(Optional<ProjectContext> context, Transcript transcript, List<Contribution> before,
        Optional<HandOff> handOff, List<Recorded> recorded, List<Persona> colleagues) {

    public static final Background NONE = new Background(Optional.empty(), Transcript.EMPTY, List.of(), Optional.empty(),
            List.of(), List.of());

    public Background {
        before = List.copyOf(before);
        recorded = List.copyOf(recorded);
        colleagues = List.copyOf(colleagues);
    }

    /// @param persona the display name of who answered
    public record Contribution(String persona, String markdown) {
    }
}
