package dev.architect.inbox;

import dev.architect.chat.Invited;

/// What a worker takes out of a conversation at once.
sealed interface Work permits Turn, Work.Invitation {

    /// The id of the first event; the same at every attempt.
    String id();

    /// From 1; above 1, something of it may be done already.
    int attempt();

    /// How many of the earlier attempts failed; the others ended with the process.
    int failures();

    /// How often the process died in the middle of it.
    default int deaths() {
        return attempt() - 1 - failures();
    }

    record Invitation(String id, Invited invited, int attempt, int failures) implements Work {
    }
}
