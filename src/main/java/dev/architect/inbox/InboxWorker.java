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
        return events.take(conversation).flatMap(work -> work(conversation, work));
    }

    private Optional<Duration> work(String conversation, Work work) {
        if (work.deaths() >= schedule.deaths()) {
            return giveUp(conversation, work, "the process died in the middle of each attempt", null);
        }
        try {
            Outcome outcome = switch (work) {
                case Turn turn -> handler.handle(turn);
                case Work.Invitation invitation -> handler.welcome(invitation.invited(), invitation.attempt());
            };
            String reason = switch (outcome) {
                case Outcome.Answered() -> "answered";
                case Outcome.Offered() -> "offered";
                case Outcome.Silent(String why) -> why;
            };
            events.finish(conversation, work, reason);
            return again(conversation);
        } catch (PlatformException.Permanent e) {
            return giveUp(conversation, work, e.getMessage(), e);
        } catch (RuntimeException | StackOverflowError e) {
            // What nests too deep for the stack fails each time, and kills no process.
            int failures = work.failures() + 1;
            if (failures >= schedule.attempts()) {
                return giveUp(conversation, work, describe(e), e);
            }
            count(conversation, work);
            Duration pause = schedule.pauseAfter(failures, e);
            // A platform's failure explains itself; anything else is ours, and the stack says where.
            Log.warnf(e instanceof PlatformException ? null : e, "attempt %d failed, next in %d ms: %s [event=%s, thread=%s]",
                    work.attempt(), pause.toMillis(), e.getMessage(), work.id(), conversation);
            return Optional.of(pause);
        }
    }

    private Optional<Duration> giveUp(String conversation, Work work, String reason, Throwable cause) {
        Log.errorf(cause instanceof PlatformException ? null : cause,
                "gave up after %d attempts, see the dead letters: %s [event=%s, thread=%s]", work.attempt(),
                reason, work.id(), conversation);
        // In this order: a process that dies between the two tells the thread later, and not never.
        if (work instanceof Turn turn) {
            handler.apologise(turn);
        }
        events.bury(conversation, work, reason);
        return again(conversation);
    }

    // The failure may be the database's own; then it does not count against the turn.
    private void count(String conversation, Work work) {
        try {
            events.countFailure(conversation, work);
        } catch (RuntimeException e) {
            Log.warnf("a failure could not be counted: %s [event=%s]", e.getMessage(), work.id());
        }
    }

    private Optional<Duration> again(String conversation) {
        return events.hasPending(conversation) ? Optional.of(Duration.ZERO) : Optional.empty();
    }

    private static String describe(Throwable e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
