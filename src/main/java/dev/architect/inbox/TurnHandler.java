package dev.architect.inbox;

import java.util.Optional;

/// Works on turns. The worker calls it again after a failure, so each step of it can be repeated.
public interface TurnHandler {

    /// Answers the turn, or decides not to.
    ///
    /// @throws RuntimeException when it could not be finished; a permanent platform failure ends it, anything else is
    ///     tried again
    Outcome handle(Turn turn);

    /// Decides about messages that call nobody, without answering.
    ///
    /// @return the reason for silence, or empty when one of them asks for an answer: then [#handle] is called
    Optional<Outcome.Silent> overhear(Turn turn);

    /// Tells the people in the thread, as far as possible, that no answer will come. Never throws.
    void apologise(Turn turn);
}
