package dev.architect.chat;

/// What a platform tells the bot, in the platform's order of arrival. Whatever is stored is one of these, so a new
/// kind of event breaks every switch that has to know it.
public sealed interface ChatEvent permits Message, MessageEdited, MessageDeleted, OfferAccepted, Invited, Noise {

    /// The platform's own id of this delivery; a second delivery with the same id is the same event.
    EventId id();
}
