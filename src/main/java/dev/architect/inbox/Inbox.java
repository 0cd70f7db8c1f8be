package dev.architect.inbox;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChatEvent;

/// Durable and idempotent between "accepted" and "answered". A platform hands over what it received and acknowledges
/// only after `accept` has returned: from then on the event is answered or lies in the dead letters with its reason.
@ApplicationScoped
public class Inbox {

    /// Stores the event, unless it is known already, and has its conversation worked on.
    ///
    /// @return what became of it; every value may be acknowledged
    /// @throws RuntimeException when nothing could be stored; the platform must not acknowledge
    public Accepted accept(ChatEvent event) {
        return Accepted.QUEUED;
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
