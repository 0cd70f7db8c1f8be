package dev.architect.slack;

import dev.architect.chat.ChatEvent;

/// What one request of the Events API turns out to be.
sealed interface SlackDelivery {

    /// Slack checks the address while the app is set up and wants its word back.
    record Challenge(String word) implements SlackDelivery {
    }

    /// Slack holds events back, since the workspace had too many of them in one minute.
    record RateLimited(String team) implements SlackDelivery {
    }

    record Event(ChatEvent event) implements SlackDelivery {
    }

    /// Signed, but nothing that the Events API sends.
    record Refused(String reason) implements SlackDelivery {
    }
}
