package dev.architect.chat;

import java.util.List;
import java.util.Optional;

/// A short question with buttons: whether the bot should help with a message.
///
/// @param id the same at every attempt, like that of a [Post]
/// @param about the message that it offers help with; comes back with the choice
/// @param markdown what it says, a few lines; holds words that people wrote, so never trusted
/// @param onlyFor the one person who sees it, where the platform can; empty for everybody in the thread
/// @param choices its buttons in their order
public record Offer(PartId id, MessageRef about, Voice voice, Language language, String markdown, Optional<Author> onlyFor,
        List<Choice> choices) {

    public Offer {
        choices = List.copyOf(choices);
    }
}
