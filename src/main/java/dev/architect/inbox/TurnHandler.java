package dev.architect.inbox;

import java.util.Optional;

import dev.architect.chat.Invited;

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

    /// Introduces the bot in a channel that somebody took it into.
    ///
    /// @param attempt from 1; above 1, the introduction may stand there already
    /// @throws RuntimeException as [#handle] does
    Outcome welcome(Invited invited, int attempt);

    /// Tells the people in the thread, as far as possible, that no answer will come. Never throws.
    void apologise(Turn turn);
}
