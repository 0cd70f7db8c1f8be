package dev.architect.slack;

import java.util.Optional;

import dev.architect.chat.Author;
import dev.architect.chat.Choice;
import dev.architect.chat.EventId;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;

/// What one request to the interactivity address turns out to be.
sealed interface SlackInteraction {

    /// A person pressed a button of an offer.
    ///
    /// @param id the same for a second delivery
    /// @param responseUrl where the offer can be replaced, for half an hour
    record Pressed(EventId id, ButtonValue value, Choice choice, Author by, Optional<String> responseUrl)
            implements
                SlackInteraction {
    }

    /// A person pressed a button of a form, and so said something.
    ///
    /// @param isOnce whether the form's buttons go now
    /// @param asked what stands above the form's fields, in mrkdwn as Slack keeps it; blank where it is gone
    /// @param responseUrl where the form can be replaced, for half an hour
    record Said(Message message, boolean isOnce, String asked, Optional<String> responseUrl) implements SlackInteraction {
    }

    /// A person chose the shortcut *Why?* of a message.
    record AskedWhy(MessageRef about, Language language, Optional<String> responseUrl) implements SlackInteraction {
    }

    /// Nothing of ours: another kind of interaction, or a button that an older version made.
    record Unknown(String what) implements SlackInteraction {
    }

    /// Signed, but nothing that Slack sends.
    record Refused(String reason) implements SlackInteraction {
    }
}
