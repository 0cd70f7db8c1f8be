package dev.architect.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import dev.architect.chat.ChatEvent;
import dev.architect.inbox.Inbox;

/// Slack's side of the border to the inbox: one line in the log for each event that is accepted.
@ApplicationScoped
class EventIntake {

    private static final Logger LOG = Logger.getLogger(EventIntake.class);

    private final Inbox inbox;
    private final InstantSource clock;

    EventIntake(Inbox inbox, InstantSource clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    /// @throws RuntimeException when the event is not stored
    void accept(ChatEvent event) {
        Instant start = clock.instant();
        Inbox.Accepted accepted = inbox.accept(event);
        LOG.infof("accepted event=%s platform=%s kind=%s as=%s ms=%d", event.id().value(), SlackPlatform.NAME,
                event.getClass().getSimpleName(), accepted, Duration.between(start, clock.instant()).toMillis());
    }
}
