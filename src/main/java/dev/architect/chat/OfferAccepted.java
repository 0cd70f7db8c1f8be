package dev.architect.chat;

/// Somebody pressed *Design it* on an offer: the message that the offer was about is answered now.
///
/// @param message what the offer was about
/// @param by who pressed
/// @param privately whether only that person wants to see the answer
public record OfferAccepted(EventId id, MessageRef message, Author by, boolean privately) implements ChatEvent {
}
