package dev.architect.slack;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.decide.Command;

/// What one request of a slash command turns out to be.
sealed interface SlackCommand {

    /// An order about the bot's behaviour in the channel.
    ///
    /// @param id the same for a second delivery
    record Order(EventId id, Command command, ChannelRef channel, Language language) implements SlackCommand {
    }

    /// Anything else is a question.
    record Asked(Message question) implements SlackCommand {
    }

    /// Slack looks whether the address has a good certificate.
    record Check() implements SlackCommand {
    }

    /// Signed, but nothing that Slack sends.
    record Refused(String reason) implements SlackCommand {
    }
}
