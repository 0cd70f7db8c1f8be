package dev.architect.inbox;

/// Works on turns. The worker calls it again after a failure, so each step of it can be repeated.
public interface TurnHandler {

    /// Answers the turn, or decides not to.
    ///
    /// @throws RuntimeException when it could not be finished; a permanent platform failure ends it, anything else is
    ///     tried again
    Outcome handle(Turn turn);

    /// Tells the people in the thread, as far as possible, that no answer will come. Never throws.
    void apologise(Turn turn);
}
