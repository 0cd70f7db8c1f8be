package dev.architect.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChatEvent;
import dev.architect.chat.EventId;
import dev.architect.chat.Invited;
import dev.architect.chat.Message;
import dev.architect.chat.MessageDeleted;
import dev.architect.chat.MessageEdited;
import dev.architect.chat.Noise;
import dev.architect.chat.OfferAccepted;
import io.quarkus.logging.Log;

/// Durable and idempotent between "accepted" and "answered". A platform hands over what it received and acknowledges
/// only after `accept` has returned: from then on the event is answered or lies in the dead letters with its reason.
@ApplicationScoped
public class Inbox {

    private final InboxEvents events;
    private final Conversations conversations;
    private final Chatter chatter;
    private final InstantSource clock;

    Inbox(InboxEvents events, Conversations conversations, Chatter chatter, InstantSource clock) {
        this.events = events;
        this.conversations = conversations;
        this.chatter = chatter;
        this.clock = clock;
    }

    /// Stores the event, unless it is known already, and has its conversation worked on.
    ///
    /// @return what became of it; every value may be acknowledged
    /// @throws RuntimeException when nothing could be stored; the platform must not acknowledge
    public Accepted accept(ChatEvent event) {
        Instant start = clock.instant();
        Accepted accepted = switch (event) {
            case Message message -> accept(message);
            case MessageEdited edited -> accept(edited);
            case MessageDeleted deleted -> events.addIgnored(deleted, events.withdraw(deleted.deleted())
                    ? "deletion of the waiting message"
                    : events.forget(deleted.deleted()) ? "deletion of a message that was passed over"
                    : "deletion of a message that is answered already or unknown");
            case OfferAccepted offer -> accept(offer);
            case Invited invited -> accept(invited);
            case Noise noise -> events.addIgnored(noise, noise.reason());
        };
        Log.infof("accepted event=%s platform=%s kind=%s as=%s ms=%d", event.id().value(), event.id().platform(),
                event.getClass().getSimpleName(), accepted, Duration.between(start, clock.instant()).toMillis());
        return accepted;
    }

    private Accepted accept(Message message) {
        boolean isNew = events.addPending(message) || events.promoteToMention(message);
        if (!isNew) {
            return Accepted.DUPLICATE;
        }
        if (message.callsTheBot()) {
            wake(message);
        } else {
            chatter.add(message.thread().key());
        }
        return Accepted.QUEUED;
    }

    private Accepted accept(MessageEdited edited) {
        if (events.replaceText(edited.edited())) {
            return events.addIgnored(edited, "edit taken into the waiting message");
        }
        // A message that was passed over in silence is not answered yet: now it calls the bot.
        if (events.promoteToMention(edited.edited())) {
            wake(edited.edited());
            return events.addIgnored(edited, "edit makes the message a mention");
        }
        return events.addIgnored(edited, "edit of a message that is answered already or unknown");
    }

    private Accepted accept(OfferAccepted offer) {
        Optional<Message> promoted = events.promote(offer);
        promoted.ifPresent(this::wake);
        events.addIgnored(offer, promoted.isPresent() ? "the message that the offer was about is answered"
                : "the message that the offer was about is answered already or unknown");
        return promoted.isPresent() ? Accepted.QUEUED : Accepted.IGNORED;
    }

    private Accepted accept(Invited invited) {
        if (!events.addPending(invited)) {
            return Accepted.DUPLICATE;
        }
        wake(InboxEvents.conversation(invited.channel()), invited.id());
        return Accepted.QUEUED;
    }

    private void wake(Message message) {
        wake(message.thread().key(), message.id());
    }

    private void wake(String conversation, EventId event) {
        try {
            conversations.wake(conversation);
        } catch (RuntimeException e) {
            Log.warnf(e, "stored, but not scheduled: the sweep will find it [event=%s]", event);
        }
    }

    public enum Accepted {
        /// Stored; an answer is being worked on.
        QUEUED,
        /// Known by its event id or by its message: nothing to do.
        DUPLICATE,
        /// Kept with its reason; nobody answers it.
        IGNORED
    }
}
