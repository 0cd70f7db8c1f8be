package dev.architect.persona;

import java.util.List;

/// What a team's project is: stack, constraints, habits. One file in `agents/contexts`.
///
/// @param name unique among the contexts, for example `familyped`
/// @param channels glob patterns of channel names or ids that the context is bound to, for example `familyped-*`
/// @param body the Markdown that a persona is given
/// @param source the file, for messages
public record ProjectContext(String name, List<String> channels, String body, String source) {

    public ProjectContext {
        channels = List.copyOf(channels);
    }
}
