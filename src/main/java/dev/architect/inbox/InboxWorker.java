package dev.architect.inbox;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.PlatformException;
import io.quarkus.logging.Log;

/// Works on one conversation: the one place where a failure becomes a retry or a dead letter.
@ApplicationScoped
class InboxWorker {

    private final InboxEvents events;
    private final TurnHandler handler;
    private final RetrySchedule schedule;

    InboxWorker(InboxEvents events, TurnHandler handler, RetrySchedule schedule) {
        this.events = events;
        this.handler = handler;
        this.schedule = schedule;
    }

    /// Works on what waits in the conversation.
    ///
    /// @return after which time to come back, or empty when nothing is left to do
    Optional<Duration> work(String conversation) {
        Turn turn = events.take(conversation);
        if (turn.isEmpty()) {
            return Optional.empty();
        }
        if (turn.deaths() >= schedule.deaths()) {
            return giveUp(conversation, turn, "the process died in the middle of each attempt", null);
        }
        try {
            String reason = switch (handler.handle(turn)) {
                case Outcome.Answered() -> "answered";
                case Outcome.Silent(String why) -> why;
            };
            events.finish(conversation, turn, reason);
            return again(conversation);
        } catch (PlatformException.Permanent e) {
            return giveUp(conversation, turn, e.getMessage(), e);
        } catch (RuntimeException e) {
            int failures = turn.failures() + 1;
            if (failures >= schedule.attempts()) {
                return giveUp(conversation, turn, describe(e), e);
            }
            count(conversation, turn);
            Duration pause = schedule.pauseAfter(failures, e);
            // A platform's failure explains itself; anything else is ours, and the stack says where.
            Log.warnf(e instanceof PlatformException ? null : e, "attempt %d failed, next in %d ms: %s [event=%s, thread=%s]",
                    turn.attempt(), pause.toMillis(), e.getMessage(), turn.id(), conversation);
            return Optional.of(pause);
        }
    }

    private Optional<Duration> giveUp(String conversation, Turn turn, String reason, RuntimeException cause) {
        Log.errorf(cause instanceof PlatformException ? null : cause,
                "gave up after %d attempts, see the dead letters: %s [event=%s, thread=%s]", turn.attempt(),
                reason, turn.id(), conversation);
        // In this order: a process that dies between the two tells the thread later, and not never.
        handler.apologise(turn);
        events.bury(conversation, turn, reason);
        return again(conversation);
    }

    // The failure may be the database's own; then it does not count against the turn.
    private void count(String conversation, Turn turn) {
        try {
            events.countFailure(conversation, turn);
        } catch (RuntimeException e) {
            Log.warnf("a failure could not be counted: %s [event=%s]", e.getMessage(), turn.id());
        }
    }

    private Optional<Duration> again(String conversation) {
        return events.hasPending(conversation) ? Optional.of(Duration.ZERO) : Optional.empty();
    }

    private static String describe(RuntimeException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
